import type { Response } from 'supertest';
import { closeQuietly } from '../content/closeQuietly';
import { storiesOf } from '../gate/doors/service';
import { WORDS } from '../gate/states/cleanStory';
import { STORY, type Newsroom } from '../helpers/newsroom';
import {
  correctedStory,
  openTranslators,
  rowOf,
  translate,
  writeStory,
} from '../translation/stage';
import { panelOf, tokenOf, type Panel } from './panel';

/** What the panel tells translators: how languages stand, what changed, and what they may do about it. */

jest.setTimeout(240_000);

let room: Newsroom;
let panel: Panel;

beforeAll(async () => {
  room = await openTranslators({ locales: ['es', 'pt'] });
  panel = panelOf(room, room.as.admin);
});

afterAll(() => closeQuietly(room));

const address = (id: string, rest = '') => `/newsdesk/languages/${STORY}/${id}${rest}`;
const languagesOf = async (id: string, locale: string, as = panel) =>
  (await as.get(address(id), { locale })).body.data;

const READ = 'plugin::content-manager.explorer.read';
const UPDATE = 'plugin::content-manager.explorer.update';
const CREATE = 'plugin::content-manager.explorer.create';

/** Every field of a story. */
const allFields = (): string[] =>
  room.strapi
    .service('admin::content-type')
    .getNestedFields(room.strapi.contentTypes[STORY as never], {
      components: { ...room.strapi.components },
    });

const may = (actions: readonly string[], locales: readonly string[], fields = allFields()) =>
  actions.map((action) => ({ action, subject: STORY, properties: { fields, locales } }));

const codeOf = ({ status, body }: Response) => [status, body.error?.details?.code ?? null];

it('the home page lists translations to update, corrections first', async () => {
  const stale = await writeStory(room, 'en');
  await translate(room, stale, { from: 'en', to: 'es' });
  await storiesOf(room.strapi).update({
    documentId: stale,
    locale: 'en',
    data: { headline: 'Waste washed ashore', releaseKind: 'update' },
    status: 'published',
  });
  await correctedStory(room);
  const current = await writeStory(room, 'en');
  await translate(room, current, { from: 'en', to: 'es' });
  const { body } = await panel.get('/newsdesk/home/translations');
  const states = body.data.items.map(({ state }: { state: string }) => state);
  expect(states).toEqual(['corrected', 'stale']);
  const ids = body.data.items.map(({ documentId }: { documentId: string }) => documentId);
  expect(ids).not.toContain(current);
  const item = body.data.items.find(
    ({ documentId }: { documentId: string }) => documentId === stale,
  );
  expect(item).toMatchObject({ locale: 'es', title: WORDS.es.headline, pieces: 1 });
  const english = panelOf(room, await tokenOf(room, may([READ], ['en'])));
  expect((await english.get('/newsdesk/home/translations')).body.data.items).toEqual([]);
});

describe('the languages of a story', () => {
  it('are told from the source: how each stands, who carries the old version since when, what may be begun', async () => {
    const id = await correctedStory(room);
    const told = await languagesOf(id, 'en');
    const released = await rowOf(room, id, 'en', true);
    expect(told).toMatchObject({
      sourceLocale: 'en',
      translations: [{ locale: 'es', draft: 'corrected', public: 'corrected', stale: 3 }],
      missing: ['pt'],
      sourceSince: new Date(released.publishedAt as string).toISOString(),
      open: null,
    });
  });

  it('are told from a translation: the source beside it, and which paragraph stands for which', async () => {
    const id = await correctedStory(room);
    const { open } = await languagesOf(id, 'es');
    expect(open.source).toMatchObject({
      locale: 'en',
      headline: 'Waste in the bay',
      correctionNote: 'The hour was wrong.',
    });
    expect(open.source.claims[0]).toEqual({
      key: expect.any(String) as unknown,
      statement: WORDS.en.allegation.replace('at night', 'before dawn'),
      attribution: WORDS.en.attribution,
      response: WORDS.en.response,
      about: WORDS.en.about,
      respondent: WORDS.en.respondent,
      noResponseReason: '',
      verification: 'unverified',
    });
    expect(open.pairs).toEqual([0, 1, 2, 3].map((at) => ({ source: at, translation: at })));
    expect(open.saved.paragraphs[3]).toBe(WORDS.es.filler);
    expect([open.state, open.sourceState, open.stale.length, open.mayWrite]).toEqual([
      'corrected',
      'public',
      3,
      true,
    ]);
  });

  it('can be begun and settled from the panel, and whoever did it made it', async () => {
    const id = await writeStory(room, 'en');
    const begun = await panel.post(address(id, '/pt'), {});
    expect(begun.body.data.open).toMatchObject({ state: 'current', stale: [] });
    const row = await room.strapi.db
      .query(STORY)
      .findOne({ where: { documentId: id, locale: 'pt' }, populate: ['createdBy'] });
    expect(row).toMatchObject({
      headline: WORDS.en.headline,
      createdBy: { email: 'editor@newsroom.test' },
    });
    const other = await correctedStory(room);
    const { open } = await languagesOf(other, 'es');
    const headline = open.stale.find(
      ({ part }: { part: { name: string } }) => part.name === 'headline',
    );
    const settled = await panel.post(address(other, '/es/settle'), { id: headline.id });
    expect(settled.body.data.open.stale).toHaveLength(2);
    const again = await panel.post(address(other, '/es/settle'), { id: headline.id });
    expect(codeOf(again)).toEqual([400, 'newsdesk/not-stale']);
  });

  it('overwrite nothing but what is chosen', async () => {
    const id = await writeStory(room, 'en');
    await translate(room, id, { from: 'en', to: 'es' }, 'draft');
    await panel.post(address(id, '/es'), { overwrite: ['summary'] });
    const row = await rowOf(room, id, 'es');
    expect([row.headline, row.summary]).toEqual([WORDS.es.headline, WORDS.en.summary]);
    const bad = await panel.post(address(id, '/es'), { overwrite: ['slug'] });
    expect(codeOf(bad)).toEqual([400, 'newsdesk/bad-overwrite']);
  });

  it('show nobody the words of a source that they may not read, and let them begin nothing from it', async () => {
    const id = await correctedStory(room);
    const spanish = panelOf(room, await tokenOf(room, may([READ, UPDATE, CREATE], ['es', 'pt'])));
    const told = await languagesOf(id, 'es', spanish);
    expect(JSON.stringify(told)).not.toContain('Waste');
    expect(told).toMatchObject({
      missing: [],
      open: { source: null, stale: [], statements: {}, state: 'corrected', mayWrite: false },
    });
    expect(codeOf(await spanish.post(address(id, '/pt'), {}))).toEqual([
      403,
      'newsdesk/not-your-language',
    ]);
  });

  it('let those alone write a language who may, in all of its words', async () => {
    const id = await correctedStory(room);
    const [{ id: piece }] = (await languagesOf(id, 'es')).open.stale;
    const readsBoth = may([READ], ['en', 'es', 'pt']);
    const reader = panelOf(room, await tokenOf(room, readsBoth));
    const english = panelOf(
      room,
      await tokenOf(room, [...readsBoth, ...may([UPDATE, CREATE], ['en'])]),
    );
    const partly = panelOf(
      room,
      await tokenOf(room, [...readsBoth, ...may([UPDATE, CREATE], ['es', 'pt'], ['summary'])]),
    );
    for (const one of [reader, english, partly]) {
      expect((await languagesOf(id, 'es', one)).open.mayWrite).toBe(false);
      expect((await languagesOf(id, 'en', one)).missing).toEqual([]);
      for (const rest of ['/es/settle', '/pt', '/es']) {
        const body = rest === '/es/settle' ? { id: piece } : {};
        const answer = await one.post(address(id, rest), body);
        expect([rest, ...codeOf(answer)]).toEqual([rest, 403, 'newsdesk/not-your-language']);
      }
    }
    const translator = panelOf(
      room,
      await tokenOf(room, [...readsBoth, ...may([UPDATE, CREATE], ['es', 'pt'])]),
    );
    expect((await translator.post(address(id, '/es/settle'), { id: piece })).status).toBe(200);
    expect((await translator.post(address(id, '/pt'), {})).status).toBe(200);
  });

  it('are told to nobody who may read none of them', async () => {
    const id = await writeStory(room, 'en');
    const nobody = panelOf(room, await tokenOf(room, may([READ], ['pt'])));
    expect((await nobody.get(address(id), { locale: 'pt' })).status).toBe(403);
    expect((await panelOf(room, '').get(address(id), { locale: 'en' })).status).toBe(401);
  });

  it.each([
    ['no language', {}, 400],
    ['what is no language', { locale: 'x' }, 400],
    ['a parameter that there is not', { locale: 'en', all: '1' }, 400],
  ])('are not asked for with %s', async (_, query, status) => {
    const id = await writeStory(room, 'en');
    expect((await panel.get(address(id), query)).status).toBe(status);
  });
});

describe('the list of stories', () => {
  const inState = (state: string, locale: string) => ({
    locale,
    pageSize: 100,
    'filters[$and][0][__translations][$eq]': state,
  });
  const standing = async (id: string) => {
    const { body } = await panel.get(`/newsdesk/standing/${STORY}`, { ids: id });
    return Object.fromEntries(
      body.data[id].map((one: { locale: string; translation: string | null }) => [
        one.locale,
        one.translation,
      ]),
    );
  };

  it('says how each translation stands, and follows whatever changes that', async () => {
    const id = await writeStory(room, 'en');
    expect(await standing(id)).toEqual({ en: null });
    await translate(room, id, { from: 'en', to: 'es' });
    expect(await standing(id)).toEqual({ en: null, es: 'current' });
    const stories = storiesOf(room.strapi);
    const update = { headline: 'Waste in the bay', releaseKind: 'update' };
    await stories.update({ documentId: id, locale: 'en', data: update });
    expect((await standing(id)).es).toBe('current');
    await stories.publish({ documentId: id, locale: 'en' });
    expect((await standing(id)).es).toBe('stale');
    await stories.update({
      documentId: id,
      locale: 'es',
      data: { headline: 'Vertidos en la ría', releaseKind: 'update' },
    });
    // The draft has taken it over; readers still have the old one.
    expect((await standing(id)).es).toBe('stale');
    await stories.publish({ documentId: id, locale: 'es' });
    expect((await standing(id)).es).toBe('current');
    await stories.unpublish({ documentId: id, locale: 'en' });
    expect((await standing(id)).es).toBe('withdrawn');
  });

  it('is filtered by it: a translation by its own state, a source by those of its translations', async () => {
    const corrected = await correctedStory(room);
    const current = await writeStory(room, 'en');
    await translate(room, current, { from: 'en', to: 'es' });
    for (const locale of ['en', 'es']) {
      const behind = await panel.list(inState('corrected', locale));
      expect([behind.includes(corrected), behind.includes(current)]).toEqual([true, false]);
      const good = await panel.list(inState('current', locale));
      expect([good.includes(corrected), good.includes(current)]).toEqual([false, true]);
    }
  });

  it('tells a reader of the sources alone nothing of translations by its filter', async () => {
    const id = await correctedStory(room);
    const english = panelOf(room, await tokenOf(room, may([READ], ['en'])));
    expect(await english.list({ locale: 'en', pageSize: 100 })).toContain(id);
    expect(await english.list(inState('corrected', 'en'))).toEqual([]);
  });

  it('knows no other states', async () => {
    const { status, body } = await panel.get(
      `/content-manager/collection-types/${STORY}`,
      inState('fresh', 'en'),
    );
    expect([status, body.error.details.code]).toEqual([400, 'newsdesk/bad-parameter']);
  });
});
