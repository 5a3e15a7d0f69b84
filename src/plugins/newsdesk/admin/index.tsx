import { addClaimsPage } from './claims';
import { PLUGIN_ID } from './pluginId';
import { addBulkPublication } from './bulk';
import { addHomeWidgets } from './home';
import { addGateToList } from './list';
import { addPolicyPage } from './settings';
import { addStoryDesk } from './story';
import { addInputs } from './story/form';
import type { StrapiApp } from './strapi';
import { tellLanguage } from './tellLanguage';
import { keepTyped } from './typed';
import { holdFacts } from './translation/holdFacts';
import { wordsIn } from './words';

/** The whole panel. Only `register` is given it; what the desk does later needs its store. */
let panel: StrapiApp;

/** The desk: the plugin's part of Strapi's admin panel. */
export default {
  register(app: StrapiApp) {
    panel = app;
    app.registerPlugin({ id: PLUGIN_ID, name: 'Newsdesk' });
    addInputs(app);
    addHomeWidgets(app);
    addBulkPublication(app);
    addClaimsPage(app);
    addPolicyPage(app);
  },
  bootstrap() {
    tellLanguage();
    addStoryDesk(panel);
    keepTyped(panel);
    addGateToList(panel);
    holdFacts(panel);
  },
  registerTrads({ locales }: { locales: readonly string[] }) {
    return Promise.resolve(locales.map((locale) => ({ data: wordsIn(locale), locale })));
  },
};
