import { addLanguage, type Language } from '.';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

/** The languages that the house reads. Adding one is adding a file and naming it here. */
export const LANGUAGES: readonly Language[] = [en, es, pt, fr];

for (const language of LANGUAGES) addLanguage(language);
