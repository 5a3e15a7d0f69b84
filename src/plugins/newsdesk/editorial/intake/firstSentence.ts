import type { IntakeLanguage } from './languages';

/** How far a sentence's end is looked for, in UTF-16 code units. */
const LONGEST_SENTENCE = 1500;
const END = /[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([¿¡<]*[\p{Lu}\p{Lo}\d]|\s*$)/gu;

/**
 * The first sentence of a paragraph, with its full stop. Initials ("U.S.", "J. Smith") and the language's abbreviations
 * end none.
 * @returns the whole paragraph when no sentence ends in it
 */
export function firstSentence(paragraph: string, language: IntakeLanguage | undefined): string {
  const text = paragraph.slice(0, LONGEST_SENTENCE);
  for (const match of text.matchAll(END)) {
    const sentence = text.slice(0, match.index + match[0].length);
    const atEnd = sentence.length === paragraph.length;
    if (!/[\p{L}\p{N}]/u.test(sentence)) continue;
    if (atEnd || !endsInAbbreviation(text.slice(0, match.index), match[0], language)) {
      return sentence.trim();
    }
  }
  return text.trim();
}

function endsInAbbreviation(
  before: string,
  mark: string,
  language: IntakeLanguage | undefined,
): boolean {
  if (!mark.startsWith('.') || mark.startsWith('..')) return false;
  const word = /[\p{L}\p{M}.]{1,12}$/u.exec(before.slice(-12))?.[0] ?? '';
  const isInitials = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
  return isInitials || (language?.abbreviations.includes(word.toLowerCase()) ?? false);
}
