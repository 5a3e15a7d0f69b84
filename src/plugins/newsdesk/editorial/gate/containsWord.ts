import { forEachWord } from '../copy';

/** Whether a folded text has one of these words. */
export function containsAnyWord(text: string, words: ReadonlySet<string>): boolean {
  let contains = false;
  forEachWord(text, (start, end) => {
    contains ||= words.has(text.slice(start, end));
  });
  return contains;
}
