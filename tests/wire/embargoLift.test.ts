import { openNewsroom, type Newsroom, type Strapi } from '../helpers/newsroom';
import { inShort, RELEASES, releasesIn } from '../helpers/ledger';
import { until } from '../helpers/until';
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
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
const HOUR = 3_600_000;

async function embargoed(ms: number): Promise<string> {
  const { documentId } = await stories().create({
    locale: 'en',
    data: { ...cleanStory('en'), embargoUntil: inMs(ms) },
    status: 'published',
  });
  return documentId;
}

const history = async (documentId: string) =>
  (await releasesIn(strapi, documentId)).map((release) =>
    [inShort(release), release.restricted ? 'restricted' : 'for all', release.state].join(', '),
  );

/** What a server that was down over the end of an embargo finds. */
const endEmbargo = async (documentId: string) => {
  const at = Date.now() - 1000;
  await strapi.db
    .connection('stories')
    .where({ document_id: documentId })
    .update({ embargo_until: room.database.kind === 'sqlite' ? at : new Date(at) });
  await strapi.db
    .connection(RELEASES)
    .where({ story_id: documentId })
    .update({ embargoed_until: at });
};

test('under embargo every release is for those alone who may see it; the lift is for all', async () => {
  const documentId = await embargoed(HOUR);
  await stories().update({
    documentId,
    locale: 'en',
    data: { slugline: 'BAY' },
    status: 'published',
  });
  expect(await history(documentId)).toEqual([
    'publish en 1, restricted, embargoed',
    'update en 2, restricted, embargoed',
  ]);
  const [first] = await releasesIn(strapi, documentId);
  expect(first!.story).toHaveProperty('embargoedUntil');
});

test('an embargo lifts by itself at its minute, once', async () => {
  const documentId = await embargoed(1500);
  await until(async () => (await history(documentId)).length === 2, 'the lift', 10_000);
  const releases = await releasesIn(strapi, documentId);
  expect(await history(documentId)).toEqual([
    'publish en 1, restricted, embargoed',
    'embargo-lift en 2, for all, public',
  ]);
  expect(releases[1]!.story).not.toHaveProperty('embargoedUntil');
  const late = Date.parse(releases[1]!.at) - Date.parse(releases[0]!.embargoedUntil!);
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(2000);
});

test('several servers lift what ended while none of them ran, once', async () => {
  const documentId = await embargoed(HOUR);
  await endEmbargo(documentId);
  const lift = () => strapi.plugin('newsdesk').service('ledger').lift();
  await Promise.all([lift(), lift(), lift()]);
  await lift();
  expect((await history(documentId)).slice(1)).toEqual(['embargo-lift en 2, for all, public']);
});

test('withdrawn under embargo, a story leaves no trace for those who never saw it', async () => {
  const documentId = await embargoed(HOUR);
  await stories().unpublish({ documentId, locale: 'en' });
  expect((await history(documentId)).slice(1)).toEqual(['withdrawal en 2, restricted, off']);
});

test('a public story that is put under embargo is withdrawn from those who may not see it', async () => {
  const { documentId } = await stories().create({
    locale: 'en',
    data: cleanStory('en'),
    status: 'published',
  });
  await stories().update({
    documentId,
    locale: 'en',
    data: { embargoUntil: inMs(HOUR) },
    status: 'published',
  });
  expect((await history(documentId)).slice(1)).toEqual([
    'withdrawal en 2, for all, off',
    'update en 3, restricted, embargoed',
  ]);
});

test('an embargo that an editor takes off is a lift', async () => {
  const documentId = await embargoed(HOUR);
  await stories().update({
    documentId,
    locale: 'en',
    data: { embargoUntil: null },
    status: 'published',
  });
  expect((await history(documentId)).slice(1)).toEqual(['embargo-lift en 2, for all, public']);
});

describe('what came by a door that no code can watch', () => {
  const catchUp = () => strapi.plugin('newsdesk').service('ledger').catchUp();
  const forget = (documentId: string) =>
    strapi.db.connection('stories').where({ document_id: documentId }).whereNotNull('published_at');

  test('is released when it passes the gate', async () => {
    const { documentId } = await stories().create({ locale: 'en', data: cleanStory('en') });
    await strapi.db
      .connection('stories')
      .where({ document_id: documentId })
      .update({ published_at: room.database.kind === 'sqlite' ? Date.now() : new Date() });
    expect(await history(documentId)).toEqual([]);
    await catchUp();
    await catchUp();
    expect(await history(documentId)).toEqual(['publish en 1, for all, public']);
  });

  test('is left off the wire when it does not', async () => {
    const data = { ...cleanStory('en'), claims: [{ statement: 'The harbour firm dumped waste' }] };
    const { documentId } = await stories().create({ locale: 'en', data });
    await strapi.db
      .connection('stories')
      .where({ document_id: documentId })
      .update({ published_at: room.database.kind === 'sqlite' ? Date.now() : new Date() });
    await catchUp();
    expect(await history(documentId)).toEqual([]);
  });

  test('is withdrawn when it is gone', async () => {
    const { documentId } = await stories().create({
      locale: 'en',
      data: cleanStory('en'),
      status: 'published',
    });
    await forget(documentId).delete();
    await catchUp();
    await catchUp();
    expect((await history(documentId)).slice(1)).toEqual(['withdrawal en 2, for all, off']);
  });
});
