import supertest from 'supertest';
import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';

jest.setTimeout(120_000);

/** Words that stand in drafts alone. */
const DRAFT = 'qqdraftqq';

let newsroom: Newsroom;
let image: number;

beforeAll(async () => {
  newsroom = await openNewsroom({ doors: ['graphql', 'users'] });
  const { strapi } = newsroom;
  const file = { name: 'harbour.png', hash: 'harbour', ext: '.png', mime: 'image/png', size: 1 };
  const { id } = await strapi.db
    .query('plugin::upload.file')
    .create({ data: { ...file, url: '/uploads/harbour.png', provider: 'local' } });
  image = Number(id);
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'It rained.' }] }];
  const publicWords = { headline: 'Public', body, dateline: { place: 'Vigo' }, credit: 'EFE' };
  const draftWords = {
    headline: `Edited ${DRAFT}`,
    claims: [{ statement: `Nobody answered for this ${DRAFT}` }],
  };
  const stories = strapi.documents(STORY);
  const { documentId } = await stories.create({
    data: { ...publicWords, images: [image] } as never,
    status: 'published',
  });
  await stories.update({ documentId, data: draftWords as never });
  await stories.create({ data: { ...publicWords, ...draftWords, images: [image] } as never });
});
afterAll(() => closeQuietly(newsroom));

const ask = (address: string, who = newsroom.as.subscriber) =>
  supertest(newsroom.http).get(address).set('Authorization', who);

const STORIES = '[related][on][api::story.story]';

it.each([
  'populate=*',
  'populate=related',
  'populate[related]=true',
  'populate[related][populate]=*',
  `populate${STORIES}[populate]=*`,
  `populate${STORIES}[populate][claims]=true`,
  `populate${STORIES}[fields]=headline`,
])('tells a subscriber of no draft in which a file is used: %s', async (query) => {
  for (const address of ['/api/upload/files', '/api/upload/files/page', '/api/upload/files/1']) {
    const { text, status } = await ask(`${address}?${query}`);
    expect([address, text.includes(DRAFT)]).toEqual([address, false]);
    expect(status).toBeLessThan(500);
  }
});

it.each([
  'populate[images][populate]=*',
  'populate[images][populate][related]=true',
  `populate[images][populate]${STORIES}[populate]=*`,
])('nor by way of the images of a public story: %s', async (query) => {
  const { text, status } = await ask(`/api/stories?${query}`);
  expect(text).not.toContain(DRAFT);
  expect(status).toBeLessThan(500);
});

it('nor over GraphQL, where a file has no such field', async () => {
  const { body } = await supertest(newsroom.http)
    .post('/graphql')
    .set('Authorization', newsroom.as.subscriber)
    .send({ query: '{ uploadFiles { related { __typename } } }' });
  expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

it('still gives a public story its images, and files to those who may read them', async () => {
  const { body } = await ask('/api/stories?populate=images').expect(200);
  expect(body.data[0].images).toMatchObject([{ id: image, name: 'harbour.png' }]);
  const files = await ask('/api/upload/files?populate=*').expect(200);
  expect(files.body).toMatchObject([{ id: image, name: 'harbour.png' }]);
});

it('still shows the panel its files', async () => {
  const { body } = await ask('/upload/files', newsroom.as.admin).expect(200);
  expect(body.results).toMatchObject([{ id: image, name: 'harbour.png' }]);
});
