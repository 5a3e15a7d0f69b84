import {
  cleanStory,
  WORDS,
  type Language,
  type SentClaim,
  type SentStory,
  type Words,
} from './cleanStory';
import type { Records } from './records';

/** A violation that a state has to bring about: its code, and the field as `claims.0.attribution`. */
export type ExpectedViolation = readonly [code: string, path: string];

/** What a state may be made of. */
export interface Ingredients {
  readonly story: SentStory;
  readonly words: Words;
  readonly language: Language;
  readonly records: Records;
}

/** A story in a certain condition, in any language. */
export interface State {
  /** Goes on from "a story …". */
  readonly name: string;
  /** All violations that block, and none else; empty where the story may go out. */
  readonly expects: readonly ExpectedViolation[];
  /** It lies in a field that all languages share: Strapi gives it to the others' drafts too. */
  readonly isShared: boolean;
  /** It links records, which only those may send who may read them. */
  readonly linksRecords: boolean;
  /** Among them sources, which GraphQL does not know. */
  readonly linksSources: boolean;
  /** It differs from the clean story in its own columns alone, not in claims, dateline or links. */
  readonly inColumns: boolean;
  story(language: Language, records: Records): SentStory;
}

const COLUMNS = ['headline', 'summary', 'body', 'credit', 'sourcingLevel', 'embargoUntil'] as const;
const SHARED = ['credit', 'sourcingLevel', 'embargoUntil'] as const;

/** Stands for records where only what a state is like is looked at, not the story itself. */
const A_RECORD = 'a record';
const NO_RECORDS = new Proxy({} as Records, {
  get: (_, name) => (name === 'vague' ? { en: A_RECORD, es: A_RECORD } : A_RECORD),
});

/** A state as a change of the clean story. */
export function state(
  name: string,
  expects: readonly ExpectedViolation[],
  change: (ingredients: Ingredients) => Partial<SentStory>,
): State {
  const story = (language: Language, records: Records): SentStory => {
    const clean = cleanStory(language);
    return { ...clean, ...change({ story: clean, words: WORDS[language], language, records }) };
  };
  const clean = cleanStory('en');
  const sample = story('en', NO_RECORDS);
  const differs = (field: keyof SentStory) =>
    JSON.stringify(sample[field]) !== JSON.stringify(clean[field]);
  return {
    name,
    expects,
    isShared: SHARED.some(differs),
    linksRecords: JSON.stringify(sample).includes(`"${A_RECORD}"`),
    linksSources: JSON.stringify(sample.claims).includes(`"${A_RECORD}"`),
    inColumns: COLUMNS.some(differs) && !differs('claims') && !differs('dateline'),
    story,
  };
}

/** The story's claims with the allegation changed. */
export const allegation = ({ story }: Ingredients, changes: SentClaim): Partial<SentStory> => ({
  claims: [{ ...story.claims[0], ...changes }, ...story.claims.slice(1)],
});

/** The story's claims with the fact changed. */
export const fact = ({ story }: Ingredients, changes: SentClaim): Partial<SentStory> => ({
  claims: [story.claims[0]!, { ...story.claims[1], ...changes }],
});
