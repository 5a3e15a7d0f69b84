import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { DatelineLanguage } from './language';
import { pt } from './pt';

/** A language is added by adding its file and naming it here. */
export const DATELINE_LANGUAGES: readonly DatelineLanguage[] = [en, es, pt, fr];

/**
 * The language of a locale such as `pt-BR`, by its first subtag; undefined for one that has no file here.
 */
export function languageOfLocale(locale: string | undefined): DatelineLanguage | undefined {
  const code = locale?.split(/[-_]/, 1)[0]?.toLowerCase();
  return DATELINE_LANGUAGES.find((language) => language.code === code);
}

export type { DatelineLanguage } from './language';
