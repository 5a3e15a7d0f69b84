import { Quotes } from '@strapi/icons';
import { PLUGIN_ID } from '../pluginId';
import type { StrapiApp } from '../strapi';

/** Where the list of claims is, below the panel's own address. */
export const CLAIMS_PATH = `plugins/${PLUGIN_ID}/claims`;

/** Adds the page *Claims* to the panel's main menu. It is fetched when somebody goes there. */
export function addClaimsPage(app: StrapiApp): void {
  app.addMenuLink({
    to: CLAIMS_PATH,
    icon: Quotes,
    intlLabel: { id: `${PLUGIN_ID}.menu.claims`, defaultMessage: 'Claims' },
    // Whoever may read no claims is told so by the page: which types hold some, the server knows.
    permissions: [],
    position: 2,
    Component: () => import('./ClaimsRoutes'),
  });
}
