import type { Span } from './attribution';
import type { Language } from './languages';
import { readWords } from './readWords';
import { MOST_SENTENCES, RememberedByLanguage } from './remembered';

/** How long "…, charges that the former minister has always denied" may be, in code units. */
const LONGEST_TAIL = 80;

/** A sentence that ends by saying that somebody denies what it said. */
export interface DeniedSentence {
  /** What is denied: the words before the comma. */
  readonly denied: Span;
  /** "which he denies". */
  readonly tail: Span;
}

/** Places in a sentence's last words. */
interface Tail {
  readonly comma: number;
  readonly start: number;
  readonly end: number;
}

function readTail(words: string, { allegation }: Language): Tail | null {
  const comma = words.lastIndexOf(',');
  if (comma < 0) return null;
  const tail = words.slice(comma + 1);
  const read = readWords(tail).words;
  if (!allegation.denies.has(read.at(-1) ?? '')) return null;
  if (!allegation.backReferences.has(read[0] ?? '')) return null;
  const start = comma + 1 + (/^\s*/.exec(tail)?.[0].length ?? 0);
  let end = words.length;
  while (end > start && !/[\p{L}\p{M}]/u.test(words[end - 1] as string)) end -= 1;
  return { comma, start, end };
}

const tails = new RememberedByLanguage<Tail | null>(MOST_SENTENCES);

/**
 * Reads "…, which he denies" off the end of a sentence.
 *
 * @returns Null for a sentence that ends otherwise.
 */
export function readDeniedTail(
  text: string,
  sentence: Span,
  language: Language,
): DeniedSentence | null {
  const from = Math.max(sentence.start, sentence.end - LONGEST_TAIL);
  const words = text.slice(from, sentence.end);
  const tail = tails.answer(language, words, () => readTail(words, language));
  if (tail === null || from + tail.comma <= sentence.start) return null;
  return {
    denied: { start: sentence.start, end: from + tail.comma } as Span,
    tail: { start: from + tail.start, end: from + tail.end } as Span,
  };
}
