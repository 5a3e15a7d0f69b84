import type { WeightyWords } from '../attribution/languages';
import { forEachNumber, forEachWord } from './words';

/** What an edit may do to a unit of folded text. */
export const MARK = {
  /** Anything. */
  EDITABLE: 0,
  /** Nothing: it goes on with an anchored word or number. */
  ANCHORED: 1,
  /** Nothing: a number starts here. */
  NUMBER: 2,
  /** Nothing: a word starts here that turns a sentence round, or makes a rumour of it. */
  TURNING: 3,
  /** Nothing: it ends a paragraph, and no edited passage goes on behind it. */
  BARRIER: 4,
} as const;

const { ANCHORED, NUMBER, TURNING } = MARK;

function anchor(marks: Uint8Array, start: number, end: number, mark: number): void {
  marks.fill(ANCHORED, start, end);
  marks[start] = mark;
}

/**
 * Marks what no small edit may touch: numbers, and words that change what a sentence says however
 * short they are ("not", "never", "denied", "allegedly", "three").
 *
 * @param text - Folded text.
 * @param words - Those words, folded.
 * @returns One of `MARK` for each unit.
 */
export function markAnchors(text: string, words: WeightyWords): Uint8Array {
  const marks = new Uint8Array(text.length);
  forEachWord(text, (start, end) => {
    const word = text.slice(start, end);
    if (words.turning.has(word)) anchor(marks, start, end, TURNING);
    else if (words.numbers.has(word)) anchor(marks, start, end, NUMBER);
  });
  forEachNumber(text, (start, end) => anchor(marks, start, end, NUMBER));
  return marks;
}
