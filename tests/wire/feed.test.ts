import fc from 'fast-check';
import type { Envelope } from '../../src/plugins/newsdesk/editorial/wire/release';
import { RELEASE_KINDS } from '../../src/plugins/newsdesk/editorial/vocabulary';
import { releasesIn } from '../helpers/ledger';
import { openNewsroom, type Newsroom } from '../helpers/newsroom';
import { storiesOf } from '../gate/doors/service';
import { cleanStory } from '../gate/states/cleanStory';
import { publish, READS, subscriberOf, tokenWith, type Subscriber } from './subscriber';

let room: Newsroom;
let reader: Subscriber;
/** May see stories under embargo. */
let insider: Subscriber;
let at: string;
const ids = { corrected: '', both: '', embargoed: '', off: '' };

const stories = () => storiesOf(room.strapi);

beforeAll(async () => {
  room = await openNewsroom({ env: {} });
  at = await room.listen();
  reader = subscriberOf(at, room.as.subscriber);
  insider = subscriberOf(at, await tokenWith(room, [...READS, 'embargo.read']));
  await makeHistory();
}, 120_000);
afterAll(() => room.close());

async function makeHistory(): Promise<void> {
  const { strapi } = room;
  const make = async (uid: string, data: object) =>
    (await strapi.documents(uid as never).create({ data } as never)).documentId as string;
  const agency = await make('api::agency.agency', {
    name: 'Agencia_100% EFE!',
    creditLine: 'EFE',
    datelineStyle: 'efe',
    homeLanguage: 'es',
  });
  const topic = await make('api::topic.topic', {
    name: 'Ports',
    mediaTopicsCode: 'medtop:20000001',
  });
  ids.corrected = await publish(room, 'en', { agency });
  ids.both = await publish(room, 'en', { topics: [topic] });
  await stories().update({
    documentId: ids.both,
    locale: 'es',
    data: { ...cleanStory('es') },
    status: 'published',
  });
  ids.embargoed = await publish(room, 'en', {
    headline: 'Waste found in the bay (embargoed)',
    embargoUntil: new Date(Date.now() + 3_600_000).toISOString(),
  });
  await stories().update({
    documentId: ids.corrected,
    locale: 'en',
    data: { releaseKind: 'correction', correctionNote: 'It was Monday.' },
    status: 'published',
  });
  ids.off = await publish(room, 'es');
  await stories().unpublish({ documentId: ids.off, locale: '*' });
}

const short = (envelopes: readonly Envelope[]) =>
  envelopes.map(({ kind, story }) => `${kind} ${story.uri.split(':').slice(2).join(' ')}`);

const ordinary = async () =>
  (await releasesIn(room.strapi)).filter(({ restricted }) => !restricted);

test('the feed gives every release as it went out, in order, with its note and claims', async () => {
  const all = await reader.readAll();
  const recorded = await ordinary();
  expect(all.map(({ cursor: _, ...rest }) => rest)).toEqual(
    recorded.map(({ kind, note, story, claims }) => ({ kind, note, story, claims })),
  );
  expect(short(all)).toEqual([
    `publish ${ids.corrected} en`,
    `publish ${ids.both} en`,
    `publish ${ids.both} es`,
    `correction ${ids.corrected} en`,
    `publish ${ids.off} es`,
    `withdrawal ${ids.off} es`,
  ]);
  expect(all[3]!.note).toBe('It was Monday.');
});

test('whatever the limit, page by page it is the same: nothing twice, nothing left out', async () => {
  const all = await reader.readAll();
  const inside = await insider.readAll();
  expect(inside).toHaveLength(all.length + 1);
  for (let limit = 1; limit <= all.length + 1; limit += 1) {
    expect(await reader.readAll(`limit=${limit}`)).toEqual(all);
    expect(await insider.readAll(`limit=${limit}`)).toEqual(inside);
  }
});

test('from each release’s own cursor the feed goes on behind it', async () => {
  const all = await reader.readAll();
  for (const [index, { cursor }] of all.entries()) {
    expect(await reader.readAll('', cursor)).toEqual(all.slice(index + 1));
  }
});

test('what is under embargo is for those who may see it, marked', async () => {
  const inside = await insider.readAll();
  const [release] = inside.filter(({ story }) => story.uri.includes(ids.embargoed));
  expect(release).toMatchObject({ kind: 'publish', embargoed: true });
  expect(JSON.stringify(await reader.readAll())).not.toContain('embargoed');
});

test('the last cursor is behind all that was looked through, also what the reader did not get', async () => {
  const { body } = await reader.get('/wire?kinds=kill');
  expect(body).toMatchObject({ data: [], meta: { more: false } });
  const { body: after } = await insider.get(`/wire?after=${body.meta.cursor}`);
  expect(after).toEqual({ data: [], meta: { cursor: body.meta.cursor, more: false } });
});

describe('filters', () => {
  const cases: readonly (readonly [string, (one: Envelope) => boolean])[] = [
    ['locale=es', ({ story }) => story.uri.endsWith(':es')],
    ['locale=en', ({ story }) => story.uri.endsWith(':en')],
    ['locale=pt', () => false],
    ['agency=efe', ({ story }) => story.uri.includes(ids.corrected)],
    [
      `agency=${encodeURIComponent('AGENCIA_100% EFE!')}`,
      ({ story }) => story.uri.includes(ids.corrected),
    ],
    ['agency=ef', () => false],
    ['agency=%25', () => false],
    ['agency=_fe', () => false],
    ['agency=!', () => false],
    ['topic=ports', ({ story }) => story.uri.endsWith(`${ids.both}:en`)],
    ['topic=medtop:20000001', ({ story }) => story.uri.endsWith(`${ids.both}:en`)],
    ['topic=port', () => false],
    ['topic=ports&locale=es', () => false],
    ...RELEASE_KINDS.map(
      (kind) => [`kinds=${kind}`, (one: Envelope) => one.kind === kind] as const,
    ),
    ['kinds=correction,withdrawal', ({ kind }) => ['correction', 'withdrawal'].includes(kind)],
  ];
  test.each(cases)('%s', async (query, isAsked) => {
    const all = await reader.readAll();
    const expected = all.filter(isAsked);
    expect(await reader.readAll(query)).toEqual(expected);
    expect(await reader.readAll(`${query}&limit=1`)).toEqual(expected);
  });
});

describe('parameters that it does not take are refused with a code, never with an error', () => {
  const bad = [
    ['limit=0', 'limit=101', 'limit=-1', 'limit=1.5', 'limit=', 'limit=1e1', 'limit[]=3'],
    ['wait=31', 'wait=-1', 'wait=x', 'wait=1&wait=2'],
    ['after=', 'after=x', 'after[a]=b', `after=${'A'.repeat(21)}`, 'after=%00', 'after=🙂'],
    ['locale=', 'locale=*', "locale=en'--", 'locale=en&locale=es', `locale=${'e'.repeat(99)}`],
    ['agency=', 'agency=%7C', 'agency[]=a', `topic=${'a'.repeat(201)}`, 'topic=%00'],
    ['kinds=', 'kinds=publish,', 'kinds=PUBLISH', 'kinds=publish,publish', 'kinds[]=kill'],
    ['format=', 'format=xml', 'format[]=ninjs', 'populate=*'],
  ].flat();
  test.each(bad)('%s', async (query) => {
    const { status, body } = await reader.get<{ error: { details: { code: string } } }>(
      `/wire?${query}`,
    );
    expect([status, body.error.details.code]).toEqual([400, 'newsdesk/bad-parameter']);
  });

  test('and whatever else is sent, the answer is a page, or a refusal with a code', async () => {
    const anyText = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
      .map((codes) => String.fromCharCode(...codes).replace(/\p{Cs}/gu, '😀'));
    const name = fc.constantFrom('after', 'limit', 'locale', 'agency', 'topic', 'kinds', 'format');
    await fc.assert(
      fc.asyncProperty(name, anyText, async (key, value) => {
        const { status, body } = await reader.get<{ error?: { details: { code: string } } }>(
          `/wire?${key}=${encodeURIComponent(value)}`,
        );
        if (status === 200) return;
        expect([400, 410]).toContain(status);
        expect(body.error!.details.code).toMatch(/^newsdesk\//);
      }),
      { numRuns: 60 },
    );
  });
});

test('a cursor of another ledger is refused: it would skip or repeat', async () => {
  const [first] = await reader.readAll();
  const bytes = Buffer.from(first!.cursor, 'base64url');
  for (const [byte, what] of [
    [bytes.length - 1, 'another hash'],
    [5, 'another number'],
    [3, 'a number beyond the ledger'],
  ] as const) {
    const other = Buffer.from(bytes);
    other[byte]! ^= 2;
    const { status, body } = await reader.get<{ error: { details: { code: string } } }>(
      `/wire?after=${other.toString('base64url')}`,
    );
    expect([what, status, body.error.details.code]).toEqual([
      what,
      410,
      'newsdesk/cursor-of-another-ledger',
    ]);
  }
});

describe('who may', () => {
  const addresses = () => [
    '/wire',
    `/stories/urn:newsdesk:${ids.both}:en`,
    `/stories/urn:newsdesk:${ids.both}:en/versions`,
  ];

  test('nobody without a token, and no token without the permission', async () => {
    const nobody = subscriberOf(at, '');
    const other = subscriberOf(at, await tokenWith(room, ['check.check']));
    for (const address of addresses()) {
      expect([address, (await nobody.get(address)).status]).toEqual([address, 401]);
      expect([address, (await other.get(address)).status]).toEqual([address, 403]);
    }
  });

  test.each(READS.map((action, index) => [action, index] as const))(
    '%s opens its own address and no other',
    async (action, index) => {
      const one = subscriberOf(at, await tokenWith(room, [action]));
      const statuses = await Promise.all(
        addresses().map(async (address) => (await one.get(address)).status),
      );
      expect(statuses).toEqual(addresses().map((_, place) => (place === index ? 200 : 403)));
    },
  );
});
