import { PLUGIN_ID } from '../pluginId';
import type { StrapiApp } from '../strapi';

/** Adds *Newsdesk → House policy* to the panel's settings. It is fetched when somebody goes there. */
export function addPolicyPage(app: StrapiApp): void {
  app.addSettingsLink(
    { id: PLUGIN_ID, intlLabel: { id: `${PLUGIN_ID}.menu.settings`, defaultMessage: 'Newsdesk' } },
    {
      id: `${PLUGIN_ID}-policy`,
      to: `${PLUGIN_ID}/policy`,
      intlLabel: { id: `${PLUGIN_ID}.menu.policy`, defaultMessage: 'House policy' },
      // The policy is no secret: whoever writes stories is held to it.
      permissions: [],
      Component: () => import('./PolicyPage'),
    },
  );
}
