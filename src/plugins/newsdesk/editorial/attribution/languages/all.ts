import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { addLanguage } from './index';
import type { Language } from './language';
import { pt } from './pt';

/** All languages that the house reads. Server, shell and tests have them from the start. */
export const LANGUAGES: readonly Language[] = [en, es, pt, fr];

LANGUAGES.forEach(addLanguage);
