import type { TranslationState } from '../../editorial/translation';

/** The look of each state of a translation, as Strapi shows whether a story is published. */
export const STATE_BADGES = {
  current: 'success',
  stale: 'warning',
  corrected: 'danger',
  withdrawn: 'danger',
  waiting: 'secondary',
} as const satisfies Record<TranslationState, string>;
