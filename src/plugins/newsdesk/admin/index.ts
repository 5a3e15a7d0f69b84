const PLUGIN_ID = 'newsdesk';

/** The desk: the plugin's part of Strapi's admin panel. */
export default {
  register(app: { registerPlugin(plugin: { id: string; name: string }): void }) {
    app.registerPlugin({ id: PLUGIN_ID, name: 'Newsdesk' });
  },
  registerTrads() {
    return Promise.resolve([]);
  },
};
