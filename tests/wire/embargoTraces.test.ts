/** @jest-environment node */
import { closeQuietly } from '../content/closeQuietly';
import { STORY } from '../helpers/newsroom';
import { ask, openEmbargoNewsroom, SECRET, type EmbargoNewsroom } from './embargoNewsroom';
import { everyQuery, type Queries } from './embargoQueries';

jest.setTimeout(600_000);

/**
 * The whole promise in one property: no answer is another one for there being a story under embargo.
 * `NEWSDESK_EMBARGO_EVERY` sets which of the queries of a kind are asked: every fifth unless told, 1 for all.
 */
const EVERY = Number(process.env.NEWSDESK_EMBARGO_EVERY ?? 5);

let at: EmbargoNewsroom;
let queries: Queries;
const withIt = new Map<string, string>();
const withoutIt = new Map<string, string>();
const seenWithIt = new Map<string, string>();
const seenWithoutIt = new Map<string, string>();

/** Of each kind of query whoever sees everything is asked every fifth, for it takes its time. */
async function askAll(answers: Map<string, string>, seen: Map<string, string>): Promise<void> {
  for (const asked of Object.values(queries)) {
    for (const [index, query] of asked.entries()) {
      const { status, text } = await ask(at, query, 'custom token');
      answers.set(query, `${status} ${text}`);
      if (EVERY === 1 && index % 5 !== 0) continue;
      const all = await ask(at, query, 'full access');
      seen.set(query, `${all.status} ${all.text}`);
    }
  }
}

beforeAll(async () => {
  at = await openEmbargoNewsroom();
  queries = Object.fromEntries(
    Object.entries(everyQuery(at)).map(([name, asked]) => [
      name,
      asked.filter((_, index) => index % EVERY === 0),
    ]),
  );
  await askAll(withIt, seenWithIt);
  const stories = at.newsroom.strapi.documents(STORY);
  for (const { documentId } of await stories.findMany({
    filters: { embargoUntil: { $notNull: true } },
  })) {
    await stories.delete({ documentId, locale: '*' });
  }
  await askAll(withoutIt, seenWithoutIt);
});
afterAll(() => closeQuietly(at?.newsroom).finally(at?.remove));

const NAMES = [
  ...['filters of stories', 'sort orders and pages', 'what is public by its draft', 'searches'],
  ...['languages', 'filters that lead to stories', 'filters of stories that lead to stories'],
  ...['filters of users', 'sort orders that lead to stories', 'what comes along'],
  ...['users and what comes along', 'other addresses'],
  ...['GraphQL’s filters of stories', 'GraphQL’s filters that lead to stories'],
  ...['GraphQL’s links', 'GraphQL’s links by page', 'GraphQL’s stories'],
];

it('tries each of its ways', () => {
  expect(Object.keys(queries)).toEqual(NAMES);
});

it.each(NAMES)('answers a reader as if no story were under embargo: %s', (name) => {
  const asked = queries[name]!;
  expect(asked.filter((query) => withIt.get(query) !== withoutIt.get(query))).toEqual([]);
  expect(asked.filter((query) => answerOf(query).includes(`line ${SECRET}`))).toEqual([]);
  expect(asked.filter((query) => answerOf(query).startsWith('5'))).toEqual([]);
  expect(asked.filter((query) => answerOf(query).includes('INTERNAL_SERVER'))).toEqual([]);
});

const answerOf = (query: string): string => withIt.get(query)!;

it.each(NAMES.filter((name) => name !== 'other addresses'))(
  'asks what would tell whoever may see it: %s',
  (name) => {
    const told = queries[name]!.filter(
      (query) => seenWithIt.get(query) !== seenWithoutIt.get(query),
    );
    expect(told.length).toBeGreaterThan(0);
  },
);
