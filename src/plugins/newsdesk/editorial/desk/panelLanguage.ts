/**
 * The cookie by which the panel tells the server which language it is shown in (`es`): it goes with Strapi's
 * own requests as well, whose headers no plugin can change.
 */
export const PANEL_LANGUAGE_COOKIE = 'newsdesk-panel-language';
