import { readFileSync } from 'node:fs';
import path from 'node:path';
import supertest from 'supertest';
import { RESPONSE_STATES, VERIFICATIONS } from '../../src/plugins/newsdesk/editorial/vocabulary';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { documented, type Part } from './documented';
import { storyInEveryPassingState, storyInEveryState, type Data } from './stories';

jest.setTimeout(120_000);

const api = documented(
  JSON.parse(readFileSync(path.resolve(__dirname, '../../docs/openapi.json'), 'utf8')),
);

let newsroom: Newsroom;
const ids: Record<string, string> = {};
let keys: string[] = [];

interface Call {
  readonly as?: 'fullAccess' | 'subscriber' | null;
  /** Instead: an `Authorization` header of its own. */
  readonly authorization?: string;
  readonly query?: string;
  readonly id?: string;
  readonly data?: unknown;
  readonly language?: string;
}

/** Calls an operation of the document by its name. What is sent and what comes back has to fit it. */
async function call(operationId: string, expected: number, options: Call = {}): Promise<Part> {
  const { as = 'subscriber', query = '', id = ids.story, data, language } = options;
  const authorization = options.authorization ?? (as && newsroom.as[as]);
  const { method, path: at } = api.operations.find((one) => one.operationId === operationId)!;
  const url = at
    .replace('{uid}', STORY)
    .replace('{documentId}', id ?? '')
    .replace('{locale}', 'es')
    .replace('{uri}', `urn:newsdesk:${id ?? ''}:en`);
  const agent = supertest(newsroom.http) as unknown as Record<
    string,
    (to: string) => supertest.Test
  >;
  const request = agent[method]!(`${url}${query}`);
  if (authorization) request.set('Authorization', authorization);
  if (language) request.set('Accept-Language', language);
  const answer = await (data === undefined ? request : request.send({ data }));
  const body = answer.status === 204 ? answer.text : answer.body;
  if (answer.status !== expected) {
    throw new Error(`${operationId} ${query} answered ${answer.status}: ${answer.text}`);
  }
  expect(api.misfitsOfAnswer(operationId, answer.status, body)).toEqual([]);
  return body as Part;
}

async function send(operationId: string, expected: number, data: Data, options: Call = {}) {
  expect(api.misfits('StoryBody', { data })).toEqual([]);
  return call(operationId, expected, { as: 'fullAccess', data, ...options });
}

const dataOf = (body: Part) => body.data as Part & { documentId: string };
const claimsOf = (body: Part) => dataOf(body).claims as (Part & { key: string })[];
const errorOf = (body: Part) => body.error as { details: Part & { errors: Part[] } };

beforeAll(async () => {
  newsroom = await openNewsroom();
  const { strapi } = newsroom;
  const make = async (uid: string, data: Data) =>
    (await strapi.documents(uid as never).create({ data } as never)).documentId as string;
  ids.agency = await make('api::agency.agency', {
    name: 'EFE',
    creditLine: 'EFE',
    datelineStyle: 'efe',
    homeLanguage: 'es',
  });
  ids.topic = await make('api::topic.topic', { name: 'Roads', mediaTopicsCode: 'medtop:20000001' });
  await strapi
    .documents('api::topic.topic')
    .update({ documentId: ids.topic, locale: 'es', data: { name: 'Carreteras' } as never });
  ids.contributor = await make('api::contributor.contributor', {
    name: 'Ana Prueba',
    email: 'ana@newsroom.test',
  });
  const image = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'bridge.jpg',
      alternativeText: 'A bridge',
      hash: 'bridge',
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 12.5,
      url: '/uploads/bridge.jpg',
      provider: 'local',
      width: 640,
      height: 480,
      formats: { small: { url: '/uploads/small_bridge.jpg', width: 500 } },
    },
  });
  const story = {
    ...storyInEveryPassingState('en'),
    agency: ids.agency,
    byline: [{ documentId: ids.contributor }],
    topics: { set: [ids.topic] },
    images: [image.id],
    editorNote: 'For the desk.',
  };
  const made = await send('createStory', 201, story, { query: '?populate=claims' });
  ids.story = dataOf(made).documentId;
  keys = claimsOf(made).map(({ key }) => key);
  const spanish = { ...storyInEveryPassingState('es', keys), topics: [ids.topic] };
  await send('updateStory', 200, spanish, { query: '?locale=es&populate=claims,dateline' });
});
afterAll(() => newsroom.close());

describe('what the newsroom answers fits docs/openapi.json', () => {
  it.each(['en', 'es'])(
    'for a story in %s with claims in every state that may go out',
    async (locale) => {
      const story = await call('getStory', 200, { query: `?locale=${locale}&populate=*` });
      const claims = claimsOf(story);
      expect(claims.map(({ key }) => key)).toEqual(keys);
      expect(new Set(claims.map((claim) => claim.responseSought))).toEqual(
        new Set(RESPONSE_STATES),
      );
      expect(new Set(claims.map((claim) => claim.verification))).toEqual(new Set(VERIFICATIONS));
      expect(dataOf(story)).toMatchObject({ locale, dateline: { day: 2 } });
    },
  );

  it('for lists, by page and by start, in one language and in all, with few fields or with everything', async () => {
    const everything = await call('listStories', 200, { query: '?locale=*&populate=*' });
    expect(everything.data).toHaveLength(2);
    for (const query of [
      '?fields=headline&populate[claims][fields]=key&populate[agency][fields]=name&sort=publishedAt:desc',
      '?pagination[start]=0&pagination[limit]=1',
      '?pagination[withCount]=false',
      '?populate[localizations][populate]=claims',
      '?locale=es&fallback=en',
      '?filters[slug][$eq]=ministry-calls-bridges-unsafe',
      '?filters[claims][verification][$eq]=disputed',
    ]) {
      expect((await call('listStories', 200, { query })).data).toHaveLength(1);
    }
    const { meta } = await call('listStories', 200, { query: '?pagination[pageSize]=1000' });
    expect(meta).toMatchObject({ pagination: { pageSize: 100 } });
  });

  it('for translations, whether they are all asked for or one', async () => {
    const asked = { as: 'fullAccess' } as const;
    const { data } = await call('listTranslations', 200, { ...asked, query: '?limit=1' });
    expect(data).toMatchObject([{ documentId: ids.story, locale: 'es', sourceLocale: 'en' }]);
    await call('listTranslations', 400, { ...asked, query: '?state=fresh' });
    await call('getTranslation', 200, asked);
    await call('getTranslation', 404, { ...asked, id: 'nosuchdocument' });
  });

  it('for packets, whether they are taken or not', async () => {
    const { path: at } = api.operations.find((one) => one.operationId === 'downloadPacket')!;
    const address = at.replace('{documentId}', ids.story!).replace('{locale}', 'es');
    const as = newsroom.as.fullAccess;
    const { body, type } = await supertest(newsroom.http)
      .get(address)
      .set('Authorization', as)
      .responseType('blob');
    expect(type).toBe('application/xliff+xml');
    const put = (packet: string | Buffer, sent: string) =>
      supertest(newsroom.http)
        .put(address)
        .set('Authorization', as)
        .set('Content-Type', sent)
        .send(packet);
    for (const [status, answer] of [
      [200, await put(body as Buffer, type)],
      [400, await put('<x/>', type)],
      [413, await put(Buffer.alloc(11 * 1024 * 1024, ' '), type)],
      [415, await put('x', 'text/plain')],
    ] as const) {
      expect(answer.status).toBe(status);
      expect(api.misfitsOfAnswer('uploadPacket', answer.status, answer.body)).toEqual([]);
    }
  });

  it('for agencies, topics and contributors', async () => {
    for (const [kind, list, one] of [
      ['agency', 'listAgencies', 'getAgency'],
      ['topic', 'listTopics', 'getTopic'],
      ['contributor', 'listContributors', 'getContributor'],
    ] as const) {
      expect((await call(list, 200, { query: '?populate=*' })).data).toHaveLength(1);
      await call(one, 200, { id: ids[kind], query: '?populate=*' });
      await call(one, 404, { id: 'nosuchdocument' });
    }
  });

  it('for drafts: a claim in every state, or nothing filled in', async () => {
    for (const data of [storyInEveryState(), {}, { headline: null, claims: [{}] }]) {
      const made = await send('createStory', 201, data, { query: '?status=draft' });
      const { documentId: id } = dataOf(made);
      await call('getStory', 200, { id, as: 'fullAccess', query: '?status=draft&populate=*' });
      await call('getStory', 404, { id });
    }
  });

  it('for refusals: every violation with its code, rule, severity and place', async () => {
    const refused = await send('createStory', 400, { ...storyInEveryState(), credit: null });
    expect(api.misfits('Refusal', refused)).toEqual([]);
    const { errors } = errorOf(refused).details;
    expect(errors.map(({ severity }) => severity)).toEqual(
      expect.arrayContaining(['block', 'warn']),
    );
    expect(errors.some(({ claimKey }) => claimKey !== null)).toBe(true);
    const broken = { ...storyInEveryPassingState('es', keys), dateline: null };
    const spanish = await send('updateStory', 400, broken, { query: '?locale=es', language: 'es' });
    expect(api.misfits('Refusal', spanish)).toEqual([]);
    expect(JSON.stringify(spanish)).toMatch(/No se publica/);
  });

  it('for input that cannot be taken, which does not fit the document either', async () => {
    for (const data of [
      { headline: 3 },
      { colour: 'red' },
      { claims: [{ verification: 'Verified' }] },
      { urgency: 12 },
      { claims: [{ statement: 'x'.repeat(2001) }] },
    ]) {
      expect(api.misfits('StoryBody', { data })).not.toEqual([]);
      const refused = await call('createStory', 400, { as: 'fullAccess', data });
      expect(api.misfits('BadInput', refused)).toEqual([]);
    }
    // Strapi logs this one with its stack.
    newsroom.strapi.log.silent = true;
    await call('createStory', 413, { as: 'fullAccess', data: { summary: 'x'.repeat(11_000_000) } });
    newsroom.strapi.log.silent = false;
  });

  it('for parameters that it does not take', async () => {
    for (const query of ['?locale=xx', '?filters[urgency][$eq]=high', '?pagination[page]=0']) {
      expect(api.misfits('BadInput', await call('listStories', 400, { query }))).toEqual([]);
    }
    for (const query of [
      '?filters[editorNote][$eq]=x',
      '?sort=editorNote',
      '?populate[claims][populate]=source',
    ]) {
      await call('listStories', 400, { query });
    }
  });

  it('for checks: what passes, what is blocked, and all languages at once', async () => {
    const check = (expected: number, options: Call = {}) =>
      call('checkStory', expected, { as: 'fullAccess', ...options });
    expect((await check(200)).data).toMatchObject({ verdict: 'pass', violations: [] });
    expect((await check(200, { query: '?locale=*' })).data).toHaveLength(2);
    const draft = await send('createStory', 201, storyInEveryState(), { query: '?status=draft' });
    const blocked = await check(200, { id: dataOf(draft).documentId });
    expect(blocked.data).toMatchObject({ verdict: 'blocked' });
    await check(404, { id: 'nosuchdocument' });
    await check(400, { query: '?colour=red' });
  });

  it('for the wire: releases of every kind of claim, a story, its history, and what is not there', async () => {
    const page = await call('readWire', 200, { query: '?limit=100' });
    expect((page.data as Part[]).length).toBeGreaterThanOrEqual(2);
    const { meta } = await call('readWire', 200, { query: '?kinds=kill' });
    expect(meta).toMatchObject({ more: false });
    await call('readStory', 200);
    await call('readVersions', 200);
    for (const operationId of ['readStory', 'readVersions']) {
      await call(operationId, 404, { id: 'nosuchdocument' });
      await call(operationId, 400, { query: '?colour=red' });
    }
    await call('readWire', 400, { query: '?limit=0' });
    await call('readWire', 410, { query: '?after=AAAAAAABAAAAAAAAAAAA' });
    const { documentId: id } = dataOf(
      await send('createStory', 201, storyInEveryPassingState('en')),
    );
    await call('deleteStory', 204, { as: 'fullAccess', id, query: '?locale=en' });
    for (const operationId of ['readStory', 'readVersions']) await call(operationId, 410, { id });
  });

  it('for software of the desk whose token may check, and nothing else', async () => {
    const { accessKey } = await newsroom.strapi.service('admin::api-token').create({
      name: 'a checker',
      description: '',
      type: 'custom',
      permissions: ['plugin::newsdesk.check.check'],
      lifespan: null,
    });
    const authorization = `Bearer ${accessKey}`;
    await call('checkStory', 200, { authorization });
    await call('listStories', 403, { authorization });
  });

  const reads = api.operations.filter(
    ({ method, path: at }) => method === 'get' && !/check|translations/.test(at),
  );

  it.each(api.operations)('for $operationId without a token: 401', async ({ operationId }) => {
    await call(operationId, 401, { as: null, data: {} });
  });

  it.each(api.operations.filter((one) => !reads.includes(one)))(
    'for $operationId with a subscriber’s token: 403',
    async ({ operationId }) => void (await call(operationId, 403, { data: {} })),
  );

  it('for a subscriber who asks for drafts: 403', async () => {
    for (const operationId of ['listStories', 'getStory']) {
      await call(operationId, 403, { query: '?status=draft' });
    }
  });

  it('for what is no JSON', async () => {
    const answer = await supertest(newsroom.http)
      .post('/api/stories')
      .set('Authorization', newsroom.as.fullAccess)
      .type('text/plain')
      .send('headline: Bridge');
    expect(answer.status).toBe(415);
    expect(api.misfitsOfAnswer('createStory', answer.status, answer.body)).toEqual([]);
  });

  it('for deleting, and for what is gone', async () => {
    const made = await send('createStory', 201, { headline: 'x' }, { query: '?status=draft' });
    const { documentId: id } = dataOf(made);
    await call('deleteStory', 204, { id, as: 'fullAccess' });
    await call('deleteStory', 404, { id, as: 'fullAccess' });
    await call('updateStory', 404, { id, as: 'fullAccess', data: { headline: 'y' } });
  });
});
