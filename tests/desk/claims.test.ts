import { RESPONSE_STATES, VERIFICATIONS } from '../../src/plugins/newsdesk/editorial/vocabulary';
import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import {
  filter,
  makeRecords,
  makeStories,
  readerWith,
  type ClaimRecords,
  type ClaimStories,
  type Listed,
  type ListReader,
} from './claimsNewsroom';

/** The list of claims across stories: what it finds, in which order, and what it refuses. */

jest.setTimeout(180_000);

let newsroom: Newsroom;
let records: ClaimRecords;
let stories: ClaimStories;
let admin: ListReader;
let all: Listed[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  records = await makeRecords(newsroom);
  stories = await makeStories(newsroom, records);
  admin = readerWith(newsroom, newsroom.as.admin);
  all = (await admin.list()).data;
});

afterAll(() => closeQuietly(newsroom));

const statements = (claims: readonly Listed[]) => claims.map(({ statement }) => statement).sort();

it('lists the claims of all drafts in all languages, with their story and what is known of them', async () => {
  expect(all).toHaveLength(7);
  const [claim] = all.filter(({ statement }) => statement.startsWith('The harbour firm'));
  expect(claim).toMatchObject({
    type: STORY,
    documentId: stories.harbour,
    locale: 'en',
    position: 0,
    headline: 'Waste found in the bay',
    verification: 'unverified',
    attribution: 'the dockers’ union said',
    about: 'the harbour firm',
    respondent: 'Señora Ñandú, "press"',
    responseSought: 'awaiting-reply',
    isOverdue: true,
    agency: 'EFE',
    source: { documentId: records.named, name: 'Ana xyzzy name', isAnonymous: false },
  });
  const forged = all.find(({ statement }) => statement === 'The permit was forged');
  expect(forged?.position).toBe(2);
});

it('does not list what is public a second time', async () => {
  const { documentId } = await newsroom.strapi.documents(STORY).create({
    data: {
      headline: 'Out',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nothing.' }] }],
      dateline: { place: 'Vigo' },
      credit: 'EFE',
      claims: [
        { statement: 'Nothing', verification: 'verified', evidence: [{ description: 'x' }] },
      ],
    } as never,
  });
  await newsroom.strapi.documents(STORY).publish({ documentId });
  const { meta } = await admin.list();
  expect(meta.pagination.total).toBe(8);
  await newsroom.strapi.documents(STORY).delete({ documentId });
  expect((await admin.list()).meta.pagination.total).toBe(7);
});

type Predicate = (claim: Listed) => boolean;

const is =
  (name: keyof Listed, value: string): Predicate =>
  (claim) =>
    claim[name] === value;
const not =
  (predicate: Predicate): Predicate =>
  (claim) =>
    !predicate(claim);
const has =
  (name: keyof Listed, words: string): Predicate =>
  (claim) =>
    String(claim[name] ?? '')
      .toLowerCase()
      .includes(words.toLowerCase());

/** Every filter that the list has, with what it has to find. */
function everyFilter(): [string, string, string, Predicate][] {
  const both = (name: keyof Listed & string, value: string, found = is(name, value)) =>
    [
      [name, '$eq', value, found],
      [name, '$ne', value, not(found)],
    ] as [string, string, string, Predicate][];
  return [
    ...VERIFICATIONS.flatMap((value) => both('verification', value)),
    ...RESPONSE_STATES.flatMap((value) => both('responseSought', value)),
    ...both('responseSought', 'overdue', ({ isOverdue }) => isOverdue),
    ...['en', 'es', 'pt'].flatMap((value) => both('locale', value)),
    ...both('type', STORY),
    ['respondent', '$containsi', 'MAYOR', has('respondent', 'mayor')],
    ['respondent', '$containsi', 'ñANDÚ', has('respondent', 'ñandú')],
    ['respondent', '$containsi', '"press"', has('respondent', '"press"')],
    ['respondent', '$eqi', 'THE MAYOR’S OFFICE', is('respondent', 'the mayor’s office')],
    ['respondent', '$eqi', 'the mayor', is('respondent', 'the mayor')],
  ];
}

describe('filters', () => {
  it.each(everyFilter())('find what they say: %s %s %s', async (name, operator, value, found) => {
    const { data, meta } = await admin.list(filter(name, operator, value));
    expect(statements(data)).toEqual(statements(all.filter(found)));
    expect(meta.pagination.total).toBe(data.length);
  });

  it('find the claims that rest on a source, as the first or a further one', async () => {
    const { data } = await admin.list(filter('source', '$eq', records.secret));
    expect(statements(data)).toEqual([
      'The council knew_it all',
      'The mayor took 100% of the bribes',
    ]);
  });

  it('find the claims of an agency’s stories', async () => {
    const { data } = await admin.list(filter('agency', '$eq', records.lusa));
    expect(statements(data)).toEqual(['The council knew_it all', 'The town closed the beach']);
  });

  it('add up', async () => {
    const { data } = await admin.list({
      ...filter('verification', '$eq', 'unverified'),
      'filters[$and][1][responseSought][$eq]': 'awaiting-reply',
      _q: 'waste',
    });
    expect(statements(data)).toEqual(['The harbour firm dumped waste into the bay']);
  });
});

describe('the search', () => {
  it.each([
    ['in statements', 'PERMIT WAS', ['The permit was forged']],
    ['in attributions', 'dijo el', ['La EMPRESA vertió residuos']],
    ['in who they are about', 'the Harbour Firm', ['The harbour firm dumped waste into the bay']],
    ['in respondents', 'ñandÚ', ['The harbour firm dumped waste into the bay']],
    ['in headlines', 'RÍA DE áVILA', ['La EMPRESA vertió residuos']],
    ['for a percent sign', '100%', ['The mayor took 100% of the bribes']],
    ['for an underscore', 'knew_it', ['The council knew_it all']],
    ['letters with their accents', 'ria de', []],
    ['patterns nowhere', 'knew%all', []],
    ['an escape character nowhere', '!', []],
    ['quotation marks', `', "`, ['The harbour firm dumped waste into the bay'].slice(1)],
    ['who a source is nowhere', 'xyzzy', []],
  ])('looks %s', async (_, words, expected) => {
    const { data, meta } = await admin.list({ _q: words });
    expect(statements(data)).toEqual([...expected].sort());
    expect(meta.pagination.total).toBe(expected.length);
  });
});

describe('the order', () => {
  const SORTED: Record<string, (claim: Listed) => string | number | null> = {
    statement: ({ statement }) => statement.toLowerCase(),
    attribution: ({ attribution }) => attribution,
    about: ({ about }) => about,
    replyBy: ({ replyBy }) => replyBy,
    agency: ({ agency }) => agency,
    locale: ({ locale }) => locale,
    source: ({ source }) => source?.description ?? null,
    verification: ({ verification }) => VERIFICATIONS.indexOf(verification as never),
    responseSought: ({ responseSought }) =>
      responseSought === null ? null : RESPONSE_STATES.indexOf(responseSought as never),
  };

  it.each(
    Object.keys(SORTED).flatMap((name) => [
      [name, 'ASC'],
      [name, 'DESC'],
    ]),
  )('goes by %s %s, what is empty last', async (name, direction) => {
    const { data } = await admin.list({ sort: `${name}:${direction}` });
    const values = data.map((claim) => SORTED[name]!(claim));
    const filled = values.filter((value) => value !== null);
    const isFirst = direction === 'ASC';
    const sorted = [...filled].sort((one, other) => {
      const order = one < other ? -1 : one > other ? 1 : 0;
      return isFirst ? order : -order;
    });
    if (name !== 'responseSought')
      expect(values).toEqual([...sorted, ...values.filter((v) => v === null)]);
    else expect(filled).toEqual(sorted);
  });

  it('is the same over all pages', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => admin.list({ page, pageSize: 2, sort: 'verification:ASC' })),
    );
    const { data } = await admin.list({ sort: 'verification:ASC' });
    expect(pages.flatMap((page) => page.data.map(({ id }) => id))).toEqual(
      data.map(({ id }) => id),
    );
    expect(pages[0]!.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 4, total: 7 });
  });
});

it('shows every claim that rests on a source, and how', async () => {
  const { data } = await admin.list({ restsOn: records.named });
  const roles = Object.fromEntries(data.map((claim) => [claim.statement, claim.roles]));
  expect(roles).toEqual({
    'The harbour firm dumped waste into the bay': ['source'],
    'The mayor took 100% of the bribes': ['furtherSources'],
    'The permit was forged': ['source'],
    'The council knew_it all': ['respondentSource'],
  });
  const { body } = await admin.get(`/newsdesk/claims/sources/${records.secret}`);
  expect(body.data).toEqual({
    documentId: records.secret,
    description: 'a senior harbour official',
    isAnonymous: true,
    name: 'Zoe xyzzy name',
  });
  expect((await admin.get('/newsdesk/claims/sources/nobody')).status).toBe(404);
});

it('offers as filters what occurs', async () => {
  const { body } = await admin.get('/newsdesk/claims/choices');
  expect(body.data).toEqual({
    sources: expect.arrayContaining([
      { documentId: records.named, label: 'the dockers’ union' },
      { documentId: records.secret, label: 'a senior harbour official' },
      { documentId: records.namesake, label: 'a senior harbour official' },
    ]),
    agencies: [
      { documentId: records.efe, label: 'EFE' },
      { documentId: records.lusa, label: 'Lusa' },
    ],
    locales: ['en', 'es'],
  });
});

it.each([
  ['page=0', 'page'],
  ['page=x', 'page'],
  ['page=99999999', 'page'],
  ['pageSize=101', 'pageSize'],
  ['pageSize=-1', 'pageSize'],
  ['sort=name:ASC', 'sort'],
  ['sort=statement:UP', 'sort'],
  ['sort[]=statement', 'sort'],
  ['sort=statement:ASC:x', 'sort'],
  [`_q=${'x'.repeat(101)}`, '_q'],
  ['_q[a]=b', '_q'],
  ['_q=%00', '_q'],
  ['filters=x', 'filters'],
  ['filters[source]=x', 'source'],
  ['filters[$and]=x', 'filters'],
  ['filters[$and][0]=x', 'filters.undefined'],
  ['filters[$and][0][name][$eq]=x', 'filters.name'],
  ['filters[$and][0][source][name][$eq]=x', 'filters.source'],
  ['filters[$and][0][source][$contains]=x', 'filters.source'],
  ['filters[$and][0][verification][$eq]=maybe', 'filters.verification'],
  ['filters[$and][0][verification][$eq][]=verified', 'filters.verification'],
  [
    'filters[$and][0][verification][$eq]=verified&filters[$and][0][locale][$eq]=en',
    'filters.verification',
  ],
  ['filters[$and][0][respondent][$eqi]=', 'filters.respondent'],
  ['filters[$and][0][locale][$eq]=a b', 'filters.locale'],
  ['restsOn=a%20b', 'restsOn'],
  ['populate=*', 'populate'],
  ['language=es', 'language'],
])('answers 400 and names the parameter: %s', async (query, name) => {
  const answer = await admin.get(`/newsdesk/claims?${query}`);
  expect(answer.status).toBe(400);
  expect(answer.body.error.details).toMatchObject({
    code: 'newsdesk/bad-parameter',
    errors: [{ path: [name] }],
  });
});

it('takes no more filters than a page of them', async () => {
  const many = Array.from({ length: 21 }, (_, i) => `filters[$and][${i}][locale][$eq]=en`).join(
    '&',
  );
  expect((await admin.get(`/newsdesk/claims?${many}`)).status).toBe(400);
});

describe('the export', () => {
  const exported = async (query: Record<string, unknown> = {}) => {
    const answer = await admin.get('/newsdesk/claims/export', query);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    return answer.text;
  };

  it('holds what the list holds, with a mark of UTF-8, as spreadsheets read it', async () => {
    const text = await exported({ sort: 'replyBy:ASC' });
    expect(text.startsWith('\uFEFFStatement,Verification,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(9);
    expect(text).toContain('"Señora Ñandú, ""press"""');
    expect(text).toContain("\r\n'=1+1 is what the ferry cost,retracted,");
  });

  it('tells times by the newsroom’s clock', async () => {
    const [head, row] = (await exported({ _q: 'bribes' })).split('\r\n');
    expect(head).toContain('Reply by (Europe/Madrid)');
    const moment = /(\d{4}-\d\d-\d\d) (\d\d:\d\d) (\+\d\d:\d\d)/.exec(row!)!;
    const claim = all.find(({ statement }) => statement.includes('bribes'))!;
    const said = new Date(`${moment[1]}T${moment[2]}:00${moment[3]}`).getTime();
    expect(Math.abs(said - new Date(claim.replyBy!).getTime())).toBeLessThan(60_000);
  });

  it('is narrowed as the list is, and speaks Spanish', async () => {
    const text = await exported({ ...filter('locale', '$eq', 'es'), language: 'es' });
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text).toContain('Enunciado,Verificación');
    expect(text).toContain('La EMPRESA vertió residuos');
  });
});
