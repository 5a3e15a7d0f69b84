/** Whoever is signed in to the panel may ask; what each answer needs beyond that, its controller checks. */
const policies = ['admin::isAuthenticatedAdmin'];

/** What the panel asks the server, under `/newsdesk`. */
export const admin = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/house', handler: 'desk.house', config: { policies } },
    { method: 'GET', path: '/standing/:uid', handler: 'list.standing', config: { policies } },
    { method: 'POST', path: '/check', handler: 'list.check', config: { policies } },
    { method: 'GET', path: '/home/awaited', handler: 'home.awaited', config: { policies } },
    { method: 'GET', path: '/home/blocked', handler: 'home.blocked', config: { policies } },
  ],
};
