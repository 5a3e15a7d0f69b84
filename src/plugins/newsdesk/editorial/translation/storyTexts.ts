import { readCopy } from '../copy';
import type { ClaimKey, Dateline, Story } from '../story';

/** The words of a claim that are a translator's. */
export interface ClaimWords {
  readonly statement: string;
  readonly attribution: string;
  readonly response: string;
}

export const CLAIM_WORDS = ['statement', 'attribution', 'response'] as const;

/** What of one language of a story is translated, in pieces small enough to be settled one by one. */
export interface StoryTexts {
  readonly headline: string;
  readonly summary: string;
  readonly dateline: string;
  /** The body, without paragraphs that say nothing. */
  readonly paragraphs: readonly string[];
  readonly claims: ReadonlyMap<ClaimKey, ClaimWords>;
  /** What was corrected last, for readers: it tells one correction from the next. */
  readonly correctionNote: string;
}

export const TEXT_FIELDS = ['headline', 'summary', 'dateline'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** The place of a dateline is translated; its date is written by the language's rules. */
const placeOf = (dateline: Dateline | null): string =>
  [dateline?.place, dateline?.region].filter(Boolean).join(', ');

/** The paragraphs of a body, as readers read them. */
export function paragraphsOf({ locale, body }: Pick<Story, 'locale' | 'body'>): string[] {
  const copy = readCopy({ locale, headline: '', summary: '', body });
  return copy.paragraphs.map(({ start, end }) => copy.text.slice(start, end).trim());
}

/** Reads what of a story is translated. A claim without a key is nobody's counterpart, and left out. */
export function textsOf(story: Story): StoryTexts {
  const claims = story.claims.flatMap(({ key, statement, attribution, response }) =>
    key === null ? [] : ([[key, { statement, attribution, response }]] as const),
  );
  return {
    headline: story.headline,
    summary: story.summary,
    dateline: placeOf(story.dateline),
    paragraphs: paragraphsOf(story),
    claims: new Map(claims),
    correctionNote: story.correctionNote,
  };
}
