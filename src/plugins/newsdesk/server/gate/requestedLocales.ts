import type { GatedType } from '../gated/gatedType';
import type { Strapi } from '../strapi';

/**
 * The rows that Strapi means by a `locale` parameter: absent is the default locale, `'*'` is all,
 * anything else is looked up as given (a string, or an array as "publish multiple locales" sends).
 * Whatever else Strapi may make of it, the tripwire lets only judged languages pass.
 *
 * @returns a `where` on the locale; empty for all locales
 */
export async function requestedLocales(
  strapi: Strapi,
  { localized }: GatedType,
  locale: unknown,
): Promise<{ locale?: unknown }> {
  if (!localized || locale === '*') return {};
  const given = Array.isArray(locale) ? locale.filter(Boolean) : locale;
  if (!given || (Array.isArray(given) && given.length === 0)) {
    return { locale: await defaultLocale(strapi) };
  }
  return { locale: given };
}

/** The code of the locale that Strapi takes where none is named. */
export const defaultLocale = (strapi: Strapi): Promise<string> =>
  strapi.plugin('i18n').service('locales').getDefaultLocale();
