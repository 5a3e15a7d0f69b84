import type { Strapi } from '../strapi';

const LANGUAGES = ['en', 'es'];

/** The language in which to answer: the panel user's own, or the one that the request asks for. */
export function languageOfRequest(strapi: Strapi): string {
  const context = strapi.requestContext.get();
  const preferred = (context?.state?.user as { preferedLanguage?: string } | undefined)
    ?.preferedLanguage;
  if (preferred && LANGUAGES.includes(preferred)) return preferred;
  const accepted = context?.acceptsLanguages?.(LANGUAGES);
  return typeof accepted === 'string' ? accepted : 'en';
}
