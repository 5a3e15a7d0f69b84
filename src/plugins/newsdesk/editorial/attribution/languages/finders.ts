import { languageCode } from './index';
import { englishFinder } from './en/finder';
import { spanishFinder } from './es/finder';
import type { FinderWords } from './finderWords';

/**
 * What the finder knows of the languages at hand: English and Spanish always, the others once
 * `languages/all` is imported (server, shell and tests do) or `loadFinder` has fetched them (the
 * browser does). What the gate knows of a language is always there: see `index`.
 */
const atHand = new Map<string, FinderWords>([
  ['en', englishFinder],
  ['es', spanishFinder],
]);

/** Those that the browser fetches when a story needs them. */
const ELSEWHERE: Readonly<Record<string, () => Promise<FinderWords>>> = {
  pt: async () => (await import('./pt/finder')).portugueseFinder,
  fr: async () => (await import('./fr/finder')).frenchFinder,
};

/** For a language without data: no words, so that quotation marks alone tell. */
const NO_WORDS: FinderWords = {
  classes: {},
  suffixes: [],
  clitics: {},
  elisions: '',
  titles: '',
  abbreviations: '',
  verbs: '',
  inflect: () => [],
  nouns: '',
  adjectives: '',
  prepositions: '',
  forces: {},
  addressed: '',
  pronouns: { one: '', many: '' },
};

/** Puts a language's finder words at hand. */
export function addFinder(code: string, words: FinderWords): void {
  atHand.set(code, words);
}

/**
 * Puts the finder words of a locale's language at hand, where the house has them.
 *
 * @param locale - As for `languageOf`.
 * @returns what `finderWordsOf` answers from now on. Rejects when they cannot be fetched.
 */
export async function loadFinder(locale: string): Promise<FinderWords> {
  const code = languageCode(locale);
  const fetchWords = Object.hasOwn(ELSEWHERE, code) ? ELSEWHERE[code] : undefined;
  if (fetchWords && !atHand.has(code)) addFinder(code, await fetchWords());
  return finderWordsOf(locale);
}

/**
 * @param locale - As for `languageOf`.
 * @returns the finder words of its language; none for one that is unknown or not at hand.
 */
export function finderWordsOf(locale: string): FinderWords {
  return atHand.get(languageCode(locale)) ?? NO_WORDS;
}
