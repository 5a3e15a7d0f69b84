/** Whoever is signed in to the panel may ask; what each answer needs beyond that, its controller checks. */
const policies = ['admin::isAuthenticatedAdmin'];

/** What the panel asks the server, under `/newsdesk`. */
export const admin = {
  type: 'admin',
  routes: [{ method: 'GET', path: '/house', handler: 'desk.house', config: { policies } }],
};
