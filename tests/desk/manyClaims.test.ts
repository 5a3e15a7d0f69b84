import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, type Newsroom } from '../helpers/newsroom';
import {
  filter,
  makeRecords,
  mayReadNames,
  mayReadStories,
  readerWith,
  signIn,
} from './claimsNewsroom';
import { insertClaims } from './insertClaims';

/** The list of claims in a newsroom of some years: 20,000 claims in 5,000 stories. */

jest.setTimeout(300_000);

const CLAIMS = 20_000;
/** Of one answer. Measured at a fifth of it on the machine that this was written on. */
const LONGEST = 2_000;

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
  const records = await makeRecords(newsroom);
  await insertClaims(newsroom, CLAIMS, records);
});

afterAll(() => closeQuietly(newsroom));

const QUERIES: [string, Record<string, unknown>, number][] = [
  ['everything', {}, CLAIMS],
  ['the last page', { page: 2000, pageSize: 10 }, CLAIMS],
  ['by statement', { sort: 'statement:ASC' }, CLAIMS],
  ['by source', { sort: 'source:DESC' }, CLAIMS],
  ['a search', { _q: 'number 1999' }, 11],
  ['a search for nothing', { _q: 'zeppelin' }, 0],
  ['what is overdue', filter('responseSought', '$eq', 'overdue'), CLAIMS / 4],
  ['one agency', filter('agency', '$eq', 'efe'), CLAIMS],
];

describe.each(['an administrator', 'a reporter'])('for %s', (who) => {
  it.each(QUERIES)('answers in time: %s', async (what, query, expected) => {
    const reader =
      who === 'a reporter'
        ? await signIn(newsroom, [mayReadStories(undefined, ['en']), ...mayReadNames])
        : readerWith(newsroom, newsroom.as.admin);
    const agencies = (await reader.get('/newsdesk/claims/choices')).body.data.agencies;
    const asked = Object.fromEntries(
      Object.entries(query).map(([name, value]) => [
        name,
        value === 'efe' ? agencies[0].documentId : value,
      ]),
    );
    await reader.list({ pageSize: 10, ...asked });
    const started = performance.now();
    const { meta } = await reader.list({ pageSize: 10, ...asked });
    const took = performance.now() - started;
    process.stderr.write(`${newsroom.database.kind}, ${who}, ${what}: ${Math.round(took)} ms\n`);
    expect(meta.pagination.total).toBe(expected);
    expect(took).toBeLessThan(LONGEST);
  });
});

it('exports as many claims as it promises, and says so where there are more', async () => {
  const admin = readerWith(newsroom, newsroom.as.admin);
  const started = performance.now();
  const { text } = await admin.get('/newsdesk/claims/export');
  process.stderr.write(`export: ${Math.round(performance.now() - started)} ms, ${text.length}\n`);
  expect(text.split('\r\n')).toHaveLength(CLAIMS + 2);
  await newsroom.strapi.documents('api::story.story').create({
    data: {
      headline: 'One more',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }],
      claims: [{ statement: 'One more' }],
    } as never,
  });
  const { status, body } = await admin.get('/newsdesk/claims/export');
  expect([status, body.error.details.code]).toEqual([400, 'newsdesk/export-too-large']);
  expect((await admin.get('/newsdesk/claims/export', { _q: 'One more' })).status).toBe(200);
});
