import type { StoryFacts } from '../../editorial';

/** Of a story that was never saved. */
export const NO_FACTS: StoryFacts = {
  claims: {},
  sources: {},
  agencyCredit: '',
  publicEmbargoes: [],
};

export interface OpenStory {
  readonly model: string;
  readonly documentId: string | undefined;
  readonly locale: string;
  /** Changes with each save: what was known before may be out of date. */
  readonly version: string;
  /** Whether what readers have is shown, and not the draft. */
  readonly isPublic: boolean;
}
