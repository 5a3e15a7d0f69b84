import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { changeApp } from '../helpers/changedApp';
import { cleanStory } from '../gate/states/cleanStory';
import { median, printRows, quantile, type BenchRow } from './report';
import { benchAppending } from './wire/appending';
import { benchFollowers } from './wire/followers';

/**
 * `npm run bench:wire [-- --json]`: what reading the wire costs, on SQLite, in one run: pages of 25 stories
 * with 6 claims each, asked for with a token over 8 connections by another thread; the same rows by
 * Strapi's own REST and by a bare Koa server; a page at the end of ledgers of different lengths; how soon a
 * long poll has what was committed; what idle followers hold in memory; and what appending adds to a
 * publication. `-- pages`, `-- followers` or `-- appending` runs that part alone.
 */
const PAGE = 25;
const CLAIMS = 6;
const CONNECTIONS = 8;
const SECONDS = Number(process.env.NEWSDESK_BENCH_SECONDS ?? 5);
/** How many releases there are when a page near the end is asked for. */
const LENGTHS = (process.env.NEWSDESK_BENCH_RELEASES ?? '1000,100000,1000000')
  .split(',')
  .map(Number);
/** Before each is measured: what is compiled as it runs is, and caches hold what they hold. */
const WARM_UP_MS = 1_500;
const POLLS = 20;

const RELEASES = 'newsdesk_releases';

const worker = (name: string, workerData: object): Worker =>
  new Worker(path.join(__dirname, 'wire', name), { workerData });

const message = <Message>(from: Worker): Promise<Message> =>
  new Promise((resolve, reject) => {
    from.once('message', resolve);
    from.once('error', reject);
  });

const load = (url: string, authorization: string, connections = CONNECTIONS): Promise<number[]> =>
  message<number[]>(
    worker('load.mjs', {
      url,
      headers: { Authorization: authorization },
      connections,
      milliseconds: SECONDS * 1000,
      warmUp: WARM_UP_MS,
    }),
  );

async function publishStories({ strapi }: Newsroom): Promise<void> {
  const { claims, ...story } = cleanStory('en');
  // The same passage may be claimed more than once; here only the amount counts.
  const many = Array.from({ length: CLAIMS }, (_, index) => claims[index % claims.length]);
  for (let index = 0; index < PAGE; index += 1) {
    const data = { ...story, claims: many } as never;
    await strapi.documents(STORY).create({ data, status: 'published' });
  }
}

/** Those that pages are asked for have all that a release has; of the others only the rows count. */
const FULL = 1_000;

/** Makes the ledger long with copies of its first release, as rows: nothing proves them. */
async function lengthen({ strapi }: Newsroom, until: number): Promise<void> {
  const knex = strapi.db.connection;
  const [first] = await knex(RELEASES).orderBy('sequence').limit(1);
  const { sequence } = await knex('newsdesk_ledger_heads').first('sequence');
  const { id: _, document_id: __, ...row } = first;
  await knex.transaction(async (trx) => {
    for (let from = sequence + 1; from <= until; from += 50) {
      const rows = Array.from({ length: Math.min(50, until - from + 1) }, (_each, index) => ({
        ...row,
        record: from + index > until - FULL ? row.record : '{}',
        document_id: `bench${from + index}`,
        sequence: from + index,
        hash: String(from + index).padStart(64, 'b'),
      }));
      await trx(RELEASES).insert(rows);
    }
    const hash = String(until).padStart(64, 'b');
    await trx('newsdesk_ledger_heads').update({ sequence: until, hash });
  });
}

const told = (name: string, times: readonly number[]): BenchRow[] => [
  { name: `${name}, requests per second`, value: times.length / SECONDS, unit: '/s' },
  { name: `${name}, p50`, value: median(times), unit: 'ms' },
  { name: `${name}, p99`, value: quantile(times, 0.99), unit: 'ms' },
];

/** From the commit of a publication to the long poll's answer. */
async function polls(room: Newsroom, wire: string, authorization: string): Promise<number[]> {
  const headers = { Authorization: authorization };
  const times: number[] = [];
  const ask = async (query: string) =>
    (await (await fetch(`${wire}?${query}`, { headers })).json()) as { meta: { cursor: string } };
  let { cursor } = (await ask('kinds=kill')).meta;
  for (let index = 0; index < POLLS; index += 1) {
    const asked = ask(`wait=30&after=${cursor}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const data = cleanStory('en') as never;
    await room.strapi.documents(STORY).create({ data, status: 'published' });
    const committed = performance.now();
    cursor = (await asked).meta.cursor;
    times.push(performance.now() - committed);
  }
  return times;
}

async function benchPages(): Promise<BenchRow[]> {
  const app = changeApp({ config: { wire: { requestsPerMinute: 1_000_000 } } });
  const room = await openNewsroom({ database: 'sqlite', distDir: app.distDir });
  try {
    const at = await room.listen();
    const token = room.as.subscriber;
    const wire = `${at}/api/newsdesk/wire`;
    await publishStories(room);
    const rest = await load(`${at}/api/stories?populate=*&pagination[pageSize]=${PAGE}`, token);
    const feed = await load(`${wire}?limit=${PAGE}`, token);
    const koa = worker('bareKoa.mjs', {
      filename: room.database.env.DATABASE_FILENAME,
      token,
      limit: PAGE,
    });
    const bare = await load(`http://127.0.0.1:${await message<number>(koa)}/`, token);
    await koa.terminate();
    const waited = await polls(room, wire, token);
    return [
      ...told('Strapi’s REST, 25 stories', rest),
      ...told('the feed, 25 releases', feed),
      ...told('a bare Koa server, 25 releases', bare),
      goal('the feed beside Strapi’s REST', feed.length / rest.length, '×', 40),
      goal('the feed beside the bare Koa server', feed.length / bare.length, '×', 0.5),
      ...(await costOfLength(room, wire)),
      { name: 'long poll, from the commit to the answer, p50', value: median(waited), unit: 'ms' },
      { name: 'the same, p99', value: quantile(waited, 0.99), unit: 'ms' },
    ];
  } finally {
    await room.close();
    app.remove();
  }
}

/** So many pages are asked for before any is measured. */
const COLD = 100;

/** Pages that nobody asked for before, at the end of a ledger that grows. */
async function costOfLength(room: Newsroom, wire: string): Promise<BenchRow[]> {
  const costs: number[] = [];
  const rows: BenchRow[] = [];
  for (const length of LENGTHS) {
    await lengthen(room, length);
    // While the ledger grew nobody asked: the connection that was kept is closed.
    await fetch(wire).catch(() => undefined);
    const times: number[] = [];
    const span = Math.min(length - PAGE - 1, 600);
    for (let index = 0; index < span; index += 1) {
      const after = await cursorAt(room, length - PAGE - 1 - index);
      const start = performance.now();
      const answer = await fetch(`${wire}?limit=${PAGE}&after=${after}`, {
        headers: { Authorization: room.as.subscriber },
      });
      await answer.arrayBuffer();
      if (index >= COLD) times.push(performance.now() - start);
    }
    costs.push(median(times));
    rows.push({ name: `a new page at ${length} releases, p50`, value: median(times), unit: 'ms' });
  }
  return [...rows, growth(Math.max(...costs) / costs[0]!)];
}

const PARTS: Readonly<Record<string, () => Promise<BenchRow[]>>> = {
  // First: it changes the plugin as it is loaded.
  appending: () => benchAppending('sqlite'),
  pages: benchPages,
  followers: benchFollowers,
};

async function bench(): Promise<BenchRow[]> {
  const named = Object.keys(PARTS).filter((name) => process.argv.includes(name));
  const rows: BenchRow[] = [];
  for (const name of named.length > 0 ? named : Object.keys(PARTS))
    rows.push(...(await PARTS[name]!()));
  return rows;
}

const goal = (name: string, value: number, unit: string, least: number): BenchRow => ({
  name,
  value,
  unit,
  goal: `≥ ${least}`,
  met: value >= least,
});

const growth = (value: number): BenchRow => ({
  name: 'the dearest beside the shortest ledger',
  value,
  unit: '×',
  goal: '≤ 1.20',
  met: value <= 1.2,
});

/** The cursor behind a release, made as the feed makes it. */
async function cursorAt({ strapi }: Newsroom, sequence: number): Promise<string> {
  const { hash } = await strapi.db.connection(RELEASES).where({ sequence }).first('hash');
  const bytes = Buffer.alloc(15);
  bytes.writeUIntBE(sequence, 0, 6);
  bytes.write(hash.slice(0, 18), 6, 'hex');
  return bytes.toString('base64url');
}

bench().then(
  (rows) => {
    printRows(`Reading the wire (SQLite, ${CONNECTIONS} connections, ${SECONDS} s each)`, rows);
    process.exit(0);
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
