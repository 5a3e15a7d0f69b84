import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { IntakeLanguage } from './language';
import { pt } from './pt';

/** A language is added by adding its file and naming it here. */
export const INTAKE_LANGUAGES: readonly IntakeLanguage[] = [en, es, pt, fr];

/** The language with this code or locale (`es`, `pt-BR`); undefined for one that has no file here. */
export function intakeLanguage(locale: string | undefined): IntakeLanguage | undefined {
  const code = locale?.split(/[-_]/, 1)[0]?.toLowerCase();
  return INTAKE_LANGUAGES.find((language) => language.code === code);
}

export type { IntakeLanguage } from './language';
