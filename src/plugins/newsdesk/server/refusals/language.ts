import { PANEL_LANGUAGE_COOKIE } from '../../editorial/desk/panelLanguage';
import type { Strapi } from '../strapi';

const LANGUAGES = ['en', 'es'];

interface RequestState {
  readonly user?: { readonly preferedLanguage?: string };
  readonly route?: { readonly info?: { readonly type?: string } };
}

/**
 * The language in which to answer: the one that the panel is shown in, which it tells by a cookie; the panel
 * user's own; or the one that the request asks for. English where the panel's language is not spoken here.
 */
export function languageOfRequest(strapi: Strapi): string {
  const context = strapi.requestContext.get();
  const state = context?.state as RequestState | undefined;
  const isPanel = state?.route?.info?.type === 'admin';
  const shown = isPanel ? context?.cookies?.get(PANEL_LANGUAGE_COOKIE) : undefined;
  if (shown) return LANGUAGES.find((language) => language === shown) ?? 'en';
  const preferred = state?.user?.preferedLanguage;
  if (preferred && LANGUAGES.includes(preferred)) return preferred;
  const accepted = context?.acceptsLanguages?.(LANGUAGES);
  return typeof accepted === 'string' ? accepted : 'en';
}
