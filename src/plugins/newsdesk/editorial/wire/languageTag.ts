/**
 * A locale as BCP 47 writes it: `pt-BR`, `zh-Hans`.
 *
 * @param locale - As Strapi has it; an underscore is taken for a hyphen.
 * @returns Empty where it is no language tag.
 */
export function languageTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? '';
  } catch {
    return '';
  }
}
