import type { Envelope } from '../../src/plugins/newsdesk/editorial/wire/release';
import { changeApp, type ChangedApp } from '../helpers/changedApp';
import { RELEASES } from '../helpers/ledger';
import { openNewsroom, type Newsroom } from '../helpers/newsroom';
import { until } from '../helpers/until';
import { openStream, type EventStream } from './serverSentEvents';
import { publish, READS, subscriberOf, tokenWith, type Subscriber } from './subscriber';

let app: ChangedApp;
let room: Newsroom;
let reader: Subscriber;
let at: string;

beforeAll(async () => {
  app = changeApp({ config: { wire: { openAtOnce: 3 } } });
  room = await openNewsroom({ distDir: app.distDir });
  at = await room.listen();
  reader = subscriberOf(at, room.as.subscriber);
  await publish(room);
}, 120_000);
// The last test closes the newsroom.
afterAll(() => app?.remove());

const end = async (): Promise<string> => {
  const all = await reader.readAll();
  return all.at(-1)!.cursor;
};

const stream = (query = '', headers: Readonly<Record<string, string>> = {}) =>
  openStream(`${at}/api/newsdesk/wire?${query}`, {
    Authorization: room.as.subscriber,
    ...headers,
  });

const envelopesOf = ({ events }: EventStream) =>
  events.map(({ data }) => JSON.parse(data) as Envelope);

/** Appends a release as another server would: nothing is announced here. */
async function releaseElsewhere(): Promise<number> {
  const knex = room.strapi.db.connection;
  return knex.transaction(async (trx) => {
    const [last] = await trx(RELEASES).orderBy('sequence', 'desc').limit(1);
    const { id: _, ...row } = last;
    const sequence = row.sequence + 1;
    const hash = String(sequence).padStart(64, 'a');
    await trx(RELEASES).insert({ ...row, document_id: `made${sequence}`, sequence, hash });
    await trx('newsdesk_ledger_heads').update({ sequence, hash });
    return sequence;
  });
}

describe('a long poll', () => {
  test('answers as soon as there is news', async () => {
    const after = await end();
    const asked = reader.get(`/wire?after=${after}&wait=30`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const id = await publish(room);
    const published = Date.now();
    const { body } = await asked;
    expect(body.data.map(({ story }) => story.uri)).toEqual([`urn:newsdesk:${id}:en`]);
    expect(Date.now() - published).toBeLessThan(2000);
  });

  test('answers at once where there is something already', async () => {
    const started = Date.now();
    expect((await reader.get('/wire?wait=30')).body.data.length).toBeGreaterThan(0);
    expect(Date.now() - started).toBeLessThan(3000);
  });

  test('answers with an empty page when the time is over', async () => {
    const after = await end();
    const started = Date.now();
    const { status, body } = await reader.get(`/wire?after=${after}&wait=1`);
    expect([status, body]).toEqual([200, { data: [], meta: { cursor: after, more: false } }]);
    expect(Date.now() - started).toBeGreaterThanOrEqual(990);
  });

  test('goes on waiting when what came is not asked for, and is behind it then', async () => {
    const after = await end();
    const asked = reader.get(`/wire?after=${after}&wait=2&locale=es`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await publish(room, 'en');
    const { body } = await asked;
    expect(body).toEqual({ data: [], meta: { cursor: await end(), more: false } });
  });

  test('finds what another server released', async () => {
    const after = await end();
    const asked = reader.get(`/wire?after=${after}&wait=30`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await releaseElsewhere();
    expect((await asked).body.data).toHaveLength(1);
  });

  test('frees its place when the client goes away; more than are allowed are refused for a while', async () => {
    const after = await end();
    const stop = new AbortController();
    const held = Array.from({ length: 3 }, () =>
      reader
        .get(`/wire?after=${after}&wait=30`, {}, { signal: stop.signal })
        .catch(() => undefined),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    const refused = await reader.get<{ error: { details: { code: string } } }>(
      `/wire?after=${after}&wait=1`,
    );
    expect(refused.status).toBe(429);
    expect(refused.body.error.details.code).toBe('newsdesk/too-many-requests');
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    const other = subscriberOf(at, await tokenWith(room, READS));
    expect((await other.get(`/wire?after=${after}&wait=1`)).status).toBe(200);
    stop.abort();
    await Promise.all(held);
    await until(
      async () => (await reader.get(`/wire?after=${after}&wait=1`)).status === 200,
      'a place',
      6000,
    );
  });
});

describe('a stream of server-sent events', () => {
  test('gives what there is, then each release as it comes; ids are cursors', async () => {
    const before = await reader.readAll();
    const open = await stream();
    expect(open.headers.get('Content-Type')).toMatch(/^text\/event-stream/);
    expect(open.headers.get('Cache-Control')).toContain('no-store');
    expect(open.headers.get('Content-Encoding')).toBeNull();
    await until(() => open.events.length === before.length, 'what there is');
    expect(envelopesOf(open)).toEqual(before);
    expect(open.events.map(({ id, event }) => [id, event])).toEqual(
      before.map(({ cursor, kind }) => [cursor, kind]),
    );
    await publish(room);
    await until(() => open.events.length === before.length + 1, 'the new one');
    await releaseElsewhere();
    await until(() => open.events.length === before.length + 2, 'another server’s');
    open.close();
    expect(envelopesOf(open)).toEqual(await reader.readAll());
  });

  test('Last-Event-ID wins over the cursor in the address', async () => {
    const all = await reader.readAll();
    const open = await stream(`after=${all[0]!.cursor}`, { 'Last-Event-ID': all.at(-2)!.cursor });
    await until(() => open.events.length > 0, 'the last one');
    open.close();
    expect(envelopesOf(open)).toEqual(all.slice(-1));
  });

  test('tells how far it got also where nothing was for this reader', async () => {
    const open = await stream('kinds=kill');
    const last = await end();
    await until(() => open.lastId() === last, 'the last id');
    await publish(room);
    const newest = await end();
    await until(() => open.lastId() === newest, 'the next id');
    expect(open.events).toEqual([]);
    open.close();
  });

  test('a bad Last-Event-ID, or one of another ledger, is refused before the stream begins', async () => {
    expect((await stream('', { 'Last-Event-ID': 'x' })).status).toBe(400);
    const bytes = Buffer.from(await end(), 'base64url');
    bytes[14]! ^= 1;
    const other = { 'Last-Event-ID': bytes.toString('base64url') };
    expect((await stream('', other)).status).toBe(410);
  });

  test('a client that does not read holds up nobody, and misses nothing', async () => {
    const before = (await reader.readAll()).length;
    const stop = new AbortController();
    const answer = await fetch(`${at}/api/newsdesk/wire`, {
      headers: { Accept: 'text/event-stream', Authorization: room.as.subscriber },
      signal: stop.signal,
    });
    for (let index = 0; index < 3; index += 1) await publish(room);
    expect(await reader.readAll()).toHaveLength(before + 3);
    let text = '';
    const parts = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    while (text.split('\ndata: ').length <= before + 3) text += (await parts.read()).value ?? '';
    stop.abort();
  });

  test('frees its place when the client goes away', async () => {
    const open: EventStream[] = [];
    // The place of a client that went away in an earlier test may not be free yet. What was opened stays
    // open: to close and ask for all three anew would race with the server, which frees places one by one.
    await until(
      async () => {
        const one = await stream();
        if (one.status === 200) open.push(one);
        else one.close();
        return open.length === 3;
      },
      'three places',
      20_000,
    );
    expect((await stream()).status).toBe(429);
    for (const one of open) one.close();
    await until(
      async () => {
        const again = await stream();
        again.close();
        return again.status === 200;
      },
      'a place',
      20_000,
    );
  });
});

test('when the server stops, whoever waits gets an answer and streams end', async () => {
  const after = await end();
  const asked = reader.get(`/wire?after=${after}&wait=30`);
  const open = await stream(`after=${after}`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const started = Date.now();
  const closed = room.close();
  expect((await asked).body).toEqual({ data: [], meta: { cursor: after, more: false } });
  await open.ended;
  await closed;
  expect(Date.now() - started).toBeLessThan(15_000);
});
