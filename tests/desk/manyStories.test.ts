import { performance } from 'node:perf_hooks';
import { makeDraft, unattributed, awaitingReply } from '../browser/someStories';
import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { until } from '../helpers/until';
import { inState, panelOf, type Panel } from './panel';

/** The list of a newsroom with thousands of stories: how often it asks the database, how long, and that it is right. */

jest.setTimeout(600_000);

const STORIES = Number(process.env.NEWSDESK_TEST_STORIES ?? 5000);
/** Every so many stories one is blocked, and one waits for a reply. */
const BLOCKED_EACH = 10;
const AWAITING_EACH = 7;
const OTHER_POLICY = 'another policy';

let newsroom: Newsroom;
let panel: Panel;
const queries: string[] = [];

beforeAll(async () => {
  newsroom = await openNewsroom();
  panel = panelOf(newsroom, newsroom.as.admin);
  await makeMany();
  newsroom.strapi.db.connection.on('query', ({ sql }: { sql: string }) => void queries.push(sql));
});

afterAll(() => closeQuietly(newsroom));

/** Three stories saved by Strapi, and copies of their rows: thousands that it saves would take minutes. */
async function makeMany(): Promise<void> {
  const { strapi } = newsroom;
  const models = [
    await makeDraft(newsroom),
    await makeDraft(newsroom, unattributed()),
    await makeDraft(newsroom, awaitingReply('2020-01-01T00:00:00.000Z')),
  ];
  const knex = strapi.db.connection;
  const originals = await knex('stories').whereIn('document_id', models).orderBy('id');
  const parts = await knex('stories_cmps').whereIn(
    'entity_id',
    originals.map(({ id }: { id: number }) => id),
  );
  const claims = await knex('components_newsdesk_claims').select('*');
  const kindOf = (index: number) =>
    index % BLOCKED_EACH === 0 ? 1 : index % AWAITING_EACH === 0 ? 2 : 0;
  const insert = (table: string, rows: object[]) => knex.batchInsert(table, rows, 100);
  const wanted = Array.from({ length: STORIES }, (_, index) => kindOf(index));
  await insert(
    'stories',
    wanted.map((kind, index) => {
      const { id: _id, body, ...row } = originals[kind];
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return { ...row, body: text, document_id: `story${index}`, slug: `story-${index}` };
    }),
  );
  const rows = await knex('stories').where('document_id', 'like', 'story%').orderBy('id');
  const last = Math.max(...claims.map(({ id }: { id: number }) => id));
  const copies: object[] = [];
  const links: object[] = [];
  rows.forEach((row: { id: number; document_id: string }) => {
    const original = originals[wanted[Number(row.document_id.slice(5))]!];
    for (const { id: _id, ...part } of parts) {
      if (part.entity_id !== original.id) continue;
      if (part.component_type !== 'newsdesk.claim') continue;
      const claim = claims.find(({ id }: { id: number }) => id === part.cmp_id);
      const id = last + copies.length + 1;
      copies.push({ ...claim, id });
      links.push({ ...part, entity_id: row.id, cmp_id: id });
    }
  });
  await insert('components_newsdesk_claims', copies);
  await insert('stories_cmps', links);
}

async function timed<Result>(what: string, act: () => Promise<Result>): Promise<Result> {
  queries.length = 0;
  const start = performance.now();
  const result = await act();
  const took = Math.round(performance.now() - start);
  console.info(`${what}: ${took} ms, ${queries.length} queries`);
  return result;
}

/** How many queries an answer takes: the fewest of some, for the newsroom has other things to do as well. */
async function queriesOf(what: string, act: () => Promise<unknown>): Promise<number> {
  const counts: number[] = [];
  for (let ask = 0; ask < 4; ask += 1) {
    await timed(what, act);
    counts.push(queries.length);
  }
  return Math.min(...counts);
}

const total = async (...states: string[]): Promise<number> => {
  const answer = await panel.get(`/content-manager/collection-types/${STORY}`, {
    pageSize: 100,
    ...inState(...states),
  });
  expect(answer.status).toBe(200);
  return answer.body.pagination.total;
};

it('is right about thousands, the first time and the next', async () => {
  const all = STORIES + 3;
  const first = await timed('the first list', () => total('blocked'));
  expect(first + (await total('ready'))).toBe(all);
  const gate = newsroom.strapi.plugin('newsdesk').service('gate');
  const sample = ['story0', 'story1', 'story7', `story${STORIES - 1}`];
  const wanted = new Map<string, number>();
  for (const id of sample) {
    const [{ violations }] = await gate.check(STORY, id, 'en');
    const fixes = violations.filter((one: { severity: string }) => one.severity === 'block');
    wanted.set(id, fixes.length);
  }
  const { data } = (await panel.get(`/newsdesk/standing/${STORY}`, { ids: sample.join(',') })).body;
  for (const id of sample) expect([id, data[id][0].fixes]).toEqual([id, wanted.get(id)]);
  expect(await timed('the same list again', () => total('blocked'))).toBe(first);
  const overdue = await timed('overdue', () => total('overdue'));
  const kinds = Array.from({ length: STORIES }, (_, index) => index);
  const waiting = kinds.filter((i) => i % BLOCKED_EACH !== 0 && i % AWAITING_EACH === 0).length;
  expect(overdue).toBe(waiting + 1);
});

it('sorts thousands by what there is to fix', async () => {
  const sorted = () => panel.list({ sort: '__gate:DESC', pageSize: 100, page: 3 });
  const page = await timed('a sorted page', sorted);
  expect(page).toHaveLength(100);
});

it('asks no more for a page of 100 stories than for one of 10', async () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `story${index}`);
  const standing = (count: number) => () =>
    panel.get(`/newsdesk/standing/${STORY}`, { ids: ids(count).join(',') });
  const ten = await queriesOf('the gate of 10', standing(10));
  const answer = await standing(100)();
  expect(Object.keys(answer.body.data)).toHaveLength(100);
  expect(await queriesOf('the gate of 100', standing(100))).toBe(ten);
  expect(ten).toBeLessThan(15);
  const listed = (pageSize: number) => () => panel.list({ pageSize, ...inState('blocked') });
  const short = await queriesOf('a list of 10', listed(10));
  expect(await queriesOf('a list of 100', listed(100))).toBe(short);
});

it('judges anew only what was saved', async () => {
  await newsroom.strapi
    .documents(STORY)
    .update({ documentId: 'story1', data: { slugline: 'saved' } as never });
  await timed('a list after one story was saved', () => total('blocked'));
  const judged = queries.filter((sql) => /^insert into .newsdesk_standings/.test(sql));
  expect(judged).toHaveLength(1);
  const columns = judged[0]!.match(/\(([^)]*)\)/)![1]!.split(',').length;
  expect(judged[0]!.match(/\?|\$\d+/g)).toHaveLength(columns);
});

it('tells how the stories of a page stand while all of them are judged anew', async () => {
  const { strapi } = newsroom;
  const left = async () => {
    const standings = strapi.db.connection('newsdesk_standings');
    const [counted] = await standings.where({ judged_by: OTHER_POLICY }).count({ left: '*' });
    return Number(counted?.left);
  };
  // As after a restart with another house policy.
  await strapi.db.connection('newsdesk_standings').update({ judged_by: OTHER_POLICY });
  const all = total('blocked');
  await until(async () => (await left()) < STORIES, 'the first to be judged');
  const ids = Array.from({ length: 10 }, (_, index) => `story${STORIES - 1 - index}`);
  const page = await timed('the gate of 10, meanwhile', () =>
    panel.get(`/newsdesk/standing/${STORY}`, { ids: ids.join(',') }),
  );
  const notYet = await left();
  expect(Object.keys(page.body.data).sort()).toEqual([...ids].sort());
  expect(notYet).toBeGreaterThan(STORIES / 4);
  const blocked = await all;
  expect(await left()).toBe(0);
  expect(blocked).toBe(await total('blocked'));
});
