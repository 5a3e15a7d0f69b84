import type { Span } from './attribution';
import type { Language } from './languages';
import { readWords } from './readWords';

/** How long "…, charges that the former minister has always denied" may be, in code units. */
const LONGEST_TAIL = 80;

/** A sentence that ends by saying that somebody denies what it said. */
export interface DeniedSentence {
  /** What is denied: the words before the comma. */
  readonly denied: Span;
  /** "which he denies". */
  readonly tail: Span;
}

/**
 * Reads "…, which he denies" off the end of a sentence.
 *
 * @returns Null for a sentence that ends otherwise.
 */
export function readDeniedTail(
  text: string,
  sentence: Span,
  { allegation }: Language,
): DeniedSentence | null {
  const from = Math.max(sentence.start, sentence.end - LONGEST_TAIL);
  const comma = from + text.slice(from, sentence.end).lastIndexOf(',');
  if (comma <= from) return null;
  const { words } = readWords(text.slice(comma + 1, sentence.end));
  if (!allegation.denies.has(words.at(-1) ?? '')) return null;
  if (!allegation.backReferences.has(words[0] ?? '')) return null;
  const start = comma + 1 + (/^\s*/.exec(text.slice(comma + 1, sentence.end))?.[0].length ?? 0);
  let end = sentence.end as number;
  while (end > start && !/[\p{L}\p{M}]/u.test(text[end - 1] as string)) end -= 1;
  return {
    denied: { start: sentence.start, end: comma as Span['end'] },
    tail: { start, end } as Span,
  };
}
