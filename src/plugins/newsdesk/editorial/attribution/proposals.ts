import { NO_RANGE, type Range } from './nounPhrases';

/** How the content stands to its cue. */
export const ORDER = { after: 0, before: 1, around: 2, passive: 3, relative: 4 } as const;

export const ORDERS = 5;

/** What a cue word would attribute, if it does: tokens, not offsets. */
export interface Proposal {
  order: number;
  /** First stretch of content; `end` exclusive. */
  first: Range;
  /** A second one, on the other side of the cue; NO_RANGE mostly. */
  second: Range;
  source: Range;
  /** Whether the source was taken from elsewhere in the sentence. */
  borrowed: boolean;
  /** Whether what is said is still to come, in the next paragraph. */
  pending: boolean;
  cue: Range;
}

export function makeProposal(): Proposal {
  return {
    order: ORDER.after,
    first: { ...NO_RANGE },
    second: { ...NO_RANGE },
    source: { ...NO_RANGE },
    borrowed: false,
    pending: false,
    cue: { ...NO_RANGE },
  };
}
