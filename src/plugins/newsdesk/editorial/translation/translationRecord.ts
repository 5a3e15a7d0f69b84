import type { ClaimKey, LocaleCode } from '../story';
import { CLAIM_WORDS, type ClaimWords, type StoryTexts, type TextField } from './storyTexts';

/**
 * A piece of a translation beside the piece of the source that it was made from. Either may be empty: the
 * translator added it, or left it out.
 */
export interface MadeFrom {
  readonly source: string;
  readonly translation: string;
}

/** The words of one claim in both languages. */
export interface MadeClaim {
  readonly key: ClaimKey;
  readonly source: ClaimWords;
  readonly translation: ClaimWords;
}

/**
 * From which words of the source each piece of a translation was made. Whole words and no mere fingerprints:
 * what changed since is to be shown word by word.
 */
export interface TranslationRecord {
  readonly sourceLocale: LocaleCode;
  readonly fields: Readonly<Record<TextField, MadeFrom>>;
  /** In the order of the translation. */
  readonly paragraphs: readonly MadeFrom[];
  readonly claims: readonly MadeClaim[];
  /** The source's correction note at that time: another one is another correction. */
  readonly correctionNote: string;
  /** How often the source had been corrected by then. */
  readonly corrections: number;
}

export const NO_WORDS = Object.fromEntries(CLAIM_WORDS.map((name) => [name, ''])) as ClaimWords;

/**
 * The record of a translation of which nothing is on record yet: it is taken for one of the source as it
 * stands, paragraph by paragraph in their order.
 */
export function newRecord(
  sourceLocale: LocaleCode,
  source: StoryTexts,
  translation: StoryTexts,
): TranslationRecord {
  const pair = (name: TextField): MadeFrom => ({
    source: source[name],
    translation: translation[name],
  });
  const length = Math.max(source.paragraphs.length, translation.paragraphs.length);
  return {
    sourceLocale,
    fields: { headline: pair('headline'), summary: pair('summary'), dateline: pair('dateline') },
    paragraphs: Array.from({ length }, (_, at) => ({
      source: source.paragraphs[at] ?? '',
      translation: translation.paragraphs[at] ?? '',
    })),
    claims: [...translation.claims].flatMap(([key, words]) => {
      const made = source.claims.get(key);
      return made ? [{ key, source: made, translation: words }] : [];
    }),
    correctionNote: source.correctionNote,
    corrections: source.corrections,
  };
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasTexts = (value: unknown, names: readonly string[]): boolean =>
  isFields(value) && names.every((name) => typeof value[name] === 'string');

const isPair = (value: unknown): boolean => hasTexts(value, ['source', 'translation']);

const isClaim = (value: unknown): boolean => {
  const words = Object.keys(NO_WORDS);
  return (
    hasTexts(value, ['key']) &&
    isFields(value) &&
    hasTexts(value.source, words) &&
    hasTexts(value.translation, words)
  );
};

const isListOf = (value: unknown, isOne: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);

/**
 * Reads a record as it was stored.
 *
 * @param stored JSON
 * @returns null for what is no record: then nothing is known of how the translation was made
 */
export function readRecord(stored: unknown): TranslationRecord | null {
  if (typeof stored !== 'string') return null;
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return null;
  }
  if (!isFields(value) || !hasTexts(value, ['sourceLocale', 'correctionNote'])) return null;
  const { fields } = value;
  const isWhole =
    isFields(fields) &&
    ['headline', 'summary', 'dateline'].every((name) => isPair(fields[name])) &&
    isListOf(value.paragraphs, isPair) &&
    isListOf(value.claims, isClaim);
  if (!isWhole) return null;
  const corrections = typeof value.corrections === 'number' ? value.corrections : 0;
  return { ...value, corrections } as unknown as TranslationRecord;
}
