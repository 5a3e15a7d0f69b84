/** @jest-environment node */
import supertest from 'supertest';
import { closeQuietly } from '../content/closeQuietly';
import { STORY } from '../helpers/newsroom';
import { until } from '../helpers/until';
import { AGENCY, ask, openEmbargoNewsroom, SECRET, type EmbargoNewsroom } from './embargoNewsroom';

jest.setTimeout(120_000);

let at: EmbargoNewsroom;
/** May write agencies and read stories. */
let clerk: string;
/** May create stories, not update them. */
let stringer: string;

beforeAll(async () => {
  at = await openEmbargoNewsroom();
  const token = async (name: string, permissions: string[]): Promise<string> => {
    const { accessKey } = await at.newsroom.strapi
      .service('admin::api-token')
      .create({ name, description: '', type: 'custom', lifespan: null, permissions });
    return `Bearer ${accessKey}`;
  };
  const reads = [STORY, AGENCY].flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);
  clerk = await token('clerk', [...reads, `${AGENCY}.create`, `${AGENCY}.update`]);
  stringer = await token('stringer', [...reads, `${STORY}.create`]);
});
afterAll(() => closeQuietly(at?.newsroom).finally(at?.remove));

const send = (method: 'post' | 'put', address: string, who: string, data: unknown) =>
  supertest(at.newsroom.http)[method](address).set('Authorization', who).send({ data });

const POPULATES = ['populate=*', 'populate[stories]=true', 'populate[teaser][populate]=story'];

it.each(POPULATES)('answers a write with what its sender may read: %s', async (populate) => {
  const address = `/api/agencies/${at.agency}?${populate}`;
  const { body, text } = await send('put', address, clerk, { creditLine: 'EFE' }).expect(200);
  expect(text).not.toContain(SECRET);
  const read = await supertest(at.newsroom.http).get(address).set('Authorization', clerk);
  expect(body).toEqual(read.body);
  const all = await send('put', address, at.readers['full access'], { creditLine: 'EFE' });
  expect(all.text).toContain(SECRET);
});

it('refuses a write that would be answered with drafts, and writes nothing', async () => {
  const address = `/api/agencies/${at.agency}?populate=stories&status=draft`;
  await send('put', address, clerk, { creditLine: 'Changed' }).expect(403);
  const row = await at.newsroom.strapi.documents(AGENCY).findOne({ documentId: at.agency });
  expect(row).not.toMatchObject({ creditLine: 'Changed' });
});

it('answers a mutation of GraphQL with what its sender may read', async () => {
  const mutate = (who: string) =>
    supertest(at.newsroom.http)
      .post('/graphql')
      .set('Authorization', who)
      .send({
        query: `mutation { updateAgency(documentId: "${at.agency}", data: { creditLine: "EFE" }) {
          creditLine stories { headline publishedAt } lead { headline } teaser { story { headline } } } }`,
      });
  const { text, body } = await mutate(clerk);
  expect(text).not.toContain(SECRET);
  expect(body.data.updateAgency).toMatchObject({ creditLine: 'EFE', stories: [] });
  expect((await mutate(at.readers['full access'])).text).toContain(SECRET);
});

it('keeps links to stories under embargo when somebody writes who does not see them', async () => {
  const { strapi } = at.newsroom;
  await send('put', `/api/agencies/${at.agency}`, clerk, { creditLine: 'AP' }).expect(200);
  const row = await strapi.documents(AGENCY).findOne({
    documentId: at.agency,
    populate: ['stories', 'lead', 'picks'],
  });
  expect(JSON.stringify(row)).toContain(SECRET);
  expect(row).toMatchObject({ creditLine: 'AP', lead: { documentId: at.embargoed } });
});

it('answers whoever files a story under embargo with what they sent, and shows it no more', async () => {
  const data = {
    headline: 'Filed by a stringer',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'It rained.' }] }],
    dateline: { place: 'Vigo' },
    credit: 'EFE',
    embargoUntil: at.embargoUntil,
    related: [at.embargoed],
  };
  const { body, text, status } = await send(
    'post',
    '/api/stories?populate=related',
    stringer,
    data,
  );
  expect([status, body.data?.headline]).toEqual([201, data.headline]);
  expect(text).not.toContain(SECRET);
  const one = `/api/stories/${body.data.documentId}`;
  await supertest(at.newsroom.http).get(one).set('Authorization', stringer).expect(404);
  await supertest(at.newsroom.http)
    .get(one)
    .set('Authorization', at.readers['editor token'])
    .expect(200);
});

it('shows a story to everybody from the moment at which its embargo lifts', async () => {
  const until = new Date(Date.now() + 4_000).toISOString();
  const data = {
    headline: 'Lifted by time alone',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'It rained.' }] }],
    dateline: { place: 'Vigo' },
    credit: 'EFE',
    embargoUntil: until,
  };
  const stories = at.newsroom.strapi.documents(STORY);
  const { documentId } = await stories.create({ data: data as never, status: 'published' });
  const see = async () => {
    const { status } = await ask(at, `/api/stories/${documentId}`, 'read-only token');
    const { text } = await ask(at, '{ stories { headline } }', 'public');
    return { status, isListed: text.includes(data.headline), asked: new Date().toISOString() };
  };
  const before = await see();
  if (before.asked < until) expect(before).toMatchObject({ status: 404, isListed: false });
  await untilAfter(until);
  expect(await see()).toMatchObject({ status: 200, isListed: true });
});

const untilAfter = (moment: string): Promise<void> =>
  until(() => new Date().toISOString() > moment, 'the embargo to lift', 10_000);

it('leaves the panel as it was: editors see what is under embargo', async () => {
  const { text } = await supertest(at.newsroom.http)
    .get(`/content-manager/collection-types/${STORY}`)
    .set('Authorization', at.newsroom.as.admin)
    .expect(200);
  expect(text).toContain(SECRET);
});

it('offers the permission to tokens and to roles of API users, not to the panel’s roles', async () => {
  const { strapi } = at.newsroom;
  const actions = strapi.contentAPI.permissions.getActionsMap();
  expect(actions['plugin::newsdesk']!.controllers).toMatchObject({ embargo: ['read'] });
  const { plugins } = { plugins: strapi.service('admin::permission').actionProvider.keys() };
  expect(plugins).not.toContain('plugin::newsdesk.embargo.read');
});
