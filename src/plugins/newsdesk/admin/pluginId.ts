/** The plugin's name in addresses, translations and permissions. */
export const PLUGIN_ID = 'newsdesk';
