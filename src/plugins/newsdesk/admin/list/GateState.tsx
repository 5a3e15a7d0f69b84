import type { ListedStanding } from '../../editorial';
import { Status, Typography } from '@strapi/design-system';
import { useWords } from '../words/useWords';

type Variant = 'success' | 'danger' | 'warning' | 'secondary' | 'neutral';

interface GateBadgeProps {
  readonly variant: Variant;
  readonly children: string;
}

/** A state in a word or two, as Strapi shows whether a story is published. */
export const GateBadge = ({ variant, children }: GateBadgeProps) => (
  <Status variant={variant} size="S" style={{ width: 'max-content' }}>
    <Typography
      tag="span"
      variant="omega"
      fontWeight="bold"
      // Strapi's orange on yellow is hard to read.
      {...(variant === 'warning' && { textColor: 'neutral800' })}
    >
      {children}
    </Typography>
  </Status>
);

/** “Ready”, or how much there is to fix. */
export function useStandingWords(): (standing: ListedStanding) => string {
  const say = useWords();
  return ({ fixes }) => (fixes === 0 ? say('list.ready') : say('list.fixes', { count: fixes }));
}

/** How one language of a story stands. */
export const StandingBadge = ({ standing }: { readonly standing: ListedStanding }) => {
  const inWords = useStandingWords();
  return (
    <GateBadge variant={standing.fixes === 0 ? 'success' : 'danger'}>{inWords(standing)}</GateBadge>
  );
};
