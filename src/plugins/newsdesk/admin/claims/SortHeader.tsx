import { useQueryParams, withEncodedUserParams } from '@strapi/strapi/admin';
import { Flex, Th, Typography } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { styled } from 'styled-components';

interface HeaderProps {
  readonly name: string;
  readonly label: string;
  readonly isSortable: boolean;
}

/**
 * The head of a column, and the button that sorts by it. Strapi's own looks the same and cannot be reached
 * by keyboard: it does not hand on where in the grid it stands, which the rest of these properties tell.
 */
export const SortHeader = ({ name, label, isSortable, ...place }: HeaderProps) => {
  const [{ query }, setQuery] = useQueryParams<{ sort?: string; _q?: string }>();
  const [sorted, order = 'ASC'] = (query.sort ?? '').split(':');
  const isSorted = sorted === name;
  const words = (
    <Typography textColor="neutral600" tag="span" variant="sigma">
      {label}
    </Typography>
  );
  if (!isSortable) return <Head {...place}>{words}</Head>;
  const sort = () => {
    const next = `${name}:${isSorted && order === 'ASC' ? 'DESC' : 'ASC'}`;
    setQuery(withEncodedUserParams(query, { sort: next }), 'push', true);
  };
  const direction = order === 'ASC' ? 'ascending' : 'descending';
  return (
    <Head {...place} aria-sort={isSorted ? direction : undefined}>
      <SortButton type="button" onClick={sort}>
        <Flex gap={1} tag="span">
          {words}
          {isSorted && <Caret aria-hidden fill="neutral600" $isUp={order === 'ASC'} />}
        </Flex>
      </SortButton>
    </Head>
  );
};

const Head = styled(Th).attrs({ role: 'columnheader' })``;

const SortButton = styled.button`
  background: none;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;
  padding: ${({ theme }) => theme.spaces[1]} 0;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Caret = styled(CaretDown)<{ $isUp: boolean }>`
  transform: ${({ $isUp }) => `rotate(${$isUp ? '180' : '0'}deg)`};
`;
