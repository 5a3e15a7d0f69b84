import supertest from 'supertest';
import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { BAD_IDS, BAD_LOCALES, BAD_PARAMETERS } from './badParameters';
import { nestedBlocks, UNREADABLE_BODIES } from './bodies';
import { askGraphql, byCall, byHttp, doorsOf, type Answer } from './doors';
import { savedRows } from './savedRows';
import { GOOD } from './story';

const REST = '/api/stories';
const PANEL = `/content-manager/collection-types/${STORY}`;

let room: Newsroom;
let documentId: string;
let before: string;
beforeAll(async () => {
  room = await openNewsroom({ doors: ['graphql'] });
  const claims = [{ statement: 'A claim.' }];
  ({ documentId } = await room.strapi
    .documents(STORY)
    .create({ data: { ...GOOD, claims } } as never));
}, 60_000);
beforeEach(async () => {
  before = await savedRows(room);
});
afterEach(async () => {
  expect((await savedRows(room)) === before || 'something was saved').toBe(true);
});
afterAll(() => closeQuietly(room));

const outcomes = (answers: readonly [string, Answer][], expected: Answer['outcome']): string[] =>
  answers
    .filter(([, { outcome }]) => outcome !== expected)
    .map(
      ([label, { outcome, said }]) => `${label.slice(0, 120)}: ${outcome}: ${said.slice(0, 200)}`,
    );

const unnamed = (answers: readonly [string, Answer][], name: string): string[] =>
  answers
    .filter(([, { said }]) => !said.includes(name))
    .map(
      ([label, { said }]) => `${label.slice(0, 120)} does not name ${name}: ${said.slice(0, 200)}`,
    );

describe('parameters', () => {
  it('are refused by name over REST where they are none', async () => {
    const failures: string[] = [];
    for (const { query, names } of BAD_PARAMETERS) {
      const answers: [string, Answer][] = [[query, await byHttp(room, 'get', `${REST}?${query}`)]];
      failures.push(...outcomes(answers, 'refused'), ...unnamed(answers, names));
    }
    expect(failures).toEqual([]);
  });

  it('never crash the panel’s list, one story or its relations', async () => {
    const failures: string[] = [];
    const others = [
      `${PANEL}/${documentId}`,
      `/content-manager/relations/${STORY}/agency`,
      '/content-manager/relations/newsdesk.claim/source',
    ];
    for (const [index, { query }] of BAD_PARAMETERS.entries()) {
      const address = index % 2 === 0 ? PANEL : others[index % others.length]!;
      const { outcome, said } = await byHttp(room, 'get', `${address}?${query}`);
      if (outcome === 'crashed') failures.push(`${address}?${query.slice(0, 80)}: ${said}`);
    }
    expect(failures).toEqual([]);
  });

  it('never crash the lists of what stories link to: agencies, topics, contributors', async () => {
    const failures: string[] = [];
    const queries = [
      'filters[$and]=x',
      'filters[$or][]=',
      '_q[]=',
      '_q[a]=b',
      'filters[createdAt][$gt]=abc',
      'filters[name][$not]=x',
      'sort[name][a]=asc',
      'pagination[page]=x',
    ];
    for (const [uid, plural] of [
      ['api::agency.agency', 'agencies'],
      ['api::topic.topic', 'topics'],
      ['api::contributor.contributor', 'contributors'],
    ]) {
      for (const query of queries) {
        for (const path of [`/api/${plural}`, `/content-manager/collection-types/${uid}`]) {
          const { outcome, said } = await byHttp(room, 'get', `${path}?${query}`);
          if (outcome === 'crashed') failures.push(`${path}?${query}: ${said}`);
        }
      }
    }
    expect(failures).toEqual([]);
  });

  it('are refused for one story, and for a write, as for the list', async () => {
    const answers: [string, Answer][] = [];
    for (const query of ['populate[claims][filters]=x', 'fields[a]=b', 'locale=xx', 'status=x']) {
      const one = `${REST}/${documentId}?${query}`;
      answers.push([`GET ${query}`, await byHttp(room, 'get', one)]);
      answers.push([`PUT ${query}`, await byHttp(room, 'put', one, { data: GOOD })]);
      answers.push([
        `POST ${query}`,
        await byHttp(room, 'post', `${REST}?${query}`, { data: GOOD }),
      ]);
    }
    expect(outcomes(answers, 'refused')).toEqual([]);
  });

  it('are refused at the document service as well', async () => {
    const documents = room.strapi.documents(STORY);
    const bad: [string, Record<string, unknown>][] = [
      ['filters', { filters: { headline: { $bogus: 1 } } }],
      ['filters', { filters: 5 }],
      ['filters', { filters: { urgency: Symbol('x') } }],
      ['filters', { filters: { headline: new Map() } }],
      ['sort', { sort: { headline: { a: 'asc' } } }],
      ['populate', { populate: 5 }],
      ['populate', { populate: { claims: { filters: 'x' } } }],
      ['_q', { _q: {} }],
      ['locale', { locale: {} }],
      ['start', { start: -1 }],
      ['limit', { limit: 'x' }],
    ];
    const answers: [string, Answer][] = [];
    for (const [name, params] of bad) {
      const answer = await byCall(room.strapi, () => documents.findMany(params as never));
      // A language is looked up for requests from outside alone.
      if (name === 'locale') expect(answer.outcome).not.toBe('crashed');
      else answers.push([JSON.stringify(params), answer]);
      if (name !== 'locale') expect(unnamed([[name, answer]], name)).toEqual([]);
    }
    expect(outcomes(answers, 'refused')).toEqual([]);
  });

  it('of GraphQL with texts that no database stores are refused', async () => {
    const ask = (filters: string) =>
      askGraphql(room, `{ stories(filters: ${filters}) { documentId } }`);
    const answers: [string, Answer][] = [];
    for (const text of ['\\u0000', 'a\\u0000b', '\\ud800']) {
      for (const filter of [
        `{ headline: { eq: "${text}" } }`,
        `{ or: [{ not: { slug: { contains: "${text}" } } }] }`,
        `{ documentId: { in: ["${text}"] } }`,
        `{ agency: { name: { startsWith: "${text}" } } }`,
      ]) {
        answers.push([filter, await ask(filter)]);
      }
    }
    expect(outcomes(answers, 'refused')).toEqual([]);
  });
});

describe('ids of documents', () => {
  it.each(['get', 'put', 'delete'] as const)('that none has are refused: %s', async (method) => {
    const answers: [string, Answer][] = [];
    for (const id of BAD_IDS) {
      const body = method === 'put' ? { data: { headline: 'x' } } : undefined;
      answers.push([`REST ${id}`, await byHttp(room, method, `${REST}/${id}`, body)]);
      answers.push([`panel ${id}`, await byHttp(room, method, `${PANEL}/${id}`, body?.data)]);
    }
    expect(outcomes(answers, 'refused')).toEqual([]);
  });

  it('that are none are refused by the panel’s other actions', async () => {
    const answers: [string, Answer][] = [];
    for (const id of BAD_IDS) {
      for (const action of ['publish', 'unpublish', 'discard']) {
        const address = `${PANEL}/${id}/actions/${action}`;
        answers.push([`${action} ${id}`, await byHttp(room, 'post', address, {})]);
      }
      answers.push([`clone ${id}`, await byHttp(room, 'post', `${PANEL}/clone/${id}`, {})]);
    }
    for (const documentIds of [null, {}, 'x', [null], [{}], [['a']], ['\u0000']]) {
      const address = `${PANEL}/actions/bulkPublish`;
      const label = `bulk ${JSON.stringify(documentIds)}`;
      answers.push([label, await byHttp(room, 'post', address, { documentIds })]);
    }
    expect(outcomes(answers, 'refused')).toEqual([]);
  });

  it('that are none are refused by every action of the document service', async () => {
    const documents = room.strapi.documents(STORY) as unknown as Record<
      string,
      (params: object) => Promise<unknown>
    >;
    const answers: [string, Answer][] = [];
    const actions = [
      'findOne',
      'update',
      'delete',
      'clone',
      'publish',
      'unpublish',
      'discardDraft',
    ];
    for (const action of actions) {
      for (const id of [
        undefined,
        null,
        '',
        5,
        {},
        ['x'],
        { $ne: 'x' },
        'a\u0000',
        '\ud800',
        'x'.repeat(300),
      ]) {
        const call = () => documents[action]!({ documentId: id, data: { headline: 'x' } });
        const answer = await byCall(room.strapi, call);
        answers.push([`${action} ${JSON.stringify(id)}`, answer]);
        expect(answer.said).toContain('documentId');
      }
    }
    expect(outcomes(answers, 'refused')).toEqual([]);
  });
});

describe('languages', () => {
  it('that the newsroom has not are refused for every write, by name', async () => {
    const answers: [string, Answer][] = [];
    for (const locale of BAD_LOCALES) {
      const at = `locale=${encodeURIComponent(locale).replace('%2500', '%00')}`;
      const create = await byHttp(room, 'post', `${REST}?status=draft&${at}`, { data: GOOD });
      const update = await byHttp(room, 'put', `${REST}/${documentId}?status=draft&${at}`, {
        data: GOOD,
      });
      const panel = await byHttp(room, 'post', PANEL, { ...GOOD, locale });
      answers.push([`POST ${at}`, create], [`PUT ${at}`, update], [`panel ${at}`, panel]);
    }
    for (const locale of [{}, { a: 'b' }, [], ['en'], [['en']], 5, true]) {
      const panel = await byHttp(room, 'post', PANEL, { ...GOOD, locale });
      answers.push([`panel ${JSON.stringify(locale)}`, panel]);
      const rest = await byHttp(room, 'post', `${REST}?status=draft`, {
        data: { ...GOOD, locale },
      });
      answers.push([`data ${JSON.stringify(locale)}`, rest]);
    }
    expect(outcomes(answers, 'refused')).toEqual([]);
    expect(unnamed(answers, 'locale')).toEqual([]);
  });

  it('are not taken from the data, where Strapi would pass over them', async () => {
    const data = { ...GOOD, locale: 'es' };
    const answer = await byHttp(room, 'post', `${REST}?status=draft`, { data });
    expect(answer).toMatchObject({ outcome: 'refused', paths: ['locale'] });
  });

  it('that the newsroom has not are refused by every action of the document service', async () => {
    const documents = room.strapi.documents(STORY) as unknown as Record<
      string,
      (params: object) => Promise<unknown>
    >;
    const answers: [string, Answer][] = [];
    const writes = ['create', 'update', 'delete', 'clone', 'publish', 'unpublish', 'discardDraft'];
    for (const action of writes) {
      for (const locale of [
        'xx',
        {},
        5,
        true,
        ['xx'],
        ['en', 'xx'],
        [{}],
        '\u0000',
        'x'.repeat(99),
      ]) {
        const call = () => documents[action]!({ documentId, locale, data: GOOD });
        answers.push([`${action} ${JSON.stringify(locale)}`, await byCall(room.strapi, call)]);
      }
    }
    expect(outcomes(answers, 'refused')).toEqual([]);
    expect(unnamed(answers, 'locale')).toEqual([]);
  });
});

describe('bodies', () => {
  it.each([REST, PANEL, `${REST}?status=draft`, '/graphql'])(
    'that cannot be read are refused at %s',
    async (address) => {
      const isPanel = address.startsWith(PANEL);
      const failures: string[] = [];
      for (const { label, type, bytes } of UNREADABLE_BODIES) {
        const answer = await supertest(room.http)
          .post(address)
          .set('Authorization', isPanel ? room.as.admin : room.as.fullAccess)
          .set('Content-Type', type)
          .serialize((body: unknown) => body as string)
          .send(bytes as never);
        const isRefused = answer.status >= 400 && answer.status < 500;
        if (!isRefused) failures.push(`${label}: ${answer.status} ${answer.text.slice(0, 150)}`);
      }
      expect(failures).toEqual([]);
    },
  );

  it('10,000 levels deep are refused at every door', async () => {
    const deep = nestedBlocks(10_000);
    const data = `{"headline":"x","body":${deep}}`;
    const answers: [string, Answer][] = [
      ['REST', await byHttp(room, 'post', `${REST}?status=draft`, `{"data":${data}}`)],
      ['REST change', await byHttp(room, 'put', `${REST}/${documentId}`, `{"data":${data}}`)],
      ['panel', await byHttp(room, 'post', PANEL, data)],
      ['panel change', await byHttp(room, 'put', `${PANEL}/${documentId}`, data)],
      ['panel publish', await byHttp(room, 'post', `${PANEL}/${documentId}/actions/publish`, data)],
      ['panel clone', await byHttp(room, 'post', `${PANEL}/clone/${documentId}`, data)],
      [
        'the document service',
        await byCall(room.strapi, () =>
          room.strapi.documents(STORY).create({ data: JSON.parse(data) } as never),
        ),
      ],
      [
        'in a claim',
        await byHttp(room, 'post', REST, `{"data":{"headline":"x","claims":[{"note":${deep}}]}}`),
      ],
      [
        'as data',
        await byHttp(room, 'post', REST, `{"data":${'['.repeat(9999)}${']'.repeat(9999)}}`),
      ],
      ['as locale', await byHttp(room, 'post', PANEL, `{"locale":${deep},"headline":"x"}`)],
      ['as connect', await byHttp(room, 'post', REST, `{"data":{"agency":{"connect":${deep}}}}`)],
    ];
    expect(outcomes(answers, 'refused')).toEqual([]);
    const graphql = await supertest(room.http)
      .post('/graphql')
      .set({ Authorization: room.as.fullAccess, 'Content-Type': 'application/json' })
      .send(
        `{"query":"mutation ($data: StoryInput!) { createStory(data: $data) { documentId } }","variables":{"data":${data}}}`,
      );
    expect(graphql.text).not.toContain('INTERNAL_SERVER_ERROR');
    expect(graphql.text).toContain('errors');
  });

  it('with 10,000 claims are refused at every door, and fast', async () => {
    for (const door of doorsOf(room)) {
      const claims = Array.from({ length: 10_000 }, (_, index) => ({
        statement: `Claim ${index}`,
      }));
      // The newsroom's own work, whatever else the machine is busy with.
      const start = process.cpuUsage();
      for (const target of [undefined, documentId]) {
        const { outcome, paths } = await door.send({
          data: { ...GOOD, claims },
          documentId: target,
        });
        expect([door.name, outcome, paths]).toEqual([door.name, 'refused', ['claims']]);
      }
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000).toBeLessThan(5000);
    }
  });

  it.each([
    ['one field', { headline: 'x'.repeat(5_000_000) }, 'headline'],
    [
      'the body',
      { body: [{ type: 'paragraph', children: [{ type: 'text', text: 'x'.repeat(5e6) }] }] },
      'body',
    ],
    ['a claim', { claims: [{ note: 'x'.repeat(5_000_000) }] }, 'claims.0.note'],
    ['a list of a million numbers', { body: Array.from({ length: 1_000_000 }, () => 1) }, 'body'],
    [
      '100,000 unknown fields',
      Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`k${i}`, 1])),
      'k0',
    ],
  ])('of 5 MB in %s are refused, and fast', async (_, fields, path) => {
    for (const door of doorsOf(room)) {
      const start = Date.now();
      const answer = await door.send({ data: { ...GOOD, ...fields } });
      expect([door.name, answer.outcome]).toEqual([door.name, 'refused']);
      // GraphQL's own body parser stops at 1 MB: status 413, which names no field.
      const isTooLarge = door.name === 'GraphQL' && answer.said.startsWith('413');
      if (!isTooLarge) expect(answer.paths).toContain(path);
      expect(Date.now() - start).toBeLessThan(5000);
    }
  });
});

it('still answers after all of that', async () => {
  const { outcome } = await byHttp(room, 'get', REST);
  expect(outcome).toBe('accepted');
});
