import supertest from 'supertest';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { customTokenWith } from './people';
import { decidedIn, documentsOf, makeSource, makeStory } from './story';

/** Ways round a permission by way of another language, each of which somebody found once. */

let room: Newsroom;
let documentId: string;
beforeAll(async () => {
  room = await openNewsroom();
});
beforeEach(async () => {
  documentId = await makeStory(room.strapi, await makeSource(room.strapi));
});
afterAll(() => room?.close());

const put = (locale: string, data: Record<string, unknown>, authorization: string) =>
  supertest(room.http)
    .put(`/api/stories/${documentId}?locale=${locale}&status=draft`)
    .set({ authorization })
    .send({ data });

async function claimsIn(locale: string): Promise<Record<string, unknown>[]> {
  const story = await documentsOf(room.strapi).findOne({
    documentId,
    locale,
    populate: ['claims'],
  });
  return (story?.claims ?? []) as Record<string, unknown>[];
}

const wordsOf = ({ key, statement, attribution }: Record<string, unknown>) => ({
  key,
  statement,
  attribution,
});

it('the source language decides itself, also when it is written anew from a translation', async () => {
  const authorization = await customTokenWith(room, []);
  const claims = (await claimsIn('en')).map(wordsOf);
  const spanish = { headline: 'Titular', body: [], claims };
  await documentsOf(room.strapi).update({ documentId, locale: 'es', data: spanish as never });
  await documentsOf(room.strapi).delete({ documentId, locale: 'en' });
  const anew = { headline: 'Anew', body: [], claims };
  const answer = await put('en', anew, authorization);
  expect(answer.status).toBe(403);
  expect(answer.text).toContain('newsdesk/not-allowed');
});

it('no story changes the language that it was first written in', async () => {
  const authorization = await customTokenWith(room, ['claims.register']);
  const before = await decidedIn(room.strapi, documentId);
  expect((await put('en', { sourceLocale: 'es' }, authorization)).status).toBe(200);
  const story = await room.strapi.db.query(STORY).findOne({ where: { documentId } });
  expect(story?.sourceLocale).toBe('en');
  expect(await decidedIn(room.strapi, documentId)).toEqual(before);
});
