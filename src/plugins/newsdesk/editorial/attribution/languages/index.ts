import { en } from './en';
import { es } from './es';
import type { Language } from './language';

export type { Language } from './language';

/**
 * Languages that are at hand: English and Spanish always, the others once `languages/all` is
 * imported (server, shell and tests do) or `loadLanguage` has fetched them (the browser does).
 */
const atHand = new Map<string, Language>([en, es].map((language) => [language.code, language]));

/** Those that the browser fetches when a story needs them. */
const ELSEWHERE: Readonly<Record<string, () => Promise<Language>>> = {
  pt: async () => (await import('./pt')).pt,
  fr: async () => (await import('./fr')).fr,
};

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

/**
 * Reads copy in a language that the house has no data for: all languages at once. Taking English
 * alone would let "sin" or "pas" slip through in a Catalan or Haitian text; a word too many only
 * makes a comparison stricter, and a stricter gate is the safe mistake. The finder has no use for
 * such a mixture: for it, quotation marks alone tell.
 */
function mixOf(languages: readonly Language[]): Language {
  return {
    code: 'und',
    sourceNouns: union(languages.map((language) => language.sourceNouns)),
    pluralSourceNouns: union(languages.map((language) => language.pluralSourceNouns)),
    vagueSourceWords: union(languages.map((language) => language.vagueSourceWords)),
    replyAwaited: languages.flatMap((language) => language.replyAwaited),
    negations: union(languages.map((language) => language.negations)),
    hedges: union(languages.map((language) => language.hedges)),
    numberWords: union(languages.map((language) => language.numberWords)),
    finder: NO_WORDS,
  };
}

const NO_WORDS: Language['finder'] = {
  classes: {},
  suffixes: [],
  clitics: {},
  elisions: '',
  titles: '',
  abbreviations: '',
  verbs: {},
  inflect: () => [],
  nouns: {},
  adjectives: {},
  prepositions: {},
  forces: {},
  addressed: '',
  pronouns: { one: '', many: '' },
};

let anyLanguage: Language | undefined;

/** Puts a language at hand. */
export function addLanguage(language: Language): void {
  if (atHand.get(language.code) === language) return;
  atHand.set(language.code, language);
  anyLanguage = undefined;
}

/**
 * Puts the language of a locale at hand, where the house has data for it.
 *
 * @param locale - As for `languageOf`.
 * @returns what `languageOf` answers from now on. Rejects when it cannot be fetched.
 */
export async function loadLanguage(locale: string): Promise<Language> {
  const code = languageCode(locale);
  if (!atHand.has(code) && Object.hasOwn(ELSEWHERE, code)) {
    addLanguage(await (ELSEWHERE[code] as () => Promise<Language>)());
  }
  return languageOf(locale);
}

/** The language part of a locale: `pt` of `pt-BR`. */
export function languageCode(locale: string): string {
  return (locale.split(/[-_]/, 1)[0] as string).toLowerCase();
}

/**
 * @param locale - As Strapi writes it (`pt-BR`); its region makes no difference.
 * @returns The language's data, or that of all languages together (`code: 'und'`) for one that is
 *   unknown or not at hand.
 */
export function languageOf(locale: string): Language {
  const language = atHand.get(languageCode(locale));
  if (language) return language;
  anyLanguage ??= mixOf([...atHand.values()]);
  return anyLanguage;
}

/** The words of a language that no small edit may put in, take out or change. */
export interface WeightyWords {
  /** They turn a sentence round, or make a rumour of it: negations and hedges. */
  readonly turning: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const weighty = new WeakMap<Language, WeightyWords>();

/** @param locale - As for `languageOf`. */
export function weightyWords(locale: string): WeightyWords {
  const language = languageOf(locale);
  let words = weighty.get(language);
  if (!words) {
    words = {
      turning: union([language.negations, language.hedges]),
      numbers: language.numberWords,
    };
    weighty.set(language, words);
  }
  return words;
}
