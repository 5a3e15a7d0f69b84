/** The plugin's REST endpoints, under `/api/newsdesk`. Closed to everyone until a permission opens them. */
export const contentApi = {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/check/:uid/:documentId',
      handler: 'check.check',
    },
  ],
};
