import supertest from 'supertest';
import { STORY, type Newsroom } from '../helpers/newsroom';
import { storiesOf } from '../gate/doors/service';
import { WORDS } from '../gate/states/cleanStory';
import { openTranslators, rowOf, translate, writeStory } from './stage';

/** What readers are told over REST of the languages of a story, and in which one they get it. */

let room: Newsroom;
beforeAll(async () => {
  room = await openTranslators({ locales: ['es', 'pt'], doors: ['graphql'] });
}, 120_000);
afterAll(() => room?.close());
afterEach(async () => {
  const rows = await room.strapi.db.query(STORY).findMany({ select: ['documentId'] });
  for (const documentId of new Set(rows.map((row: { documentId: string }) => row.documentId))) {
    await storiesOf(room.strapi).delete({ documentId: documentId as string, locale: '*' });
  }
});

const get = async (path: string, as = room.as.subscriber) => {
  const answer = await supertest(room.http).get(`/api/stories${path}`).set('Authorization', as);
  return answer;
};

async function bothPublic(): Promise<string> {
  const id = await writeStory(room, 'en');
  await translate(room, id, { from: 'en', to: 'es' });
  return id;
}

/** One public language alone, as no door of the house leaves it. */
async function putUnderEmbargo(documentId: string, locale: string): Promise<void> {
  const until = Date.now() + 3_600_000;
  const { connection } = room.strapi.db;
  await connection('stories')
    .where({ document_id: documentId, locale })
    .whereNotNull('published_at')
    .update({ embargo_until: room.database.kind === 'sqlite' ? until : new Date(until) });
}

const BOTH = [
  { locale: 'en', state: 'source' },
  { locale: 'es', state: 'current' },
];

describe('each story tells in which languages it is out', () => {
  it('one and in a list, the source first, and how each stands beside it', async () => {
    const id = await bothPublic();
    const alone = await writeStory(room, 'es');
    expect((await get(`/${id}`)).body.data.languages).toEqual(BOTH);
    const data = { summary: 'What the ebb left.', releaseKind: 'update' };
    await storiesOf(room.strapi).update({
      documentId: id,
      locale: 'en',
      data,
      status: 'published',
    });
    const stale = [BOTH[0], { locale: 'es', state: 'stale' }];
    const { body } = await get('?locale=es&sort=createdAt');
    expect(
      body.data.map((story: { documentId: string; languages: unknown }) => [
        story.documentId,
        story.languages,
      ]),
    ).toEqual([
      [id, stale],
      [alone, [{ locale: 'es', state: 'source' }]],
    ]);
  });

  it('says nothing of drafts, nor of what is under embargo', async () => {
    const id = await writeStory(room, 'en');
    await translate(room, id, { from: 'en', to: 'es' }, 'draft');
    expect((await get(`/${id}`)).body.data.languages).toEqual([BOTH[0]]);
    await storiesOf(room.strapi).publish({ documentId: id, locale: 'es' });
    await putUnderEmbargo(id, 'en');
    expect((await get(`/${id}`)).status).toBe(404);
    expect((await get(`/${id}?locale=es`)).body.data.languages).toEqual([
      { locale: 'es', state: 'waiting' },
    ]);
    expect((await get(`/${id}?locale=es`, room.as.fullAccess)).body.data.languages).toEqual(BOTH);
  });

  it('leaves them out where fields are chosen, and asks the database as often for many as for one', async () => {
    const id = await bothPublic();
    expect((await get(`/${id}?fields=headline`)).body.data).not.toHaveProperty('languages');
    // What the newsroom does meanwhile by itself is counted as well: the fewest of some.
    const queries = async (path: string) => {
      let count = 0;
      const counted = () => void (count += 1);
      const counts: number[] = [];
      for (let attempt = 0; attempt < 5; attempt += 1) {
        count = 0;
        room.strapi.db.connection.on('query', counted);
        await get(path);
        room.strapi.db.connection.removeListener('query', counted);
        counts.push(count);
      }
      return Math.min(...counts);
    };
    const one = await queries('');
    for (let more = 0; more < 4; more += 1) await bothPublic();
    expect((await get('')).body.data).toHaveLength(5);
    expect(await queries('')).toBe(one);
  });

  it('is not in what GraphQL knows', async () => {
    const { body } = await supertest(room.http)
      .post('/graphql')
      .set('Authorization', room.as.fullAccess)
      .send({ query: '{ __type(name: "Story") { fields { name } } }' });
    const names = body.data.__type.fields.map(({ name }: { name: string }) => name);
    expect(names).toContain('headline');
    expect(names).not.toContain('languages');
  });
});

describe('a fallback', () => {
  const found = async (path: string, as = room.as.subscriber) => {
    const { body } = await get(path, as);
    return [
      body.data
        .map(
          ({ documentId, locale }: { documentId: string; locale: string }) =>
            `${documentId} ${locale}`,
        )
        .sort(),
      body.meta.pagination.total,
    ];
  };

  it('is none unless it is asked for', async () => {
    const id = await bothPublic();
    expect((await get(`/${id}?locale=pt`)).status).toBe(404);
    expect((await get('?locale=pt')).body.data).toEqual([]);
  });

  it('gives one story in the first language that it is out in', async () => {
    const id = await bothPublic();
    for (const [query, headline] of [
      ['?locale=pt&fallback=es,en', WORDS.es.headline],
      ['?locale=pt&fallback=en,es', WORDS.en.headline],
      ['?locale=es&fallback=en', WORDS.es.headline],
      ['?fallback=es', WORDS.en.headline],
    ] as const) {
      expect((await get(`/${id}${query}`)).body.data.headline).toBe(headline);
    }
    const spanish = await writeStory(room, 'es');
    expect((await get(`/${spanish}?locale=pt&fallback=en`)).status).toBe(404);
  });

  it('lists each story once, in the first language that it is out in, and counts them so', async () => {
    const both = await bothPublic();
    const spanish = await writeStory(room, 'es');
    const draft = await writeStory(room, 'es', 'draft');
    await translate(room, both, { from: 'en', to: 'es' }, 'draft');
    expect(await found('?locale=pt&fallback=es,en')).toEqual([
      [`${both} es`, `${spanish} es`].sort(),
      2,
    ]);
    expect(await found('?locale=en&fallback=es')).toEqual([
      [`${both} en`, `${spanish} es`].sort(),
      2,
    ]);
    expect(await found('?locale=pt&fallback=en')).toEqual([[`${both} en`], 1]);
    expect(await found('?locale=en&fallback=es&pagination[pageSize]=1&sort=documentId')).toEqual([
      [both < spanish ? `${both} en` : `${spanish} es`],
      2,
    ]);
    expect(
      await found(
        `?locale=en&fallback=es&filters[headline][$eq]=${encodeURIComponent(WORDS.es.headline)}`,
      ),
    ).toEqual([[`${spanish} es`], 1]);
    expect(await found('?locale=en&fallback=es&status=draft', room.as.fullAccess)).toEqual([
      [`${both} en`, `${spanish} es`, `${draft} es`].sort(),
      3,
    ]);
  });

  it('falls back where a language is under embargo for whoever asks, and for nobody else', async () => {
    const id = await bothPublic();
    await putUnderEmbargo(id, 'es');
    expect(await found('?locale=es&fallback=en')).toEqual([[`${id} en`], 1]);
    expect((await get(`/${id}?locale=es&fallback=en`)).body.data.locale).toBe('en');
    expect(await found('?locale=es&fallback=en', room.as.fullAccess)).toEqual([[`${id} es`], 1]);
    expect((await rowOf(room, id, 'es', true)).headline).toBe(WORDS.es.headline);
  });

  it.each([
    'fallback=',
    'fallback=x',
    'fallback=de',
    'fallback=en,,es',
    'fallback=en,es,en,es,en,es',
    'fallback[]=en',
    'fallback[a]=en',
    'fallback=en&fallback=es',
    'fallback=*',
    'fallback=en&locale=*',
    'fallback=en&locale=de',
  ])('refuses ?%s', async (query) => {
    const id = await writeStory(room, 'en');
    for (const path of ['', `/${id}`]) {
      const { status, body } = await get(`${path}?${query}`);
      expect([status, body.error?.details?.code]).toEqual([400, 'newsdesk/bad-parameter']);
    }
  });

  it('opens no drafts', async () => {
    const id = await writeStory(room, 'en', 'draft');
    expect((await get(`/${id}?locale=es&fallback=en&status=draft`)).status).toBe(403);
    expect((await get(`/${id}?locale=es&fallback=en`)).status).toBe(404);
  });
});
