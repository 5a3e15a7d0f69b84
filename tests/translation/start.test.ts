import supertest from 'supertest';
import type { Newsroom } from '../helpers/newsroom';
import { storiesOf } from '../gate/doors/service';
import { blocks, cleanStory, WORDS } from '../gate/states/cleanStory';
import {
  correctedStory,
  keysOf,
  openTranslators,
  rowOf,
  translate,
  translated,
  writeStory,
} from './stage';

let room: Newsroom;
beforeAll(async () => {
  room = await openTranslators({ locales: ['es', 'pt'] });
}, 120_000);
afterAll(() => room?.close());

type Method = 'get' | 'post';

const ask = (method: Method, path: string, body?: object, as = room.as.fullAccess) => {
  const request = supertest(room.http)[method](`/api/newsdesk/translations${path}`);
  return body ? request.set('Authorization', as).send(body) : request.set('Authorization', as);
};

const start = (id: string, locale: string, body: object = {}) =>
  ask('post', `/${id}/${locale}`, body);

describe('starting a translation', () => {
  it('begins it with the words, claims, keys and facts of the source, and nothing goes out like that', async () => {
    const id = await writeStory(room, 'es');
    const answer = await start(id, 'en');
    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({
      documentId: id,
      locale: 'en',
      sourceLocale: 'es',
      draft: { state: 'current', stale: [] },
      public: null,
    });
    const source = await rowOf(room, id, 'es');
    const draft = await rowOf(room, id, 'en');
    const same = ({ headline, summary, body, sourceLocale }: typeof source) => ({
      headline,
      summary,
      body,
      sourceLocale,
    });
    expect(same(draft)).toEqual(same(source));
    expect(draft.dateline).toMatchObject({ place: 'Vigo', region: 'Spain', day: 5, month: 1 });
    const claims = ({ claims: all }: typeof source) =>
      all.map(({ id: _id, evidence, ...claim }) => ({
        ...claim,
        evidence: (evidence as { kind: string; description: string }[]).map(
          ({ kind, description }) => [kind, description],
        ),
      }));
    expect(claims(draft)).toEqual(claims(source));
    const published = storiesOf(room.strapi).publish({ documentId: id, locale: 'en' });
    await expect(published).rejects.toMatchObject({
      details: {
        errors: expect.arrayContaining([
          expect.objectContaining({ code: 'translation/untranslated', path: ['headline'] }),
          expect.objectContaining({ code: 'translation/untranslated', path: ['body'] }),
        ]) as unknown,
      },
    });
  });

  const writtenIn = async (place: string): Promise<string> => {
    const { releaseKind: _kind, ...data } = cleanStory('es');
    const { documentId } = await storiesOf(room.strapi).create({
      locale: 'es',
      data: { ...data, dateline: { place, day: 18, month: 10 } },
      status: 'published',
    });
    return documentId;
  };

  it.each([
    ['Londres', 'en', 'London'],
    ['PEKÍN/MOSCÚ', 'en', 'Beijing/Moscow'],
    ['El Cairo', 'pt', 'Cairo'],
    ['Santillana del Mar', 'en', 'Santillana del Mar'],
  ])('calls %s in %s %s', async (place, locale, called) => {
    const id = await writtenIn(place);
    expect((await start(id, locale)).status).toBe(200);
    expect((await rowOf(room, id, locale)).dateline).toMatchObject({
      place: called,
      day: 18,
      month: 10,
    });
  });

  it('calls a place what the newsroom last called it in public, not what a draft does', async () => {
    const beginsWith = async (then: string, status: 'draft' | 'published') => {
      const id = await writtenIn('Nueva York');
      await start(id, 'en');
      const { dateline } = await rowOf(room, id, 'en');
      const data = {
        ...translated('en', await keysOf(room, id, 'es')),
        dateline: { place: then, day: 18, month: 10 },
      };
      await storiesOf(room.strapi).update({ documentId: id, locale: 'en', data, status });
      return (dateline as { place: string }).place;
    };
    expect(await beginsWith('New York City', 'published')).toBe('New York');
    expect(await beginsWith('Gotham', 'draft')).toBe('New York City');
    expect(await beginsWith('Nueva York', 'published')).toBe('New York City');
    expect(await beginsWith('Gotham', 'draft')).toBe('New York City');
  });

  it('gets a slug of its own headline once that is translated, and goes out', async () => {
    const id = await writeStory(room, 'es');
    await start(id, 'en');
    await translate(room, id, { from: 'es', to: 'en' });
    expect((await rowOf(room, id, 'en', true)).slug).toMatch(/^waste-found-in-the-bay/);
  });

  it('overwrites nothing that is there, unless it is chosen', async () => {
    const id = await writeStory(room, 'en');
    const [first] = await keysOf(room, id, 'en');
    const { claims, ...rest } = translated('es', [first!]);
    const data = { ...rest, summary: '', claims: claims.slice(0, 1) };
    await storiesOf(room.strapi).update({ documentId: id, locale: 'es', data });
    expect((await start(id, 'es')).status).toBe(200);
    let draft = await rowOf(room, id, 'es');
    expect(draft.headline).toBe(WORDS.es.headline);
    expect(draft.summary).toBe(WORDS.en.summary);
    expect(draft.claims.map(({ statement }) => statement)).toEqual([
      WORDS.es.allegation,
      WORDS.en.fact,
    ]);
    await start(id, 'es', { overwrite: ['headline'] });
    draft = await rowOf(room, id, 'es');
    expect(draft.headline).toBe(WORDS.en.headline);
    expect(draft.body).toEqual(cleanStory('es').body);
  });

  it.each([
    ['the source language itself', 'en', {}, 400, 'newsdesk/not-a-translation'],
    ['a language that the newsroom does not have', 'de', {}, 400, 'newsdesk/bad-input'],
    ['what is no language', 'x', {}, 400, 'newsdesk/bad-parameter'],
    ['a field that is none', 'es', { overwrite: ['slug'] }, 400, 'newsdesk/bad-overwrite'],
    ['a body that says something else', 'es', { force: true }, 400, 'newsdesk/bad-body'],
    ['a list that is none', 'es', { overwrite: 'headline' }, 400, 'newsdesk/bad-body'],
  ])('refuses %s, and writes nothing', async (_, locale, body, status, code) => {
    const id = await writeStory(room, 'en');
    const answer = await start(id, locale, body);
    expect([answer.status, answer.body.error.details.code]).toEqual([status, code]);
    expect(
      await room.strapi.db.query('api::story.story').count({ where: { documentId: id } }),
    ).toBe(2);
  });

  it('knows no story that there is not', async () => {
    expect((await start('nothing', 'es')).status).toBe(404);
    expect((await ask('get', '/nothing/es')).status).toBe(404);
  });

  it('is for those who may write stories', async () => {
    const id = await writeStory(room, 'en');
    await translate(room, id, { from: 'en', to: 'es' });
    for (const as of [room.as.subscriber, '']) {
      for (const [method, path] of [
        ['get', ''],
        ['get', `/${id}/es`],
        ['post', `/${id}/es`],
        ['post', `/${id}/es/settle`],
      ] as const) {
        const { status, text } = await ask(method, path, method === 'post' ? {} : undefined, as);
        expect([method, path, [401, 403].includes(status)]).toEqual([method, path, true]);
        expect(text).not.toContain(WORDS.es.headline);
      }
    }
  });
});

describe('a source that was corrected', () => {
  const corrected = () => correctedStory(room);

  const publish = (id: string) =>
    storiesOf(room.strapi).update({
      documentId: id,
      locale: 'es',
      data: { releaseKind: 'update' },
      status: 'published',
    });

  it('opens a task in its translation that tells word by word what changed, and since when', async () => {
    const id = await corrected();
    const { body } = await ask('get', '?state=corrected&limit=100');
    const [task] = body.data.filter(({ documentId }: { documentId: string }) => documentId === id);
    expect(task).toMatchObject({
      locale: 'es',
      public: { state: 'corrected' },
      draft: { state: 'corrected' },
    });
    const released = await rowOf(room, id, 'en', true);
    expect(task.sourceSince).toBe(new Date(released.publishedAt as string).toISOString());
    const [headline, paragraph, claim] = task.draft.stale;
    expect(headline).toMatchObject({ part: { name: 'headline' }, kind: 'changed' });
    expect(paragraph).toMatchObject({ part: { name: 'body', paragraph: 0 } });
    expect(claim).toMatchObject({ part: { name: 'claim', field: 'statement' } });
    const changed = ({ mark }: { mark: string }) => mark !== 'same';
    expect(
      paragraph.words.filter(changed).map(({ text }: { text: string }) => text.trim()),
    ).toEqual(['at night', 'before dawn']);
  });

  it('is taken over piece by piece: by an edit, and by saying that it is still right', async () => {
    const id = await corrected();
    await expect(publish(id)).rejects.toMatchObject({ details: { code: 'newsdesk/blocked' } });
    const es = await rowOf(room, id, 'es');
    const statement = WORDS.es.allegation.replace('por la noche', 'de madrugada');
    const { attribution, answer, fact, filler } = WORDS.es;
    const [first, ...rest] = es.claims;
    await storiesOf(room.strapi).update({
      documentId: id,
      locale: 'es',
      data: {
        body: blocks(`${statement}, ${attribution}.`, answer, `${fact}.`, filler),
        claims: [{ id: first!.id, statement }, ...rest.map((claim) => ({ id: claim.id }))],
      },
    });
    const { body } = await ask('get', `/${id}/es`);
    const [left, ...none] = body.data.draft.stale;
    expect([left.part, none]).toEqual([{ name: 'headline' }, []]);
    const settled = await ask('post', `/${id}/es/settle`, { id: left.id });
    expect(settled.body.data.draft).toMatchObject({ state: 'current', stale: [] });
    const again = await ask('post', `/${id}/es/settle`, { id: left.id });
    expect([again.status, again.body.error.details.code]).toEqual([400, 'newsdesk/not-stale']);
    await publish(id);
    const { data } = (await ask('get', `/${id}/es`)).body;
    expect([data.draft.state, data.public.state]).toEqual(['current', 'current']);
  });

  it('is told again of a draft that is discarded', async () => {
    const id = await corrected();
    const [headline] = (await ask('get', `/${id}/es`)).body.data.draft.stale;
    await storiesOf(room.strapi).update({
      documentId: id,
      locale: 'es',
      data: { headline: 'Vertidos en la ría' },
    });
    const idsNow = async () =>
      (await ask('get', `/${id}/es`)).body.data.draft.stale.map((one: { id: string }) => one.id);
    expect(await idsNow()).not.toContain(headline.id);
    await storiesOf(room.strapi).discardDraft({ documentId: id, locale: 'es' });
    expect(await idsNow()).toContain(headline.id);
  });
});

describe('the list', () => {
  it('goes on where the last page ended, and has each translation once', async () => {
    const found: string[] = [];
    let after = 0;
    for (let page = 0; page < 100; page += 1) {
      const { body } = await ask('get', `?limit=2&after=${after}`);
      found.push(
        ...body.data.map(
          (one: { documentId: string; locale: string }) => `${one.documentId} ${one.locale}`,
        ),
      );
      if (body.meta.next === null) break;
      after = body.meta.next;
    }
    const drafts = await room.strapi.db
      .query('api::story.story')
      .findMany({ where: { publishedAt: null }, orderBy: { id: 'asc' } });
    const wanted = drafts
      .filter(({ locale, sourceLocale }: Record<string, unknown>) => locale !== sourceLocale)
      .map(
        ({ documentId, locale }: Record<string, unknown>) =>
          `${String(documentId)} ${String(locale)}`,
      );
    expect(found).toEqual(wanted);
    expect(new Set(found).size).toBe(found.length);
  });

  it.each([
    'state=fresh',
    'state=',
    'limit=0',
    'limit=101',
    'limit=1e2',
    'after=-1',
    'locale=x',
    'locale[]=es',
    'type=api::agency.agency',
    'sort=id',
  ])('refuses ?%s', async (query) => {
    const { status, body } = await ask('get', `?${query}`);
    expect([status, body.error.details.code]).toEqual([400, 'newsdesk/bad-parameter']);
  });
});

it('a language that is deleted is forgotten: the next translation begins anew', async () => {
  const id = await writeStory(room, 'en');
  await translate(room, id, { from: 'en', to: 'es' });
  const records = () =>
    room.strapi.db.query('plugin::newsdesk.translation').count({ where: { storyId: id } });
  expect(await records()).toBe(1);
  await storiesOf(room.strapi).delete({ documentId: id, locale: 'es' });
  expect(await records()).toBe(0);
});

it('both languages published at once go out together, a translation alone does not', async () => {
  const id = await writeStory(room, 'es', 'draft');
  await translate(room, id, { from: 'es', to: 'en' }, 'draft');
  await expect(
    storiesOf(room.strapi).publish({ documentId: id, locale: 'en' }),
  ).rejects.toMatchObject({
    details: {
      errors: [expect.objectContaining({ code: 'translation/from-published', locale: 'en' })],
    },
  });
  await storiesOf(room.strapi).publish({ documentId: id, locale: ['es', 'en'] });
  expect(await rowOf(room, id, 'en', true)).not.toBeNull();
});
