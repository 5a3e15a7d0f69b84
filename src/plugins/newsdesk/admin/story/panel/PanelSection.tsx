import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';

/** A part of the Gate panel, with its heading. */
export const PanelSection = ({ title, children }: { title: string; children: ReactNode }) => (
  <Flex tag="section" direction="column" alignItems="stretch" gap={2} width="100%">
    <Typography tag="h3" variant="sigma" textColor="neutral600">
      {title}
    </Typography>
    {children}
  </Flex>
);
