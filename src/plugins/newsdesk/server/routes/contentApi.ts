/** The plugin's REST endpoints, under `/api/newsdesk`. Closed to everyone until a permission opens them. */
export const contentApi = {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/check/:uid/:documentId',
      handler: 'check.check',
    },
    // Named so that Strapi's read-only tokens may ask: they may do what is called find or findOne.
    { method: 'GET', path: '/wire', handler: 'wire.find' },
    { method: 'GET', path: '/stories/:uri', handler: 'wire.findOne' },
    { method: 'GET', path: '/stories/:uri/versions', handler: 'versions.find' },
    { method: 'POST', path: '/kill/:uid/:documentId', handler: 'kill.kill' },
    { method: 'POST', path: '/kill/:uid/:documentId/clear', handler: 'kill.clear' },
    { method: 'GET', path: '/translations', handler: 'translations.list' },
    { method: 'GET', path: '/translations/:documentId/:locale', handler: 'translations.show' },
    { method: 'POST', path: '/translations/:documentId/:locale', handler: 'translations.start' },
    {
      method: 'POST',
      path: '/translations/:documentId/:locale/settle',
      handler: 'translations.settle',
    },
    {
      method: 'GET',
      path: '/translations/:documentId/:locale/packet',
      handler: 'packets.download',
    },
    {
      method: 'PUT',
      path: '/translations/:documentId/:locale/packet',
      handler: 'packets.upload',
    },
    {
      method: 'POST',
      path: '/source-language/:documentId',
      handler: 'sourceLanguage.change',
    },
  ],
};
