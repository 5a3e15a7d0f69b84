import { addClaimsPage } from './claims';
import { PLUGIN_ID } from './pluginId';
import { addBulkPublication } from './bulk';
import { addHomeWidgets } from './home';
import { addGateToList } from './list';
import { addPolicyPage } from './settings';
import { addStoryDesk } from './story';
import { addInputs } from './story/form';
import type { StrapiApp } from './strapi';
import { keepTyped } from './typed';
import { wordsIn } from './words';

/** The desk: the plugin's part of Strapi's admin panel. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: 'Newsdesk' });
    addInputs(app);
    addHomeWidgets(app);
    addBulkPublication(app);
    addClaimsPage(app);
    addPolicyPage(app);
  },
  bootstrap(app: StrapiApp) {
    addStoryDesk(app);
    keepTyped(app);
    addGateToList(app);
  },
  registerTrads({ locales }: { locales: readonly string[] }) {
    return Promise.resolve(locales.map((locale) => ({ data: wordsIn(locale), locale })));
  },
};
