import { PANEL_LANGUAGE_COOKIE } from '../editorial/desk/panelLanguage';

/** Where Strapi's panel keeps the language that it is shown in; English unless somebody chose another. */
const CHOSEN = 'strapi-admin-language';

function tell(): void {
  const language = encodeURIComponent(localStorage.getItem(CHOSEN) ?? 'en');
  document.cookie = `${PANEL_LANGUAGE_COOKIE}=${language}; path=/; SameSite=Strict`;
}

/**
 * Lets the server know which language the panel is shown in, so that it gives its reasons in the same. That
 * may be another one than the browser's: it can be chosen at the login.
 */
export function tellLanguage(): void {
  tell();
  // Strapi says so there whenever the language changes.
  const changes = { attributes: true, attributeFilter: ['lang'] };
  new MutationObserver(tell).observe(document.documentElement, changes);
}
