import supertest from 'supertest';
import { openNewsroom, STORY, type Newsroom, type Strapi } from '../helpers/newsroom';
import { inShort, releasesIn } from '../helpers/ledger';
import { storiesOf } from '../gate/doors/service';
import { cleanStory } from '../gate/states/cleanStory';

let room: Newsroom;
let strapi: Strapi;
let documentId: string;

beforeAll(async () => {
  room = await openNewsroom({ doors: ['graphql'] });
  ({ strapi } = room);
}, 120_000);
afterAll(() => room.close());
beforeEach(async () => {
  ({ documentId } = await stories().create({ locale: 'en', data: first, status: 'published' }));
});

const stories = () => storiesOf(strapi);
const { releaseKind: _unchosen, ...first } = cleanStory('en');
const NOTE = 'The union spoke of two nights, not of one.';

/** The first claim with another attribution, and the copy that says so. */
const otherFact = {
  body: JSON.parse(
    JSON.stringify(first.body).replaceAll('told reporters', 'told reporters again'),
  ) as unknown[],
  claims: first.claims.map((claim, index) =>
    index === 0 ? { ...claim, attribution: 'the dockers’ union told reporters again' } : claim,
  ),
};

const put = (data: object) =>
  supertest(room.http)
    .put(`/api/stories/${documentId}?locale=en`)
    .set('Authorization', room.as.fullAccess)
    .send({ data });

const history = async () => (await releasesIn(strapi, documentId)).map(inShort);
const codesOf = (body: { error: { details: { errors: { code: string }[] } } }) =>
  body.error.details.errors.map(({ code }) => code);

test('while only words change, nobody is asked: an update', async () => {
  await put({ summary: 'In other words.' }).expect(200);
  expect(await history()).toEqual(['publish en 1', 'update en 2']);
});

test('a changed fact asks for a choice, and nothing goes out without it', async () => {
  const { body } = await put(otherFact).expect(400);
  expect(codesOf(body)).toEqual(['story/release-kind.choose']);
  expect(await history()).toEqual(['publish en 1']);
});

test('as an update it goes out, and the next changed fact is asked about again', async () => {
  await put({ ...otherFact, releaseKind: 'update' }).expect(200);
  expect(await history()).toEqual(['publish en 1', 'update en 2']);
  const { body } = await put({ body: first.body, claims: first.claims }).expect(400);
  expect(codesOf(body)).toEqual(['story/release-kind.choose']);
});

test('a correction tells readers what was corrected, on the wire and in the story', async () => {
  await put({ ...otherFact, releaseKind: 'correction', correctionNote: NOTE }).expect(200);
  const [, correction] = await releasesIn(strapi, documentId);
  expect(correction).toMatchObject({ kind: 'correction', note: NOTE, version: 2 });
  expect(correction!.story.edNote).toContain(NOTE);
  const { body } = await supertest(room.http)
    .get(`/api/stories/${documentId}?locale=en`)
    .set('Authorization', room.as.subscriber)
    .expect(200);
  expect(body.data.correctionNote).toBe(NOTE);
  expect(body.data).not.toHaveProperty('releaseKind');
});

test('a correction without a note, or with the last one’s, does not go out', async () => {
  const silent = await put({ ...otherFact, releaseKind: 'correction' }).expect(400);
  expect(codesOf(silent.body)).toEqual(['story/release-kind.note']);
  await put({ ...otherFact, releaseKind: 'correction', correctionNote: NOTE }).expect(200);
  const again = await put({ body: first.body, claims: first.claims, releaseKind: 'correction' });
  expect(codesOf(again.body)).toEqual(['story/release-kind.note']);
});

test('an update after a correction is no correction', async () => {
  await put({ ...otherFact, releaseKind: 'correction', correctionNote: NOTE }).expect(200);
  await put({ slugline: 'BAY-WASTE' }).expect(200);
  const releases = await releasesIn(strapi, documentId);
  expect(releases.map(inShort)).toEqual(['publish en 1', 'correction en 2', 'update en 3']);
  expect(releases.map(({ note }) => note)).toEqual([null, NOTE, null]);
});

test('the choice waits in the draft until it goes out, and is gone then', async () => {
  await stories().update({
    documentId,
    locale: 'en',
    data: { ...otherFact, releaseKind: 'correction', correctionNote: NOTE },
  });
  const draft = () =>
    strapi.db.query(STORY).findOne({ where: { documentId, locale: 'en', publishedAt: null } });
  const before = await draft();
  await stories().publish({ documentId, locale: 'en' });
  const after = await draft();
  expect([before?.releaseKind, after?.releaseKind]).toEqual(['correction', null]);
  expect(after?.updatedAt).toEqual(before?.updatedAt);
  expect(await history()).toEqual(['publish en 1', 'correction en 2']);
});

test('GraphQL can say it as well', async () => {
  const { body } = await supertest(room.http)
    .post('/graphql')
    .set('Authorization', room.as.fullAccess)
    .send({
      query: `mutation ($id: ID!, $data: StoryInput!) {
        updateStory(documentId: $id, locale: "en", status: PUBLISHED, data: $data) { documentId }
      }`,
      variables: { id: documentId, data: { releaseKind: 'correction', correctionNote: NOTE } },
    })
    .expect(200);
  expect(body.errors).toBeUndefined();
  expect(await history()).toEqual(['publish en 1', 'correction en 2']);
});
