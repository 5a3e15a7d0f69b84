import type { ClaimKey, Story } from '../story';
import type { StalePiece } from './staleness';

/**
 * What of the source language a translation goes out beside. `public`: readers have it, or get it together with
 * the translation. `draft`: nobody but the desk has seen it. `withdrawn`: readers had it, and it was taken
 * from them. `missing`: there is none.
 */
export type SourceState = 'public' | 'draft' | 'withdrawn' | 'missing';

/** What the gate knows of the story that a translation is one of. */
export interface TranslationOf {
  /** What readers have of the source; its draft where they have nothing; null where there is none at all. */
  readonly source: Story | null;
  readonly state: SourceState;
  /** What changed in what readers have of the source since the translation was made. */
  readonly stale: readonly StalePiece[];
  /** Whether it was corrected since. */
  readonly corrected: boolean;
  /** What the statement of each claim was in this translation when it last had it. */
  readonly statements: ReadonlyMap<ClaimKey, string>;
  /** What the statement of each claim was when this translation last went out. */
  readonly released: ReadonlyMap<ClaimKey, string>;
  /** Whether a new version of the source goes out with it. */
  readonly together: boolean;
}
