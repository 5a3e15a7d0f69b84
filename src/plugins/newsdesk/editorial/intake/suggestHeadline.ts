import { cutAtWord } from './cutAtWord';
import type { IntakeLanguage } from './languages';
import { shortenKeepingAttribution } from './shortenKeepingAttribution';

/** The most that a suggested headline may have, in UTF-16 code units. */
export const LONGEST_HEADLINE = 90;
/** A first clause that is shorter says too little. */
const SHORTEST_CLAUSE = 40;

const BOUNDARY = /(,)\s+(\S+)|;\s|:\s|\s[–—-]+\s/gu;

/**
 * A headline from the lede's first sentence: its first clause, cut at a word where it is too long. An attribution that
 * follows the claim is kept.
 * @returns at most `LONGEST_HEADLINE` code units, without a full stop, comma or small word at its end
 */
export function suggestHeadline(lede: string, language: IntakeLanguage | undefined): string {
  const sentence = withoutFullStop(lede);
  return shortenKeepingAttribution(sentence, LONGEST_HEADLINE, language, (text, longest) =>
    cutAtWord(firstClause(text, longest, language), longest, language),
  );
}

/** Up to the first comma that a clause of lesser weight follows: "…, which he denies". A comma pair cuts nothing. */
function firstClause(text: string, longest: number, language: IntakeLanguage | undefined): string {
  if (text.length <= longest) return text;
  for (const match of text.matchAll(BOUNDARY)) {
    if (match.index > longest) break;
    const next = match[2]?.toLowerCase();
    const ends = next === undefined || language?.clauseOpeners.includes(next);
    if (ends && match.index >= SHORTEST_CLAUSE) return text.slice(0, match.index);
  }
  return text;
}

/** The stop of "in the U.S." belongs to the word. */
function withoutFullStop(sentence: string): string {
  const trimmed = sentence.trim();
  return /\p{Lu}\.\p{Lu}\.$/u.test(trimmed) ? trimmed : trimmed.replace(/[.,;:]$/, '');
}
