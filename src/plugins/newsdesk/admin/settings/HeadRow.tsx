import { Th, Thead, Tr, Typography } from '@strapi/design-system';

/** The names of a table's columns. */
export const HeadRow = ({ names }: { readonly names: readonly string[] }) => (
  <Thead>
    <Tr>
      {names.map((name) => (
        <Th key={name}>
          <Typography variant="sigma" textColor="neutral600">
            {name}
          </Typography>
        </Th>
      ))}
    </Tr>
  </Thead>
);
