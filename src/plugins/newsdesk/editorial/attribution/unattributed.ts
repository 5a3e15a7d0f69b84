import { foldText, forEachWord } from '../copy';
import type { Span } from './attribution';
import type { ReadAttributions } from './findPassages';
import type { Language } from './languages';
import type { AllegationWords } from './languages/allegationWords';
import type { PassageCode } from './passage';

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
function isOwner(word: string, text: string, mark: Span, { owners }: AllegationWords): boolean {
  return owners.has(word) || (word === 's' && /['’]/.test(text[mark.start - 1] ?? ''));
}

/** Whether the word behind an accusation says whose it is: "accusations by the firm". */
function isOwnedAfter(text: string, mark: Span, { ownersAfter }: AllegationWords): boolean {
  const [, next = ''] = /^\s([\p{L}\p{M}]+)/u.exec(text.slice(mark.end, mark.end + 20)) ?? [];
  return ownersAfter.has(next.toLowerCase());
}

/** What the words of a sentence that nobody accounts for say of it; the graver counts. */
function readSentence(
  text: string,
  sentence: Span,
  isAccountedFor: (offset: number) => boolean,
  { allegation }: Language,
): Unattributed | null {
  let found: Unattributed | null = null;
  let owned = 0;
  forEachWord(text.slice(sentence.start, sentence.end), (from, to) => {
    const mark = { start: sentence.start + from, end: sentence.start + to } as Span;
    if (found?.code === 'unattributed/alleged' || isAccountedFor(mark.start)) return;
    const word = foldText(text.slice(mark.start, mark.end));
    owned = isOwner(word, text, mark, allegation) ? OWNED_WORDS : owned - 1;
    if (allegation.markers.has(word)) {
      found = { span: sentence, code: 'unattributed/alleged', mark };
    } else if (
      found === null &&
      owned <= 0 &&
      allegation.accusations.has(word) &&
      !isOwnedAfter(text, mark, allegation)
    ) {
      found = { span: sentence, code: 'unattributed/accusations', mark };
    }
  });
  return found;
}

/**
 * Finds sentences that call something alleged, or speak of accusations, and lay it in nobody's mouth.
 *
 * @returns Whole sentences, in order.
 */
export function findUnattributed(read: ReadAttributions, language: Language): Unattributed[] {
  const spans = accountedFor(read);
  let next = 0;
  /** Offsets come in ascending order, so that the spans are walked once. */
  const isAccountedFor = (offset: number): boolean => {
    while (next < spans.length && (spans[next] as Span).end <= offset) next += 1;
    return next < spans.length && (spans[next] as Span).start <= offset;
  };
  const found: Unattributed[] = [];
  for (const sentence of read.sentences) {
    const unattributed = readSentence(read.text, sentence, isAccountedFor, language);
    if (unattributed !== null) found.push(unattributed);
  }
  return found;
}
