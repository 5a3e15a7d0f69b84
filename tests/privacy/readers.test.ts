import supertest from 'supertest';
import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, type Newsroom } from '../helpers/newsroom';
import { publishSecrets, SECRET, type Secrets } from './secrets';

jest.setTimeout(120_000);

let newsroom: Newsroom;
let secrets: Secrets;

beforeAll(async () => {
  newsroom = await openNewsroom({ doors: ['graphql', 'users'] });
  secrets = await publishSecrets(newsroom);
});
afterAll(() => closeQuietly(newsroom));

const get = (address: string) =>
  supertest(newsroom.http).get(address).set('Authorization', newsroom.as.subscriber);

const nested = (path: string) =>
  path
    .split('.')
    .map((name) => `[${name}]`)
    .join('');
const asPopulate = (path: string) =>
  path
    .split('.')
    .map((name, index) => `${index === 0 ? '' : '[populate]'}[${name}]`)
    .join('');

/** Each way in which a query may name an attribute. */
const WAYS: Record<string, (path: string) => string> = {
  'filter by it': (path) => `filters${nested(path)}[$notNull]=true`,
  'filter by what it holds': (path) => `filters${nested(path)}[$contains]=${SECRET}`,
  'filter by what it does not hold': (path) => `filters[$not]${nested(path)}[$contains]=${SECRET}`,
  'filter by it as one of several': (path) => `filters[$or][0]${nested(path)}[$contains]=${SECRET}`,
  'sort by it': (path) => `sort=${path}:asc`,
  'sort by it, as an object': (path) => `sort${nested(path)}=desc`,
  'select it': (path) => `fields=${path}`,
  'populate it': (path) => `populate${asPopulate(path)}=true`,
  'populate it with everything': (path) => `populate${asPopulate(path)}[populate]=*`,
  'populate it, in dots': (path) => `populate=${path}`,
};

it('finds private attributes to test on the story, its claims, their sources and contributors', () => {
  expect(secrets.paths).toEqual(
    expect.arrayContaining([
      'editorNote',
      'claims.note',
      'claims.source',
      'claims.source.name',
      'claims.furtherSources.contact',
      'claims.evidence.description',
      'claims.sourceTerms',
      'dismissals.dismissedBy',
      'byline.email',
    ]),
  );
});

it.each(Object.entries(WAYS))(
  'lets a subscriber not %s, whichever private attribute',
  async (_way, query) => {
    const answers: [string, number][] = [];
    for (const path of secrets.paths) {
      for (const address of ['/api/stories', `/api/stories/${secrets.documentId}`]) {
        const { status, text } = await get(`${address}?${query(path)}`);
        expect([path, text.includes(SECRET)]).toEqual([path, false]);
        answers.push([`${address} ${path}`, status]);
      }
    }
    // One story answers without looking at filters and sort orders; it must not answer with a story found by them.
    const lists = answers.filter(([what]) => !what.includes(secrets.documentId));
    expect(lists.filter(([, status]) => status < 400)).toEqual([]);
    expect(answers.filter(([, status]) => status >= 500)).toEqual([]);
  },
);

const GENEROUS = [
  '',
  'populate=*',
  'populate[claims][populate]=*',
  'populate[claims]=true&populate[dismissals]=true&populate[byline]=true&populate[localizations][populate]=*',
  'populate[byline][populate]=*&populate[agency][populate]=*',
  'locale=*&populate=*',
];

it.each(GENEROUS)('answers a generous query without a secret: %s', async (query) => {
  for (const address of [
    '/api/stories',
    `/api/stories/${secrets.documentId}`,
    '/api/contributors',
  ]) {
    const { text } = await get(`${address}?${query}`);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(secrets.sourceId);
    expect(text).not.toContain('on-background');
  }
});

it('does not search what is private', async () => {
  for (const address of ['/api/stories', '/api/contributors']) {
    const { body } = await get(`${address}?_q=${SECRET}`);
    expect(body.data).toEqual([]);
    expect(body.meta.pagination.total).toBe(0);
  }
});

it('has nothing about sources or private attributes in GraphQL', async () => {
  const ask = (query: string) =>
    supertest(newsroom.http)
      .post('/graphql')
      .set('Authorization', newsroom.as.fullAccess)
      .send({ query });
  const { body } = await ask(
    '{ __schema { types { name fields { name } inputFields { name } } } }',
  );
  const types = body.data.__schema.types as { name: string; fields: { name: string }[] | null }[];
  expect(
    types.filter(({ name }) =>
      /Newsdesk(Source|Translation|Kill)|Refusal|Intake|Address/i.test(name),
    ),
  ).toEqual([]);
  const privateNames = new Set(
    secrets.paths.filter((path) => path.split('.').length === 2).map((path) => path.split('.')[1]),
  );
  const claim = types.find(({ name }) => /newsdeskclaim$/i.test(name))!;
  expect(claim.fields!.map(({ name }) => name).filter((name) => privateNames.has(name))).toEqual(
    [],
  );
  for (const field of ['note', 'source', 'sourceTerms', 'evidence']) {
    const answer = await ask(
      `{ stories(filters: { claims: { ${field}: { eq: "x" } } }) { headline } }`,
    );
    expect(JSON.stringify(answer.body)).not.toContain('Bridge unsafe');
    expect(answer.body.errors).toBeDefined();
  }
});

it('answers nobody without a token, at any address', async () => {
  const routes = Object.values(newsroom.strapi.server.listRoutes()) as {
    path: string;
    methods: string[];
  }[];
  const addresses = routes
    .filter(({ path, methods }) => path.startsWith('/api/') && methods.includes('GET'))
    .map(({ path }) => path.replace(/\{?\/?:(\w+)\}?/g, '/x').replace(/\(.*\)/g, 'x'))
    .filter((path) => !/^\/api\/(auth|connect|users)\b/.test(path) && !path.includes('/stories'));
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) {
    const { status } = await supertest(newsroom.http).get(address);
    expect([address, [401, 403, 404].includes(status)]).toEqual([address, true]);
  }
});

it('gives the gate’s answer about drafts to no subscriber', async () => {
  const address = `/api/newsdesk/check/api::story.story/${secrets.documentId}`;
  expect((await get(address)).status).toBe(403);
  const { status, text } = await supertest(newsroom.http)
    .get(address)
    .set('Authorization', newsroom.as.fullAccess);
  expect(status).toBe(200);
  expect(text).not.toContain(SECRET);
});
