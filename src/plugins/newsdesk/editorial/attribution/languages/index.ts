import { unionOfAllegations } from './allegationWords';
import { en } from './en';
import { es } from './es';
import { NO_WORDS } from './finderWords';
import type { Language } from './language';

export type { Language } from './language';

/**
 * The languages at hand: English and Spanish always, the others once `./all` is imported (server, shell
 * and tests do) or `loadLanguage` has fetched them (the browser does). Adding one is adding a file and
 * naming it there and in `ELSEWHERE`.
 */
const atHand = new Map<string, Language>([
  ['en', en],
  ['es', es],
]);

/** Those that the browser fetches when a story needs them. */
const ELSEWHERE: Readonly<Record<string, () => Promise<Language>>> = {
  pt: async () => (await import('./pt')).pt,
  fr: async () => (await import('./fr')).fr,
};

/** What stands for every language that is not at hand; made anew when one comes. */
let anyLanguage: Language | null = null;

/** Puts a language at hand. */
export function addLanguage(language: Language): void {
  if (atHand.get(language.code) === language) return;
  atHand.set(language.code, language);
  anyLanguage = null;
}

/**
 * Puts the language of a locale at hand, where the house has it; for one that it has not, all others, by
 * whose words it is then read.
 *
 * @param locale - As for `languageOf`.
 * @returns What `languageOf` answers from now on. Rejects when it cannot be fetched.
 */
export async function loadLanguage(locale: string): Promise<Language> {
  const code = languageCode(locale);
  const isKnown = atHand.has(code) || Object.hasOwn(ELSEWHERE, code);
  const wanted = isKnown ? [code] : Object.keys(ELSEWHERE);
  const missing = wanted.filter((one) => !atHand.has(one));
  const fetched = await Promise.all(missing.map((one) => ELSEWHERE[one]?.()));
  for (const language of fetched) if (language) addLanguage(language);
  return languageOf(locale);
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

/**
 * Reads copy in a language that the house has no data for: all languages at once. Taking English
 * alone would let "sin" or "pas" slip through in a Catalan or Haitian text; a word too many only
 * makes a comparison stricter, and a stricter gate is the safe mistake. The finder, whose mistakes are
 * not safe, goes by quotation marks alone.
 */
function unionOf(languages: readonly Language[]): Language {
  return {
    code: 'und',
    finder: NO_WORDS,
    allegation: unionOfAllegations(languages.map(({ allegation }) => allegation)),
    sourceNouns: union(languages.map((language) => language.sourceNouns)),
    pluralSourceNouns: union(languages.map((language) => language.pluralSourceNouns)),
    vagueSourceWords: union(languages.map((language) => language.vagueSourceWords)),
    replyAwaited: languages.flatMap((language) => language.replyAwaited),
    negations: union(languages.map((language) => language.negations)),
    hedges: union(languages.map((language) => language.hedges)),
    numberWords: union(languages.map((language) => language.numberWords)),
  };
}

/** The language part of a locale: `pt` of `pt-BR`. */
export function languageCode(locale: string): string {
  return (locale.split(/[-_]/, 1)[0] as string).toLowerCase();
}

/**
 * @param locale - As Strapi writes it (`pt-BR`); its region makes no difference.
 * @returns The language's data, or that of all languages at hand together (`code: 'und'`) for one that
 * is not.
 */
export function languageOf(locale: string): Language {
  const known = atHand.get(languageCode(locale));
  if (known !== undefined) return known;
  anyLanguage ??= unionOf([...atHand.values()]);
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
  if (words === undefined) {
    words = {
      turning: union([language.negations, language.hedges]),
      numbers: language.numberWords,
    };
    weighty.set(language, words);
  }
  return words;
}
