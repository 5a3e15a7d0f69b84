import supertest from 'supertest';
import type { Newsroom } from '../helpers/newsroom';
import { storiesOf } from '../gate/doors/service';
import { openTranslators, rowOf, translate, writeStory } from './stage';

let room: Newsroom;
beforeAll(async () => {
  room = await openTranslators();
}, 120_000);
afterAll(() => room?.close());

const change = (id: string, body: object, as = room.as.fullAccess) =>
  supertest(room.http)
    .post(`/api/newsdesk/source-language/${id}`)
    .set('Authorization', as)
    .send(body);

const WHY = 'The Spanish desk takes it over.';

async function bothPublic(): Promise<string> {
  const id = await writeStory(room, 'en');
  await translate(room, id, { from: 'en', to: 'es' });
  return id;
}

const verify = async (id: string, locale: string) => {
  const { claims } = await rowOf(room, id, locale);
  const evidence = [{ kind: 'document', description: 'The log of the tug' }];
  const [first, ...rest] = claims;
  return storiesOf(room.strapi).update({
    documentId: id,
    locale,
    data: {
      claims: [
        { id: first!.id, verification: 'verified', evidence },
        ...rest.map((claim) => ({ id: claim.id })),
      ],
    },
  });
};

it('another language becomes the source: facts follow it from then on, and are refused in the old one', async () => {
  const id = await bothPublic();
  const answer = await change(id, { locale: 'es', why: WHY });
  expect([answer.status, answer.body.data]).toEqual([200, { documentId: id, sourceLocale: 'es' }]);
  for (const locale of ['en', 'es']) {
    for (const isPublic of [false, true]) {
      expect((await rowOf(room, id, locale, isPublic)).sourceLocale).toBe('es');
    }
  }
  await expect(verify(id, 'en')).rejects.toMatchObject({
    details: { code: 'newsdesk/facts-of-source' },
  });
  await verify(id, 'es');
  expect((await rowOf(room, id, 'en')).claims[0]).toMatchObject({ verification: 'verified' });
});

it('is put on record, with who and why', async () => {
  const id = await bothPublic();
  await change(id, { locale: 'es', why: WHY });
  const rows = await room.strapi.db
    .query('plugin::newsdesk.source-change')
    .findMany({ where: { storyId: id } });
  expect(rows).toEqual([
    expect.objectContaining({
      fromLocale: 'en',
      toLocale: 'es',
      why: WHY,
      changedBy: 'API token “test full-access”',
    }),
  ]);
});

it.each([
  ['without a reason', { locale: 'es' }, 400, 'newsdesk/bad-body'],
  ['to the source itself', { locale: 'en', why: WHY }, 400, 'newsdesk/not-a-translation'],
  [
    'to a language that the story has not',
    { locale: 'pt', why: WHY },
    400,
    'newsdesk/no-such-version',
  ],
  ['to what is no language', { locale: 'x', why: WHY }, 400, 'newsdesk/bad-body'],
])('is refused %s', async (_, body, status, code) => {
  const id = await bothPublic();
  const answer = await change(id, body);
  expect([answer.status, answer.body.error.details.code]).toEqual([status, code]);
  expect((await rowOf(room, id, 'en')).sourceLocale).toBe('en');
});

it('is refused to those who may not decide on claims', async () => {
  const id = await bothPublic();
  expect([401, 403]).toContain(
    (await change(id, { locale: 'es', why: WHY }, room.as.subscriber)).status,
  );
  const { accessKey } = await room.strapi.service('admin::api-token').create({
    name: 'writer',
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: ['api::story.story.update', 'plugin::newsdesk.sourceLanguage.change'],
  });
  const answer = await change(id, { locale: 'es', why: WHY }, `Bearer ${accessKey}`);
  expect([answer.status, answer.body.error.details.code]).toEqual([403, 'newsdesk/not-allowed']);
  expect((await rowOf(room, id, 'en')).sourceLocale).toBe('en');
});
