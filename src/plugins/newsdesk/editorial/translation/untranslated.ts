import { foldText } from '../copy';

/** Words in quotation marks, of whatever kind: readers may get them in the original tongue. */
const QUOTED = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"/gu;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** What nobody sees: joiners, marks of direction, tags. */
const UNSEEN = /[\p{Cf}\u2800]/gu;

/** Where a sentence ends; the marks stay with it. */
const SENTENCE = /(?<=[.!?…。！？])["”»’)]*\s+|(?<=[。！？])/u;

/** A name, or a figure: what begins with a capital letter or holds a digit. */
const isNameOrFigure = (word: string): boolean => /^\p{Lu}|^\p{Lt}|\p{N}/u.test(word);

/** Between two names a short word is part of the name: “Universidad de Buenos Aires”. */
const LONGEST_PARTICLE = 3;

/** A single word may be the same in two languages: “normal”, “hospital”. */
const LEAST_WORDS = 2;

/** Of a sentence among others more has to be the same: kindred languages share short ones. */
const LEAST_IN_SENTENCE = 4;

/** How much of a sentence has to be as in the source, word by word, for somebody to have only touched it up. */
const AS_GOOD_AS_SAME = 0.8;

/** Shorter sentences are compared as they are: one word of four may well be all that two languages differ in. */
const LEAST_TO_COMPARE = 5;

let segmenter: Intl.Segmenter | undefined;

function wordsOf(text: string): string[] {
  if (!UNSPACED.test(text)) return text.match(WORD) ?? [];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  );
}

const withoutQuotes = (text: string): string => text.replace(QUOTED, ' ').replace(UNSEEN, '');

/** Words that the source writes in small letters somewhere: in capitals they are no names. */
type Common = ReadonlySet<string>;

const NONE: Common = new Set();

/** The words of a text that say something in a language: neither names nor figures nor quotations. */
function ownWords(text: string, common: Common): string[] {
  const words = wordsOf(withoutQuotes(text));
  const isName = (word: string): boolean => isNameOrFigure(word) && !common.has(word.toLowerCase());
  return words.filter((word, at) => {
    if (isName(word)) return false;
    if (word.length > LONGEST_PARTICLE || UNSPACED.test(word)) return true;
    const [before, after] = [words[at - 1], words[at + 1]];
    return before === undefined || after === undefined || !isName(before) || !isName(after);
  });
}

/**
 * Whether a text would have to be translated at all. Names, figures and quotations need not be. Where a
 * script has no capital letters no word can be told for a name, and every one counts.
 *
 * @param common words that are no names although they stand in capitals, in small letters
 */
export const needsTranslation = (text: string, common: Common = NONE): boolean =>
  ownWords(text, common).length >= LEAST_WORDS;

/** The words of a text as they are compared, in their order. */
const folded = (text: string): string[] => wordsOf(foldText(withoutQuotes(text)));

const keyOf = (words: readonly string[]): string => words.join(' ');

/** The texts of a source, read for what of them stands in a translation. */
export interface SourceWords {
  /** Texts and their sentences, as they are compared. */
  readonly whole: ReadonlySet<string>;
  readonly sentences: readonly (readonly string[])[];
  /** In which sentences a word stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly common: Common;
}

/** @param texts the headline, the summary and the paragraphs of the source */
export function readSourceWords(texts: readonly string[]): SourceWords {
  const sentences = texts.flatMap((text) => text.split(SENTENCE)).map(folded);
  const places = new Map<string, number[]>();
  for (const [at, words] of sentences.entries()) {
    for (const word of new Set(words)) places.set(word, [...(places.get(word) ?? []), at]);
  }
  const all = texts.flatMap(wordsOf);
  return {
    whole: new Set([...texts.map(folded), ...sentences].map(keyOf)),
    sentences,
    places,
    common: new Set(all.filter((word) => !isNameOrFigure(word))),
  };
}

/** Whether a sentence is one of the source with a word or two changed. */
function isTouchedUp(words: readonly string[], { sentences, places }: SourceWords): boolean {
  if (words.length < LEAST_TO_COMPARE) return false;
  const same = new Map<number, number>();
  for (const word of new Set(words)) {
    for (const at of places.get(word) ?? []) same.set(at, (same.get(at) ?? 0) + 1);
  }
  const distinct = new Set(words).size;
  return [...same].some(([at, count]) => {
    const longer = Math.max(distinct, new Set(sentences[at]).size);
    return count >= longer * AS_GOOD_AS_SAME;
  });
}

function isUntranslated(text: string, source: SourceWords): boolean {
  const words = folded(text);
  if (words.length === 0) return false;
  const stands = source.whole.has(keyOf(words)) || isTouchedUp(words, source);
  if (stands && needsTranslation(text, source.common)) return true;
  return text.split(SENTENCE).some((sentence) => {
    if (ownWords(sentence, source.common).length < LEAST_IN_SENTENCE) return false;
    const said = folded(sentence);
    return source.whole.has(keyOf(said)) || isTouchedUp(said, source);
  });
}

/**
 * Which of some texts still stand as in the source, wherever it has them: as a whole, or with a sentence of it;
 * to the letter, or all but.
 *
 * @returns their places, in order
 */
export const untranslatedIn = (translation: readonly string[], source: SourceWords): number[] =>
  [...translation.keys()].filter((at) => isUntranslated(translation[at]!, source));
