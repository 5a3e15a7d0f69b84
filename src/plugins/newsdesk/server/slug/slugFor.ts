import slugify from 'slugify';

/** Long enough for a headline, short enough for an address and for a number after it. */
const LONGEST = 200;

/**
 * A headline as the last part of an address, by its language's rules: `Müller` is `mueller` in German
 * and `muller` in Spanish.
 *
 * @param language a locale such as `pt-BR`; its first part chooses the rules
 * @returns lower-case letters, digits and hyphens; empty if the headline has nothing of the kind
 */
export function slugFor(headline: string, language: string): string {
  // Not decomposed: slugify's tables hold whole letters.
  const words = slugify(headline.normalize('NFC'), {
    locale: language.split('-')[0] ?? 'en',
    lower: true,
    strict: true,
  });
  return words.slice(0, LONGEST).replace(/^-+|-+$/g, '');
}
