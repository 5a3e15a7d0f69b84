import { languageCode } from '../../attribution/languages';
import type { Violation } from '../verdict';
import type { Catalogue, MessageCode } from './catalogue';
import { en } from './en';
import { es } from './es';

export type { Catalogue, MessageCode } from './catalogue';

/** The languages in which the gate speaks. */
export const CATALOGUES: Readonly<Record<'en' | 'es', Catalogue>> = { en, es };

function catalogueOf(language: string): Catalogue {
  return languageCode(language) === 'es' ? es : en;
}

/**
 * Tells an editor what is wrong and what to do next.
 *
 * @param violation - As `evaluate` gave it, or as it was kept.
 * @param language - A locale such as `es-MX`; others than Spanish get English.
 * @returns One or two sentences, plain text. Names the claim by its number and its first words, and
 * no source and no note.
 */
export function describeViolation(
  violation: Pick<Violation, 'code' | 'claimIndex' | 'params'>,
  language: string,
): string {
  const catalogue = catalogueOf(language);
  const { code, claimIndex, params } = violation;
  const claim =
    claimIndex === null ? '' : catalogue.claim(claimIndex + 1, String(params.statement ?? ''));
  return Object.hasOwn(catalogue.messages, code)
    ? catalogue.messages[code as MessageCode]({ claim, params })
    : catalogue.unknown(code, { claim, params });
}
