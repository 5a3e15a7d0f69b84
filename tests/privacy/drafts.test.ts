import supertest from 'supertest';
import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';

jest.setTimeout(120_000);

const DRAFT = 'qqdraftqq';

let newsroom: Newsroom;
/** Public in English and Spanish; both have been edited since. */
let bilingual: string;
/** Public in English; its translation is not. */
let monolingual: string;

beforeAll(async () => {
  newsroom = await openNewsroom({ doors: ['graphql', 'users'] });
  const stories = newsroom.strapi.documents(STORY);
  const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  const data = (headline: string) =>
    ({ headline, body: body(headline), dateline: { place: 'Lisbon' }, credit: 'EFE' }) as never;
  const published = async (...locales: string[]): Promise<string> => {
    const { documentId } = await stories.create({ data: data('Public words') });
    for (const locale of ['en', 'es']) {
      await stories.update({ documentId, locale, data: data(`Public words, ${locale}`) });
      if (locales.includes(locale)) await stories.publish({ documentId, locale });
      await stories.update({ documentId, locale, data: data(`Edited ${locale} ${DRAFT}`) });
    }
    return documentId;
  };
  bilingual = await published('en', 'es');
  monolingual = await published('en');
  await stories.create({ data: data(`New ${DRAFT}`) });
});
afterAll(() => closeQuietly(newsroom));

const get = (address: string, who: string = newsroom.as.subscriber) =>
  supertest(newsroom.http).get(address).set('Authorization', who);

const QUERIES = [
  'status=draft',
  'status=draft&locale=es',
  'status=',
  'status',
  'status=DRAFT',
  'status=null',
  'status=bogus',
  'status[]=draft',
  'status[]=',
  'status[$eq]=draft',
  'status=published&status=draft',
  'publicationState=preview',
  'publicationFilter=never-published',
  'publicationFilter=never-published-document',
  'publicationFilter=modified',
  'publicationFilter=has-published-version&status=draft',
  'hasPublishedVersion=false',
  'hasPublishedVersion=false&status=draft',
  'filters[publishedAt][$null]=true',
  'filters[publishedAt][$null]=true&status=draft',
  'filters[$not][publishedAt][$notNull]=true',
  'locale=es',
  'locale=*',
  'locale[]=en&locale[]=es',
  'populate=*',
  'populate=localizations',
  'populate[localizations]=true',
  'populate[localizations][status]=draft',
  'populate[localizations][populate]=*',
  'populate[localizations][populate][localizations]=true',
  'populate[localizations][filters][publishedAt][$null]=true',
  'sort=localizations.headline:asc',
  `_q=${DRAFT}`,
  'pagination[withCount]=true&status=draft',
  'lookup[publishedAt]=null',
  'where[publishedAt]=null',
];

/** Whether Strapi is told to refuse parameters that it does not know; a project need not. */
describe.each([true, false])('with strict parameters %s', (strict) => {
  beforeAll(() => newsroom.strapi.config.set('api.documents.strictParams', strict));
  afterAll(() => newsroom.strapi.config.set('api.documents.strictParams', true));

  it.each(QUERIES)('shows a subscriber nothing of a draft: %s', async (query) => {
    for (const address of [
      '/api/stories',
      `/api/stories/${bilingual}`,
      `/api/stories/${monolingual}`,
    ]) {
      const { body, status, text } = await get(`${address}?${query}`);
      expect(text).not.toContain(DRAFT);
      expect(status).toBeLessThan(500);
      // What is a draft may not show in the counts of what is public, either.
      if (Array.isArray(body.data)) expect(body.meta.pagination.total).toBeLessThanOrEqual(3);
    }
  });
});

const FILTERS = [
  'filters[localizations]',
  'filters[$not][localizations]',
  'filters[$or][0][localizations]',
  'filters[$and][0][$not][$or][0][localizations]',
  'filters[localizations][localizations]',
  'populate[localizations][filters][localizations]',
  'populate[localizations][filters][$or][0][localizations]',
  'populate[localizations][populate][localizations][filters][localizations]',
];

it.each(FILTERS)('does not tell by a filter what stands in the drafts: %s', async (filter) => {
  const ask = (word: string) => get(`/api/stories?${filter}[headline][$contains]=${word}`);
  const [right, wrong] = [await ask(DRAFT), await ask('nowhere')];
  expect([right.status, wrong.status]).toEqual([403, 403]);
  expect(right.text).toBe(wrong.text);
});

it('lets a subscriber filter and sort by what is public', async () => {
  for (const query of [
    'filters[headline][$contains]=Public',
    'filters[claims][verification]=verified&filters[agency][name]=EFE',
    'filters[topics][localizations][name]=Puentes',
    'sort=agency.name:asc,headline',
    'populate[localizations][filters][headline][$contains]=Public',
    'populate[localizations][sort]=headline',
  ]) {
    const { status } = await get(`/api/stories?${query}`);
    expect([query, status]).toEqual([query, 200]);
  }
  const { body } = await get('/api/stories?populate=localizations&sort=id');
  const [first, second] = body.data as { localizations: { headline: string }[] }[];
  expect(first!.localizations.map(({ headline }) => headline)).toEqual(['Public words, es']);
  expect(second!.localizations).toEqual([]);
});

const GRAPHQL = [
  '{ stories(status: DRAFT) { headline localizations { headline } } }',
  '{ stories { headline localizations { headline } } }',
  '{ stories(status: null) { headline localizations { headline } } }',
  '{ stories { localizations(filters: { publishedAt: { null: true } }) { headline } } }',
  '{ stories { localizations_connection { nodes { headline } } } }',
  '{ stories_connection(status: DRAFT) { pageInfo { total } nodes { headline } } }',
  '{ stories_connection { pageInfo { total } nodes { headline localizations { headline } } } }',
  '{ stories(publicationFilter: NEVER_PUBLISHED) { headline } }',
  '{ stories(publicationFilter: MODIFIED, status: DRAFT) { headline } }',
  '{ stories(hasPublishedVersion: false) { headline } }',
  '{ stories(locale: "es") { headline localizations { headline } } }',
  '{ stories(locale: "*") { headline } }',
  '{ stories(sort: "localizations.headline") { headline } }',
  '{ stories(filters: { publishedAt: { null: true } }) { headline } }',
  '{ agencies { name } stories(status: DRAFT) { headline } }',
];

it.each(GRAPHQL)('shows a subscriber nothing of a draft over GraphQL: %s', async (query) => {
  const ask = (who: string) =>
    supertest(newsroom.http).post('/graphql').set('Authorization', who).send({ query });
  const { text, body } = await ask(newsroom.as.subscriber);
  expect(text).not.toContain(DRAFT);
  expect(text).not.toContain('INTERNAL_SERVER_ERROR');
  const total = body.data?.stories_connection?.pageInfo.total as number | undefined;
  expect(total ?? 0).toBeLessThanOrEqual(2);
});

it('does not tell by a filter of GraphQL what stands in the drafts', async () => {
  const ask = (word: string) => {
    const filters = `{ not: { localizations: { headline: { contains: "${word}" } } } }`;
    return supertest(newsroom.http)
      .post('/graphql')
      .set('Authorization', newsroom.as.subscriber)
      .send({ query: `{ stories_connection(filters: ${filters}) { pageInfo { total } } }` });
  };
  const [right, wrong] = [await ask(DRAFT), await ask('nowhere')];
  expect(right.body.errors[0].extensions.code).toBe('FORBIDDEN');
  expect(right.text).toBe(wrong.text);
});

it('shows drafts to a token that may also write them', async () => {
  const { body } = await get('/api/stories?status=draft', newsroom.as.fullAccess).expect(200);
  expect(body.data).toHaveLength(3);
  const { text } = await supertest(newsroom.http)
    .post('/graphql')
    .set('Authorization', newsroom.as.fullAccess)
    .send({ query: GRAPHQL[0] });
  expect(text).toContain(DRAFT);
  const byOthers = `filters[localizations][headline][$contains]=${DRAFT}`;
  await get(`/api/stories?${byOthers}`, newsroom.as.fullAccess).expect(200);
});

it('shows drafts to an administrator in the panel', async () => {
  const { body } = await get(`/content-manager/collection-types/${STORY}`, newsroom.as.admin);
  expect(body.results.map(({ headline }: { headline: string }) => headline)).toContain(
    `New ${DRAFT}`,
  );
});
