import { languageCode } from '../../attribution/languages';
import type { RuleName } from '../rules';
import { en } from './en';
import { es } from './es';
import type { Meaning } from './meanings';

export type { Meaning } from './meanings';

/**
 * Says what a rule asks for, and who says so.
 *
 * @param language - A locale such as `es-MX`; others than Spanish get English.
 */
export function meaningOf(rule: RuleName, language: string): Meaning {
  return (languageCode(language) === 'es' ? es : en)[rule];
}
