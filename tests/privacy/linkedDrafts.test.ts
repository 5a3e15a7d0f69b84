import supertest from 'supertest';
import { closeQuietly } from '../content/closeQuietly';
import { changeApp, type ChangedApp } from '../helpers/changedApp';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';

jest.setTimeout(120_000);

/** A project in which another type, itself not guarded, links to stories. */

const DRAFT = 'qqdraftqq';
const AGENCY = 'api::agency.agency';

let app: ChangedApp;
let newsroom: Newsroom;
let agency: string;

beforeAll(async () => {
  app = changeApp({
    story: ({ attributes }) => void Object.assign(attributes.agency!, { inversedBy: 'stories' }),
    agency: ({ attributes }) => {
      const link = { type: 'relation', target: STORY };
      attributes.stories = { ...link, relation: 'oneToMany', mappedBy: 'agency' };
    },
  });
  newsroom = await openNewsroom({ distDir: app.distDir, doors: ['graphql', 'users'] });
  const { strapi } = newsroom;
  const data = { name: 'EFE', creditLine: 'EFE', homeLanguage: 'es' };
  agency = (await strapi.documents(AGENCY).create({ data: data as never })).documentId;
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'It rained.' }] }];
  const words = { headline: 'Public', body, dateline: { place: 'Vigo' }, agency };
  const stories = strapi.documents(STORY);
  await stories.create({ data: words as never, status: 'published' });
  await stories.create({ data: { ...words, headline: DRAFT } as never });
});
afterAll(async () => {
  await closeQuietly(newsroom);
  app.remove();
});

const ask = (query: string, who = newsroom.as.subscriber, one = '') =>
  supertest(newsroom.http).get(`/api/agencies${one}?${query}`).set('Authorization', who);

it.each([
  'status=draft&populate=*',
  'status=draft&populate=stories',
  'status=draft&populate[0]=stories',
  'status=draft&populate[stories]=true',
  'status=draft&populate[stories][populate]=*',
  'status=draft&populate[stories][fields]=headline',
  'status=&populate[stories]=true',
  'populate[stories]=true',
  'populate=*',
])('gives a subscriber no draft along with what links to it: %s', async (query) => {
  for (const one of ['', `/${agency}`]) {
    expect((await ask(query, undefined, one)).text).not.toContain(DRAFT);
  }
});

it('nor over GraphQL', async () => {
  for (const query of [
    '{ agencies(status: DRAFT) { stories { headline } } }',
    '{ agencies_connection(status: DRAFT) { nodes { stories { headline } } } }',
  ]) {
    const { text } = await supertest(newsroom.http)
      .post('/graphql')
      .set('Authorization', newsroom.as.subscriber)
      .send({ query });
    expect(text).not.toContain(DRAFT);
  }
});

it('gives what is public along, drafts to those who may write them, and the rest to all', async () => {
  const { body } = await ask('populate[stories]=true').expect(200);
  expect(body.data[0].stories).toMatchObject([{ headline: 'Public' }]);
  const { text } = await ask('status=draft&populate=stories', newsroom.as.fullAccess).expect(200);
  expect(text).toContain(DRAFT);
  await ask('status=draft').expect(200);
});
