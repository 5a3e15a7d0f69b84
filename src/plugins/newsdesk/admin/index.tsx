import { PLUGIN_ID } from './pluginId';
import { addBulkPublication } from './bulk';
import { addHomeWidgets } from './home';
import { addGateToList } from './list';
import { addStoryDesk } from './story';
import type { StrapiApp } from './strapi';
import { wordsIn } from './words';

/** The desk: the plugin's part of Strapi's admin panel. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: 'Newsdesk' });
    addHomeWidgets(app);
    addBulkPublication(app);
  },
  bootstrap(app: StrapiApp) {
    addStoryDesk(app);
    addGateToList(app);
  },
  registerTrads({ locales }: { locales: readonly string[] }) {
    return Promise.resolve(locales.map((locale) => ({ data: wordsIn(locale), locale })));
  },
};
