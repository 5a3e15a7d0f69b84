import type { Span } from './attribution';
import { marksOffence } from './classify';
import type { ReadAttributions } from './findPassages';
import type { Language } from './languages';
import type { AllegationWords } from './languages/allegationWords';
import type { PassageCode } from './passage';
import { readWords, visitWords } from './readWords';
import { MOST_SENTENCES, RememberedByLanguage } from './remembered';

/** A passage that nobody stands behind. */
export interface Unattributed {
  readonly span: Span;
  readonly code: PassageCode;
  /** The word that says so. */
  readonly mark: Span;
}

/** The stretches that some attribution accounts for, in order and without overlaps. */
function accountedFor({ attributions }: ReadAttributions): Span[] {
  const spans = attributions
    .flatMap(({ content, source, cue }) => [...content, ...source, ...cue])
    .sort((one, other) => one.start - other.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) {
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, span.end) as Span['end'],
      };
    } else merged.push(span);
  }
  return merged;
}

/** How many words on a "his" or a "Kerry's" still says whose an accusation is. */
const OWNED_WORDS = 4;

/** Whether a word says whose the accusation behind it is: "his", or the "s" of "Kerry's". */
function isOwner(word: string, before: string, { owners }: AllegationWords): boolean {
  return owners.has(word) || (word === 's' && /['’]/.test(before));
}

/** Whether the word behind an accusation says whose it is: "accusations by the firm". */
function isOwnedAfter(sentence: string, end: number, { ownersAfter }: AllegationWords): boolean {
  const [, next = ''] = /^\s([\p{L}\p{M}]+)/u.exec(sentence.slice(end, end + 20)) ?? [];
  return ownersAfter.has(next.toLowerCase());
}

/** A word that calls something alleged or speaks of accusations, with its place in its sentence. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly code: PassageCode;
}

/** The words of a sentence that may give it away; the graver come first. */
function readMarks(sentence: string, allegation: AllegationWords): Mark[] {
  const alleged: Mark[] = [];
  const isOffence = marksOffence(readWords(sentence), allegation);
  const accusations: Mark[] = [];
  let owned = 0;
  visitWords(sentence, (written, from) => {
    const to = from + written.length;
    const word = written.toLowerCase();
    owned = isOwner(word, sentence[from - 1] ?? '', allegation) ? OWNED_WORDS : owned - 1;
    const code = isOffence ? 'unattributed/alleged' : 'unattributed/doubted';
    if (allegation.markers.has(word)) alleged.push({ from, to, code });
    if (owned > 0 || !allegation.accusations.has(word)) return;
    if (isOwnedAfter(sentence, to, allegation)) return;
    accusations.push({ from, to, code: 'unattributed/accusations' });
  });
  return [...alleged, ...accusations];
}

const marks = new RememberedByLanguage<readonly Mark[]>(MOST_SENTENCES);

/** The last of ordered, separate spans that starts at or before an offset. */
function lastBefore(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/**
 * Finds sentences that call something alleged, or speak of accusations, and lay it in nobody's mouth.
 *
 * @returns Whole sentences, in order.
 */
export function findUnattributed(
  { text, sentences, attributions }: ReadAttributions,
  language: Language,
): Unattributed[] {
  const spans = accountedFor({ text, sentences, attributions });
  const isAccountedFor = (offset: number): boolean =>
    (lastBefore(spans, offset)?.end ?? 0) > offset;
  return sentences.flatMap((span) => {
    const words = text.slice(span.start, span.end);
    const found = marks
      .answer(language, words, () => readMarks(words, language.allegation))
      .find(({ from }) => !isAccountedFor(span.start + from));
    if (found === undefined) return [];
    const mark = { start: span.start + found.from, end: span.start + found.to } as Span;
    return [{ span, code: found.code, mark }];
  });
}
