import { readCopy } from '../copy';
import type { ClaimKey, Dateline, Story } from '../story';
import { readSourceWords, type SourceWords } from './untranslated';

/** What of a claim is a translator's: it reads otherwise in each language, and subscribers get it. */
export const CLAIM_WORDS = [
  'statement',
  'attribution',
  'response',
  'about',
  'respondent',
  'noResponseReason',
] as const;

/** The words of a claim that are a translator's. */
export type ClaimWords = Readonly<Record<(typeof CLAIM_WORDS)[number], string>>;

/** @param claim something that has them all */
export const claimWordsOf = (claim: ClaimWords): ClaimWords =>
  Object.fromEntries(CLAIM_WORDS.map((name) => [name, claim[name]])) as ClaimWords;

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
  /** How often it was corrected so far. */
  readonly corrections: number;
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

const sourceWords = new WeakMap<Story, SourceWords>();

/** All words of a source, read once for what of them still stands in its translations. */
export function sourceWordsOf(source: Story): SourceWords {
  const known = sourceWords.get(source);
  if (known) return known;
  const words = readSourceWords([source.headline, source.summary, ...paragraphsOf(source)]);
  sourceWords.set(source, words);
  return words;
}

/** Reads what of a story is translated. A claim without a key is nobody's counterpart, and left out. */
export function textsOf(story: Story): StoryTexts {
  const claims = story.claims.flatMap((claim) =>
    claim.key === null ? [] : [[claim.key, claimWordsOf(claim)] as const],
  );
  return {
    headline: story.headline,
    summary: story.summary,
    dateline: placeOf(story.dateline),
    paragraphs: paragraphsOf(story),
    claims: new Map(claims),
    correctionNote: story.correctionNote,
    corrections: story.corrections,
  };
}
