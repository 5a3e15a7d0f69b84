import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import {
  CLAIM_FIELDS,
  filter,
  makeRecords,
  makeStories,
  mayReadNames,
  mayReadStories,
  maySeeSources,
  READ,
  SECRET,
  signIn,
  type ClaimRecords,
  type ClaimStories,
  type ListReader,
} from './claimsNewsroom';

/** Who is told what in the list of claims: Strapi's permissions, and who sources are. */

jest.setTimeout(180_000);

let newsroom: Newsroom;
let records: ClaimRecords;
let stories: ClaimStories;

beforeAll(async () => {
  newsroom = await openNewsroom();
  records = await makeRecords(newsroom);
  stories = await makeStories(newsroom, records);
});

afterAll(() => closeQuietly(newsroom));

const mayReadIdentities = {
  action: READ,
  subject: 'plugin::newsdesk.source',
  properties: { fields: ['publicDescription', 'anonymous', 'name'] },
};

const SORTS = [
  ...['statement', 'verification', 'attribution', 'source', 'about', 'respondent'],
  ...['responseSought', 'replyBy', 'agency', 'locale', 'headline', 'updatedAt'],
];

/** Everything that a reader can ask of the list, by an address. */
const everyAnswer = (): string[] => [
  '/newsdesk/claims?pageSize=100',
  '/newsdesk/claims/choices',
  '/newsdesk/claims/export',
  '/newsdesk/claims/export?language=es',
  ...SORTS.flatMap((name) => [
    `/newsdesk/claims?sort=${name}:ASC`,
    `/newsdesk/claims?sort=${name}:DESC`,
  ]),
  `/newsdesk/claims?_q=${SECRET}`,
  ...Object.values(records).flatMap((record) => [
    `/newsdesk/claims?restsOn=${record}`,
    `/newsdesk/claims?filters[$and][0][source][$eq]=${record}`,
    `/newsdesk/claims/sources/${record}`,
  ]),
];

const total = async (reader: ListReader, query: Record<string, unknown> = {}) => {
  const { data, meta } = await reader.list(query);
  expect(meta.pagination.total).toBe(data.length);
  return data.length;
};

describe('Strapi’s permissions', () => {
  it('let nobody see the list who may not read a claim’s statement', async () => {
    const none = await signIn(newsroom, [...mayReadNames]);
    const headlines = await signIn(newsroom, [mayReadStories(['headline', 'claims.attribution'])]);
    for (const reader of [none, headlines]) {
      for (const address of everyAnswer()) {
        expect((await reader.get(address)).status).toBe(403);
      }
    }
  });

  it('let nobody in who is not signed in', async () => {
    const stranger = { ...(await signIn(newsroom)), token: '' };
    expect(stranger.token).toBe('');
    for (const address of everyAnswer()) {
      const answer = await fetch(`${await newsroom.listen()}${address}`);
      expect(answer.status).toBe(401);
    }
  });

  it('hold for languages', async () => {
    const spanish = await signIn(newsroom, [mayReadStories(undefined, ['es']), ...mayReadNames]);
    const { data, meta } = await spanish.list();
    expect(data.map(({ statement }) => statement)).toEqual(['La EMPRESA vertió residuos']);
    expect(meta.pagination.total).toBe(1);
    expect(await total(spanish, { _q: 'bribes' })).toBe(0);
    expect(await total(spanish, { restsOn: records.named })).toBe(0);
    expect(await total(spanish, filter('locale', '$eq', 'en'))).toBe(0);
    const { body } = await spanish.get('/newsdesk/claims/choices');
    expect(body.data).toMatchObject({ locales: ['es'], sources: [] });
    expect((await spanish.get('/newsdesk/claims/export')).text.split('\r\n')).toHaveLength(3);
  });

  it('hold for conditions', async () => {
    const own = await signIn(newsroom, [
      mayReadStories(undefined, undefined, ['admin::is-creator']),
    ]);
    expect(await total(own)).toBe(0);
    await newsroom.strapi.db
      .query(STORY)
      .updateMany({ where: { documentId: stories.town }, data: { createdBy: own.userId } });
    const { data } = await own.list();
    expect(new Set(data.map(({ documentId }) => documentId))).toEqual(new Set([stories.town]));
    expect(await total(own)).toBe(2);
    expect(await total(own, { _q: 'bribes' })).toBe(0);
  });

  it('hold for fields: what may not be read is neither shown nor searched nor filtered by', async () => {
    const few = await signIn(newsroom, [
      mayReadStories(['claims.statement', 'claims.verification']),
    ]);
    const { data, meta } = await few.list();
    expect(meta.columns).toEqual(['statement', 'verification']);
    expect(data).toHaveLength(7);
    for (const claim of data) {
      expect(claim).toMatchObject({
        headline: null,
        attribution: null,
        about: null,
        respondent: null,
        responseSought: null,
        replyBy: null,
        isOverdue: false,
        agency: null,
        source: null,
        sourceTerms: null,
      });
    }
    for (const words of ['union said', 'the harbour firm', 'ñandú', 'Town closes']) {
      expect(await total(few, { _q: words })).toBe(words === 'the harbour firm' ? 1 : 0);
    }
    for (const [name, operator, value] of [
      ['responseSought', '$eq', 'awaiting-reply'],
      ['responseSought', '$ne', 'awaiting-reply'],
      ['responseSought', '$eq', 'overdue'],
      ['responseSought', '$ne', 'overdue'],
      ['respondent', '$containsi', 'mayor'],
      ['source', '$eq', records.named],
      ['agency', '$eq', records.efe],
    ] as const) {
      expect([name, await total(few, filter(name, operator, value))]).toEqual([name, 0]);
    }
    expect(await total(few, { restsOn: records.named })).toBe(0);
  });

  it('keep the order from telling what may not be read', async () => {
    const few = await signIn(newsroom, [mayReadStories(['claims.statement'])]);
    const order = async (sort: string) =>
      (await few.list({ sort })).data.map(({ statement }) => statement);
    for (const name of ['attribution', 'source', 'about', 'respondent', 'replyBy', 'agency']) {
      expect(await order(`${name}:ASC`)).toEqual(await order(`${name}:DESC`));
    }
  });

  it('of several roles never add up to more than each gives of its stories', async () => {
    const both = await signIn(
      newsroom,
      [mayReadStories(undefined, ['es'])],
      [mayReadStories(['claims.statement'], ['en'])],
    );
    for (const claim of (await both.list()).data) expect(claim.locale).toBe('es');
    expect(await total(both, { _q: 'said' })).toBe(0);
  });

  it('hold for the names of agencies and for descriptions of sources', async () => {
    const nameless = await signIn(newsroom, [mayReadStories()]);
    for (const claim of (await nameless.list()).data) {
      expect(claim).toMatchObject({ agency: null, source: null });
    }
    expect(await total(nameless, filter('agency', '$eq', records.efe))).toBe(0);
    expect(await total(nameless, { restsOn: records.named })).toBe(0);
    const { body } = await nameless.get('/newsdesk/claims/choices');
    expect(body.data).toMatchObject({ agencies: [], sources: [] });
    expect((await nameless.get(`/newsdesk/claims/sources/${records.named}`)).status).toBe(404);
  });

  it('hold for sources on conditions', async () => {
    const own = await signIn(newsroom, [
      mayReadStories(),
      { ...mayReadNames[0]!, conditions: ['admin::is-creator'] },
    ]);
    expect((await own.list()).data.every(({ source }) => source === null)).toBe(true);
    expect(await total(own, { restsOn: records.named })).toBe(0);
    await newsroom.strapi.db.query('plugin::newsdesk.source').update({
      where: { documentId: records.named },
      data: { createdBy: own.userId },
    });
    expect(await total(own, { restsOn: records.named })).toBe(3);
  });
});

describe('who sources are', () => {
  let reporter: ListReader;
  let standards: ListReader;

  beforeAll(async () => {
    reporter = await signIn(newsroom, [mayReadStories(), ...mayReadNames]);
    standards = await signIn(newsroom, [
      mayReadStories(),
      ...mayReadNames,
      mayReadIdentities,
      maySeeSources,
    ]);
  });

  it('stands in no answer for those who may not see it', async () => {
    for (const address of everyAnswer()) {
      const { text, status } = await reporter.get(address);
      expect([address, status < 500, text.includes(SECRET)]).toEqual([address, true, false]);
    }
    // Strapi's own permission to read the field does not open it either.
    const fields = ['publicDescription', 'anonymous', 'name', 'contact', 'notes'];
    const reader = await signIn(newsroom, [
      mayReadStories(),
      { action: READ, subject: 'plugin::newsdesk.source', properties: { fields } },
    ]);
    expect((await reader.get('/newsdesk/claims?pageSize=100')).text).not.toContain(SECRET);
  });

  it('is told to those who may see it: by name, not by contact or notes', async () => {
    const { text } = await standards.get('/newsdesk/claims?pageSize=100');
    expect(text).toContain(`Zoe ${SECRET} name`);
    expect(text).not.toContain(`${SECRET} contact`);
    expect(text).not.toContain(`${SECRET} note`);
    expect((await standards.get('/newsdesk/claims/export')).text).toContain(`Bea ${SECRET} name`);
  });

  it('is not told to those whom Strapi’s own permission keeps from the name', async () => {
    const reader = await signIn(newsroom, [mayReadStories(), ...mayReadNames, maySeeSources]);
    for (const address of everyAnswer()) {
      expect((await reader.get(address)).text).not.toContain(SECRET);
    }
  });

  it('is not searched for anybody', async () => {
    expect(await total(reporter, { _q: SECRET })).toBe(0);
    expect(await total(standards, { _q: SECRET })).toBe(0);
  });

  it('does not show in the order', async () => {
    const order = async (direction: string) =>
      (await reporter.list({ sort: `source:${direction}` })).data
        .filter(({ source }) => source?.isAnonymous)
        .map(({ statement }) => statement);
    // Two records under one description: their order is that of their stories, either way.
    expect(await order('ASC')).toEqual(await order('DESC'));
  });

  it('does not show in which claims rest on the same anonymous record', async () => {
    const { data } = await reporter.list();
    const anonymous = data.filter(({ source }) => source?.isAnonymous);
    expect(anonymous.map(({ source }) => source)).toEqual([
      { description: 'a senior harbour official', isAnonymous: true },
      { description: 'a senior harbour official', isAnonymous: true },
    ]);
    for (const record of [records.secret, records.namesake, 'nobody']) {
      expect(await total(reporter, { restsOn: record })).toBe(0);
      expect(await total(reporter, filter('source', '$eq', record))).toBe(0);
      const { status, body } = await reporter.get(`/newsdesk/claims/sources/${record}`);
      expect([status, body.error.message]).toEqual([
        404,
        'There is no such source, or you may not see who it is.',
      ]);
    }
    const { body } = await reporter.get('/newsdesk/claims/choices');
    expect(body.data.sources).toEqual([{ documentId: records.named, label: 'the dockers’ union' }]);
  });

  it('does not show in claims that a named source made on other terms', async () => {
    const { data } = await reporter.list({ restsOn: records.named });
    const found = data.map(({ statement }) => statement);
    expect(found).toContain('The harbour firm dumped waste into the bay');
    expect(found).not.toContain('The permit was forged');
    const forged = (await reporter.list({ _q: 'forged' })).data[0]!;
    expect(forged.source).toBeNull();
    expect(await total(standards, { restsOn: records.named })).toBe(4);
  });

  it('does not show in how many claims there are, of stories that may not be read', async () => {
    const spanish = await signIn(newsroom, [
      mayReadStories(['headline', ...CLAIM_FIELDS], ['es']),
      ...mayReadNames,
      maySeeSources,
    ]);
    expect(await total(spanish, { restsOn: records.secret })).toBe(0);
    const { body } = await spanish.get('/newsdesk/claims/choices');
    expect(body.data.sources).toEqual([]);
  });
});
