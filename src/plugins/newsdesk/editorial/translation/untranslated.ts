import { foldText } from '../copy';

/** Words in quotation marks, of whatever kind: readers may get them in the original tongue. */
const QUOTED = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"/gu;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

/** A name, or a figure: what begins with a capital letter or holds a digit. */
const isNameOrFigure = (word: string): boolean => /^\p{Lu}|^\p{Lt}|\p{N}/u.test(word);

/** Between two names a short word is part of the name: “Universidad de Buenos Aires”. */
const LONGEST_PARTICLE = 3;

/** A single word may be the same in two languages: “normal”, “hospital”. */
const LEAST_WORDS = 2;

/** The words of a text that say something in a language: neither names nor figures nor quotations. */
function ownWords(text: string): string[] {
  const words = text.replace(QUOTED, ' ').match(WORD) ?? [];
  return words.filter((word, at) => {
    if (isNameOrFigure(word)) return false;
    if (word.length > LONGEST_PARTICLE) return true;
    const [before, after] = [words[at - 1], words[at + 1]];
    const isInName =
      before !== undefined &&
      after !== undefined &&
      isNameOrFigure(before) &&
      isNameOrFigure(after);
    return !isInName;
  });
}

/**
 * Whether a text would have to be translated at all. Names, figures and quotations need not be. Where a
 * script has no capital letters no word can be told for a name, and every one counts.
 */
export const needsTranslation = (text: string): boolean => ownWords(text).length >= LEAST_WORDS;

const folded = (text: string): string => foldText(text).trim();

/**
 * Which of some paragraphs still stand as in the source.
 *
 * @returns their places, in order
 */
export function untranslatedIn(
  translation: readonly string[],
  source: readonly string[],
): number[] {
  const known = new Set(source.map(folded));
  return [...translation.keys()].filter((at) => {
    const text = translation[at]!;
    return known.has(folded(text)) && needsTranslation(text);
  });
}
