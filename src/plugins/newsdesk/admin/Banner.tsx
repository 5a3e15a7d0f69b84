import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, WarningCircle } from '@strapi/icons';

const LOOKS = {
  good: { tint: 'success', text: 'success600', Icon: CheckCircle },
  bad: { tint: 'danger', text: 'danger600', Icon: WarningCircle },
  // Strapi's orange on yellow is hard to read.
  due: { tint: 'warning', text: 'neutral800', Icon: WarningCircle },
  waiting: { tint: 'secondary', text: 'secondary700', Icon: Clock },
} as const;

export type BannerLook = keyof typeof LOOKS;

interface BannerProps {
  readonly look: BannerLook;
  readonly title: string;
  readonly children: ReactNode;
}

/** What a panel says first, and announces; other attributes stand on its box. */
export function Banner({ look, title, children, ...attributes }: BannerProps) {
  const { tint, text, Icon } = LOOKS[look];
  return (
    <Box
      role="status"
      width="100%"
      padding={3}
      hasRadius
      background={`${tint}100`}
      borderColor={`${tint}200`}
      {...attributes}
    >
      <Flex gap={2} alignItems="flex-start">
        <Box paddingTop="2px" aria-hidden>
          <Icon fill={tint === 'warning' ? 'warning600' : text} />
        </Box>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography fontWeight="bold" textColor={text}>
            {title}
          </Typography>
          {children}
        </Flex>
      </Flex>
    </Box>
  );
}

export const BannerLine = ({ children }: { readonly children: ReactNode }) => (
  <Typography variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
);
