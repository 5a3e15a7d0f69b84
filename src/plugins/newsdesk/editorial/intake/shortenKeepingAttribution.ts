import { findAttributionTail } from './findAttributionTail';
import type { IntakeLanguage } from './languages';

/** Shortens a claim to a number of UTF-16 code units. */
export type Cut = (text: string, longest: number) => string;

const PAIRS = [
  ['“', '”'],
  ['«', '»'],
] as const;

/**
 * Shortens a sentence so that a claim does not lose the words that say whose it is: from "Kerry asked Ecuador to …,
 * WikiLeaks said on Tuesday", "WikiLeaks said" stays. An opened quotation is closed.
 * Source: the first promise of the house: no unattributed claim; Reuters, Essentials of sourcing.
 * @param cut how the claim itself is cut
 * @returns at most `longest` UTF-16 code units; the sentence itself when it fits
 */
export function shortenKeepingAttribution(
  sentence: string,
  longest: number,
  language: IntakeLanguage | undefined,
  cut: Cut,
): string {
  if (sentence.length <= longest) return sentence;
  // Room for the quotation mark that may have to be closed.
  const room = longest - 1;
  const tail = language && findAttributionTail(sentence, language, Math.floor(room / 2));
  if (!tail) return closeQuotation(cut(sentence, room));
  const claim = sentence.slice(0, tail.start).replace(/,(["”’»]?)$/u, '$1');
  const shortened = closeQuotation(cut(claim, room - tail.words.length - 2));
  return `${shortened}, ${tail.words}`;
}

function closeQuotation(text: string): string {
  for (const [opening, closing] of PAIRS) {
    if (text.lastIndexOf(opening) > text.lastIndexOf(closing)) return text + closing;
  }
  return (text.match(/"/g)?.length ?? 0) % 2 === 1 ? `${text}"` : text;
}
