import { LONGEST_READ, visitWords } from './readWords';

/** Words are compared by their openings: "requested" and "requesting" are one. */
const STEM = 5;
const SHORTEST_WORD = 5;
const SHORTEST_NAME = 4;
const NAME_WEIGHT = 2;

/** How much of one stretch must be in another for the two to be about the same. */
const LEAST_SHARE = 0.4;
const LEAST_SHARED = 2;

/** The words that a stretch of copy is about, with their weight: names count double. */
export function subjectWords(text: string): ReadonlyMap<string, number> {
  const subjects = new Map<string, number>();
  visitWords(text.slice(0, LONGEST_READ), (word, start) => {
    // A short word that opens the stretch is an article as often as a name.
    const isName = /^\p{Lu}/u.test(word) && (start > 0 || word.length >= SHORTEST_NAME);
    const says = isName || word.length >= SHORTEST_WORD || /^\p{N}/u.test(word);
    if (says) subjects.set(word.toLowerCase().slice(0, STEM), isName ? NAME_WEIGHT : 1);
  });
  return subjects;
}

/**
 * How far one stretch of copy is about what another is about.
 *
 * @param least - How many words they must share at the least.
 * @returns The share of `one`'s subjects that `other` has, 0 to 1; 0 where they share fewer words.
 */
export function sharedSubjects(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  least = LEAST_SHARED,
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
  return count < least ? 0 : shared / all;
}

/** Whether a share says that two stretches are about the same. */
export const isAbout = (share: number): boolean => share >= LEAST_SHARE;
