import { defaultLocale } from '../gate/requestedLocales';
import type { GatedType } from '../gated/gatedType';
import type { Strapi } from '../strapi';
import { IntakeRefused } from './IntakeRefused';

interface CopyLanguage {
  readonly code: string;
  readonly certain: boolean;
}

/**
 * The locale to file copy under: the one asked for, or the newsroom's locale for the language of the
 * copy (`pt-BR` serves for `pt` where there is no `pt`), or the default one when the language is in doubt.
 *
 * @returns null where the type is not localised
 * @throws IntakeRefused `unknown-locale` if the newsroom does not have it
 */
export async function localeFor(
  strapi: Strapi,
  { localized }: GatedType,
  asked: string | undefined,
  language: CopyLanguage,
): Promise<string | null> {
  if (!localized) return null;
  const locales: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  const codes = locales.map(({ code }) => code);
  if (asked === undefined && !language.certain) return defaultLocale(strapi);
  const wanted = asked ?? language.code;
  const found =
    codes.find((code) => code === wanted) ??
    (asked === undefined ? codes.find((code) => code.split('-')[0] === wanted) : undefined);
  if (found) return found;
  throw new IntakeRefused(
    'unknown-locale',
    `The newsroom has no locale “${wanted}”; it has ${codes.join(', ')}. Add it under Settings, Internationalization, or name another one.`,
  );
}
