import supertest from 'supertest';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';

jest.setTimeout(120_000);

const DRAFT = 'qqdraftqq';

let newsroom: Newsroom;
let documentId: string;

beforeAll(async () => {
  newsroom = await openNewsroom({ doors: ['graphql', 'users'] });
  const stories = newsroom.strapi.documents(STORY);
  const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  const data = (headline: string) =>
    ({ headline, body: body(headline), dateline: { place: 'Lisbon' }, credit: 'EFE' }) as never;
  ({ documentId } = await stories.create({ data: data('Public words') }));
  await stories.publish({ documentId });
  await stories.update({ documentId, data: data(`Edited ${DRAFT}`) });
  await stories.update({ documentId, locale: 'es', data: data(`Traducido ${DRAFT}`) });
  await stories.create({ data: data(`New ${DRAFT}`) });
});
afterAll(() => newsroom.close());

const QUERIES = [
  'status=draft',
  'status=draft&locale=es',
  'status=DRAFT',
  'status[]=draft',
  'status[$eq]=draft',
  'publicationState=preview',
  'publicationFilter=never-published',
  'publicationFilter=modified',
  'publicationFilter=has-published-version&status=draft',
  'hasPublishedVersion=false',
  'hasPublishedVersion=false&status=draft',
  'filters[publishedAt][$null]=true',
  'filters[publishedAt][$null]=true&status=draft',
  'locale=es',
  'locale=*',
  'populate[localizations]=true',
  'populate[localizations][status]=draft',
  'populate[localizations][populate]=*',
  `filters[localizations][headline][$contains]=${DRAFT}`,
  `filters[$not][localizations][headline][$contains]=${DRAFT}`,
  'sort=localizations.headline:asc',
  `_q=${DRAFT}`,
  'pagination[withCount]=true&status=draft',
];

it.each(QUERIES)('shows a subscriber nothing of a draft: %s', async (query) => {
  for (const address of ['/api/stories', `/api/stories/${documentId}`]) {
    const { body, status, text } = await supertest(newsroom.http)
      .get(`${address}?${query}`)
      .set('Authorization', newsroom.as.subscriber);
    expect(text).not.toContain(DRAFT);
    expect(status).toBeLessThan(500);
    if (Array.isArray(body.data)) {
      // What a filter on drafts matches may not show in what is public, either.
      expect(body.meta.pagination.total).toBeLessThanOrEqual(1);
    }
  }
});

it('does not tell by a filter on other languages what stands in their drafts', async () => {
  const { status } = await supertest(newsroom.http)
    .get(`/api/stories?filters[localizations][headline][$contains]=${DRAFT}`)
    .set('Authorization', newsroom.as.subscriber);
  expect(status).toBe(403);
});

it('shows drafts to a token that may also write them, and over GraphQL likewise', async () => {
  const { body } = await supertest(newsroom.http)
    .get('/api/stories?status=draft')
    .set('Authorization', newsroom.as.fullAccess)
    .expect(200);
  expect(body.data).toHaveLength(2);
  const ask = (who: string) =>
    supertest(newsroom.http)
      .post('/graphql')
      .set('Authorization', who)
      .send({ query: '{ stories(status: DRAFT) { headline localizations { headline } } }' });
  expect((await ask(newsroom.as.subscriber)).text).not.toContain(DRAFT);
  expect((await ask(newsroom.as.fullAccess)).text).toContain(DRAFT);
});
