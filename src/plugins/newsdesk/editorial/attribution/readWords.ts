import { foldText, forEachWord, indexOfWords } from '../copy';
import type { Span } from './attribution';

/** A stretch of copy as a comparison reads it. */
export interface ReadWords {
  /** Folded. */
  readonly text: string;
  /** In order. */
  readonly words: readonly string[];
}

export function readWords(text: string): ReadWords {
  const folded = foldText(text);
  const words: string[] = [];
  forEachWord(folded, (start, end) => words.push(folded.slice(start, end)));
  return { text: folded, words };
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
  list.some((phrase) => indexOfWords(text, phrase) !== -1);

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
