import { forEachWord } from '../copy';
import { LONGEST_READ } from './readWords';

/** Words are compared by their openings: "requested" and "requesting" are one. */
const STEM = 5;
const SHORTEST_WORD = 4;
const NAME_WEIGHT = 2;

/** How much of a denial must be in a passage for it to be what is denied. */
const LEAST_SHARE = 0.4;
const LEAST_SHARED = 2;

/** The words that a stretch of copy is about, with their weight: names count double. */
export function subjectWords(text: string): ReadonlyMap<string, number> {
  const subjects = new Map<string, number>();
  forEachWord(text.slice(0, LONGEST_READ), (start, end) => {
    const word = text.slice(start, end);
    // A short word that opens the stretch is an article as often as a name.
    const isName = /^\p{Lu}/u.test(word) && (start > 0 || word.length >= SHORTEST_WORD);
    const says = isName || word.length >= SHORTEST_WORD || /^\p{N}/u.test(word);
    if (says) subjects.set(word.toLowerCase().slice(0, STEM), isName ? NAME_WEIGHT : 1);
  });
  return subjects;
}

/**
 * How far one stretch of copy is about what another is about.
 *
 * @returns The share of `one`'s subjects that `other` has, 0 to 1; 0 where they share a single word.
 */
export function sharedSubjects(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): number {
  let shared = 0;
  let count = 0;
  let all = 0;
  for (const [word, weight] of one) {
    all += weight;
    if (!other.has(word)) continue;
    shared += weight;
    count += 1;
  }
  return count < LEAST_SHARED ? 0 : shared / all;
}

/** Whether a denial is about what a passage says. */
export const isAbout = (share: number): boolean => share >= LEAST_SHARE;
