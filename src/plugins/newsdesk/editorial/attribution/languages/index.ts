import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Language } from './language';
import { pt } from './pt';

export type { Language } from './language';

/** The languages that the house reads. Adding one is adding a file and naming it here. */
export const LANGUAGES: readonly Language[] = [en, es, pt, fr];

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

/**
 * Reads copy in a language that the house has no data for: all languages at once. Taking English
 * alone would let "sin" or "pas" slip through in a Catalan or Haitian text; a word too many only
 * makes a comparison stricter, and a stricter gate is the safe mistake.
 */
const anyLanguage: Language = {
  code: 'und',
  sourceNouns: union(LANGUAGES.map((language) => language.sourceNouns)),
  pluralSourceNouns: union(LANGUAGES.map((language) => language.pluralSourceNouns)),
  vagueSourceWords: union(LANGUAGES.map((language) => language.vagueSourceWords)),
  replyAwaited: LANGUAGES.flatMap((language) => language.replyAwaited),
  negations: union(LANGUAGES.map((language) => language.negations)),
  hedges: union(LANGUAGES.map((language) => language.hedges)),
  numberWords: union(LANGUAGES.map((language) => language.numberWords)),
};

const byCode: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.map((language) => [language.code, language]),
);

/** The language part of a locale: `pt` of `pt-BR`. */
export function languageCode(locale: string): string {
  return (locale.split(/[-_]/, 1)[0] as string).toLowerCase();
}

/**
 * @param locale - As Strapi writes it (`pt-BR`); its region makes no difference.
 * @returns The language's data, or that of all languages together (`code: 'und'`) for one unknown.
 */
export function languageOf(locale: string): Language {
  return byCode.get(languageCode(locale)) ?? anyLanguage;
}

/** The words of a language that no small edit may put in, take out or change. */
export interface WeightyWords {
  /** They turn a sentence round, or make a rumour of it: negations and hedges. */
  readonly turning: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const weighty: ReadonlyMap<Language, WeightyWords> = new Map(
  [...LANGUAGES, anyLanguage].map((language) => [
    language,
    { turning: union([language.negations, language.hedges]), numbers: language.numberWords },
  ]),
);

/** @param locale - As for `languageOf`. */
export function weightyWords(locale: string): WeightyWords {
  return weighty.get(languageOf(locale)) as WeightyWords;
}
