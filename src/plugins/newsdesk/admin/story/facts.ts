import type { Instant, SourceRecord } from '../../editorial';

/** The source records of one saved claim. */
export interface ClaimSources {
  readonly source: string | null;
  readonly furtherSources: readonly string[];
  readonly respondentSource: string | null;
}

/** What only the server knows of the story that is open. */
export interface StoryFacts {
  readonly claims: Readonly<Record<string, ClaimSources>>;
  readonly sources: Readonly<Record<string, SourceRecord>>;
  readonly agencyCredit: string;
  readonly publicEmbargoes: readonly Instant[];
}

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
