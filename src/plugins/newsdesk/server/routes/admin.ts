/** Whoever is signed in to the panel may ask; what each answer needs beyond that, its controller checks. */
const policies = ['admin::isAuthenticatedAdmin'];

const route = (method: 'GET' | 'POST' | 'PUT') => (path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { policies },
});

const get = route('GET');
const post = route('POST');
const put = route('PUT');

/** What the panel asks the server, under `/newsdesk`. */
export const admin = {
  type: 'admin',
  routes: [
    get('/house', 'house.house'),
    get('/claims', 'claims.list'),
    get('/claims/choices', 'claims.choices'),
    get('/claims/export', 'claims.export'),
    get('/claims/sources/:documentId', 'claims.source'),
    get('/facts/sources', 'sourceFacts.sources'),
    get('/facts/source', 'sourceFacts.source'),
    get('/facts/:uid/agency/:documentId', 'facts.agency'),
    get('/public/:uid/:documentId', 'facts.public'),
    get('/facts/:uid/:documentId', 'facts.story'),
    get('/standing/:uid', 'list.standing'),
    post('/check', 'list.check'),
    post('/kill/:uid/:documentId', 'kill.kill'),
    post('/kill/:uid/:documentId/clear', 'kill.clear'),
    get('/history/:uid/:documentId', 'history.list'),
    get('/history/:uid/:documentId/:sequence', 'history.release'),
    get('/languages/:uid/:documentId', 'languages.story'),
    post('/languages/:uid/:documentId/:locale', 'languages.start'),
    post('/languages/:uid/:documentId/:locale/settle', 'languages.settle'),
    get('/dossier/:uid/:documentId', 'dossier.dossier'),
    get('/translations/:documentId/:locale/packet', 'packets.download'),
    put('/translations/:documentId/:locale/packet', 'packets.upload'),
    get('/home/awaited', 'home.awaited'),
    get('/home/blocked', 'home.blocked'),
    get('/home/translations', 'home.translations'),
  ],
};
