import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import type { ListedRelease } from '../../editorial';
import { useWords } from '../words/useWords';

/** Whether the releases that are shown are what was recorded when they went out. */
export function ChainLine({ releases }: { readonly releases: readonly ListedRelease[] }) {
  const say = useWords();
  const broken = releases.filter((release) => release.broken !== null).length;
  const colour = broken > 0 ? 'danger600' : 'success600';
  const Icon = broken > 0 ? WarningCircle : CheckCircle;
  return (
    <Flex gap={2} alignItems="flex-start" data-chain={broken > 0 ? 'broken' : 'holds'}>
      <Box paddingTop="2px" aria-hidden>
        <Icon fill={colour} />
      </Box>
      <Typography variant="pi" textColor={broken > 0 ? colour : 'neutral600'}>
        {broken > 0
          ? say('history.broken', { count: broken })
          : say('history.holds', { count: releases.length })}
      </Typography>
    </Flex>
  );
}
