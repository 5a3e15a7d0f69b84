import { openNewsroom, STORY, type Newsroom, type Strapi } from '../helpers/newsroom';
import { inShort, RELEASES, releasesIn } from '../helpers/ledger';
import { storiesOf } from '../gate/doors/service';
import { cleanStory } from '../gate/states/cleanStory';

let room: Newsroom;
let strapi: Strapi;

beforeAll(async () => {
  room = await openNewsroom({});
  ({ strapi } = room);
}, 120_000);
afterAll(() => room.close());

const stories = () => storiesOf(strapi);
const ledger = () => strapi.plugin('newsdesk').service('ledger');

/** A clean story, public in the languages given, in that order. */
async function publicStory(...locales: ('en' | 'es')[]): Promise<string> {
  const [first = 'en', ...rest] = locales;
  const { documentId } = await stories().create({
    locale: first,
    data: cleanStory(first),
    status: 'published',
  });
  for (const locale of rest) {
    await stories().update({ documentId, locale, data: cleanStory(locale), status: 'published' });
  }
  return documentId;
}

const history = async (documentId: string) => (await releasesIn(strapi, documentId)).map(inShort);

test('what is published is released, with the document that subscribers get, its checks and who did it', async () => {
  const documentId = await publicStory('en');
  const [release] = await releasesIn(strapi, documentId);
  expect(release).toMatchObject({
    contentType: STORY,
    locale: 'en',
    version: 1,
    kind: 'publish',
    state: 'public',
    restricted: false,
    note: null,
    door: 'server',
    by: 'the server itself',
    story: { uri: `urn:newsdesk:${documentId}:en`, pubStatus: 'usable', version: '1' },
    checks: { verdict: 'pass' },
  });
  expect(release!.claims).toHaveLength(cleanStory('en').claims.length);
});

test('each language has versions of its own', async () => {
  const documentId = await publicStory('en', 'es');
  await stories().publish({ documentId, locale: '*' });
  expect(await history(documentId)).toEqual([
    'publish en 1',
    'publish es 1',
    'update en 2',
    'update es 2',
  ]);
});

test.each(['unpublish', 'delete'] as const)(
  '%s withdraws every language that it takes',
  async (action) => {
    const documentId = await publicStory('en', 'es');
    await stories()[action]({ documentId, locale: '*' });
    const releases = await releasesIn(strapi, documentId);
    expect(releases.map(inShort).slice(2)).toEqual(['withdrawal en 2', 'withdrawal es 2']);
    expect(releases.at(-1)).toMatchObject({ claims: [], story: { pubStatus: 'canceled' } });
    expect(JSON.stringify(releases.at(-1))).not.toContain(cleanStory('es').headline);
  },
);

test('a shared field that Strapi copies to other languages gives each public one its release', async () => {
  const documentId = await publicStory('en', 'es');
  const source = await strapi.db
    .query(STORY)
    .findOne({ where: { documentId, locale: 'en', publishedAt: { $notNull: true } } });
  const copy = (credit: string | null) =>
    strapi
      .plugin('i18n')
      .service('localizations')
      .syncNonLocalizedAttributes({ ...source, credit }, strapi.getModel(STORY));
  await copy('EFE/Reuters');
  await copy('EFE/Reuters');
  const releases = await releasesIn(strapi, documentId);
  expect(releases.map(inShort).slice(2)).toEqual(['update es 2']);
  expect(JSON.stringify(releases.at(-1)!.story)).toContain('EFE/Reuters');
});

test('saving a draft releases nothing', async () => {
  const documentId = await publicStory('en');
  await stories().update({ documentId, locale: 'en', data: { summary: 'Another one.' } });
  await stories().discardDraft({ documentId, locale: 'en' });
  expect(await history(documentId)).toEqual(['publish en 1']);
});

test('a refused publication releases nothing', async () => {
  const documentId = await publicStory('en');
  const data = { claims: [{ ...cleanStory('en').claims[0], attribution: '' }] };
  await expect(
    stories().update({ documentId, locale: 'en', data, status: 'published' }),
  ).rejects.toMatchObject({ details: { code: 'newsdesk/blocked' } });
  expect(await history(documentId)).toEqual(['publish en 1']);
});

test('the query engine takes a row offline: a withdrawal', async () => {
  const documentId = await publicStory('en');
  await strapi.db
    .query(STORY)
    .deleteMany({ where: { documentId, publishedAt: { $notNull: true } } });
  expect(await history(documentId)).toEqual(['publish en 1', 'withdrawal en 2']);
});

test('a language that is deleted from the newsroom is withdrawn everywhere', async () => {
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'fr' });
  const documentId = await publicStory('en');
  await stories().update({
    documentId,
    locale: 'fr',
    data: cleanStory('en'),
    status: 'published',
  });
  const { id } = await strapi.plugin('i18n').service('locales').findByCode('fr');
  await strapi.plugin('i18n').service('locales').delete({ id });
  expect(await history(documentId)).toEqual(['publish en 1', 'publish fr 1', 'withdrawal fr 2']);
});

test('nothing of an act stays if its transaction rolls back', async () => {
  const documentId = await publicStory('en');
  await expect(
    strapi.db.transaction(async () => {
      await stories().publish({ documentId, locale: 'en' });
      throw new Error('never mind');
    }),
  ).rejects.toThrow('never mind');
  expect(await history(documentId)).toEqual(['publish en 1']);
});

test('sequence numbers have no gaps, and the chain holds', async () => {
  const releases = await releasesIn(strapi);
  expect(releases.map(({ sequence }) => sequence)).toEqual(releases.map((_, index) => index + 1));
  expect(await ledger().verify(null)).toMatchObject({
    verified: releases.length,
    firstBreak: null,
  });
});

describe('nothing of the ledger is changed through Strapi', () => {
  const uid = 'plugin::newsdesk.release';
  const acts: [string, () => Promise<unknown>][] = [
    [
      'update',
      () => strapi.db.query(uid).update({ where: { sequence: 1 }, data: { kind: 'kill' } }),
    ],
    ['updateMany', () => strapi.db.query(uid).updateMany({ where: {}, data: { kind: 'kill' } })],
    ['delete', () => strapi.db.query(uid).delete({ where: { sequence: 1 } })],
    ['deleteMany', () => strapi.db.query(uid).deleteMany({ where: {} })],
    ['create', () => strapi.db.query(uid).create({ data: { sequence: 9999 } })],
    ['createMany', () => strapi.db.query(uid).createMany({ data: [{ sequence: 9999 }] as never })],
    [
      'a document’s deletion',
      async () => {
        const [row] = await strapi.db.query(uid).findMany({ limit: 1 });
        return strapi.documents(uid as never).delete({ documentId: row!.documentId ?? 'none' });
      },
    ],
  ];
  test.each(acts)('%s', async (_name, act) => {
    const before = await strapi.db.connection(RELEASES).select('*').orderBy('sequence');
    await act().catch(() => undefined);
    expect(await strapi.db.connection(RELEASES).select('*').orderBy('sequence')).toEqual(before);
  });
});

describe('the proof names the first broken link after any SQL', () => {
  const at = (sequence: number) => strapi.db.connection(RELEASES).where({ sequence });
  const columns = ['content_type', 'story_id', 'locale', 'kind', 'state', 'record', 'hash'];
  const tampering: [string, number, () => Promise<unknown>][] = [
    ...columns.map((column): [string, number, () => Promise<unknown>] => [
      `another ${column}`,
      3,
      () => at(3).update({ [column]: 'x' }),
    ]),
    ['another version', 3, () => at(3).update({ version: 77 })],
    ['another time', 3, () => at(3).update({ released_at: 5 })],
    ['an embargo', 3, () => at(3).update({ embargoed_until: 5 })],
    ['another audience', 3, () => at(3).update({ restricted: true })],
    ['a release taken out', 4, () => at(4).delete()],
    ['a release moved', 5, () => at(5).update({ sequence: 100_000 })],
    ['the first one taken out', 1, () => at(1).delete()],
  ];
  test.each(tampering)('%s', async (_name, sequence, tamper) => {
    const before = await strapi.db.connection(RELEASES).select('*').orderBy('sequence');
    await tamper();
    const { firstBreak } = await ledger().verify(null);
    await strapi.db.connection(RELEASES).delete();
    for (const row of before) await strapi.db.connection(RELEASES).insert(row);
    expect(firstBreak).toMatchObject({ sequence });
    expect(await ledger().verify(null)).toMatchObject({ firstBreak: null });
  });

  test('the newest taken out', async () => {
    const releases = await releasesIn(strapi);
    const [row] = await at(releases.length).select('*');
    await at(releases.length).delete();
    const { firstBreak } = await ledger().verify(null);
    await strapi.db.connection(RELEASES).insert(row);
    expect(firstBreak).toMatchObject({ sequence: releases.length, code: 'missing' });
  });

  test('a ledger made anew does not have the hash that was noted elsewhere', async () => {
    const { hash } = await ledger().verify(null);
    expect(await ledger().verify(hash)).toMatchObject({ firstBreak: null });
    expect(await ledger().verify('f'.repeat(64))).toMatchObject({
      firstBreak: { code: 'head-differs' },
    });
  });
});
