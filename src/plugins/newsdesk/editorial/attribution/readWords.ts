import type { Span } from './attribution';

/** A word, as the lists of a language hold them. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Takes a word of a text, small letters or not, with where it starts. */
export type VisitWord = (word: string, start: number) => void;

/** Visits the words of a text as they stand. */
export function visitWords(text: string, visit: VisitWord): void {
  for (const { 0: word, index } of text.matchAll(WORD)) visit(word, index);
}

/** A stretch of copy as a comparison reads it. */
export interface ReadWords {
  /** Its words with a space between two. */
  readonly text: string;
  /** In order, in small letters. */
  readonly words: readonly string[];
}

export function readWords(text: string): ReadWords {
  const words = text.toLowerCase().match(WORD) ?? [];
  return { text: ` ${words.join(' ')} `, words };
}

/** What a passage is shows in its first hundred words; statements may stand inside statements without end. */
export const LONGEST_READ = 800;

/** The words of several stretches, one after the other. */
export function wordsOf(text: string, spans: readonly Span[]): ReadWords {
  return readWords(
    spans.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_READ))).join(' '),
  );
}

export const hasWord = ({ words }: ReadWords, list: ReadonlySet<string>): boolean =>
  words.some((word) => list.has(word));

export const hasPhrase = ({ text }: ReadWords, list: readonly string[]): boolean =>
  list.some((phrase) => text.includes(` ${phrase} `));

/** How long the openings of words in a list are. */
const SHORTEST_OPENING = 3;
const LONGEST_OPENING = 12;

/** Whether a word begins with one of the openings. */
export function opensWith(word: string, openings: ReadonlySet<string>): boolean {
  const longest = Math.min(word.length, LONGEST_OPENING);
  for (let length = SHORTEST_OPENING; length <= longest; length += 1) {
    if (openings.has(word.slice(0, length))) return true;
  }
  return false;
}
