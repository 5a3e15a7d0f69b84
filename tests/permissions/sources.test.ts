import supertest from 'supertest';
import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { abilityWith, administratorWith, inRequest, machineWith, SOURCE } from './people';
import { documentsOf, makeSource, storyData } from './story';

jest.setTimeout(120_000);

/** Everything that says who the source is holds this, and nothing else does. */
const SECRET = 'xyzzy';
const IDENTITY = ['name', 'contact', 'notes', 'anonymityReason', 'approvedBy'] as const;

let room: Newsroom;
let sourceId: string;
let storyId: string;
let claimId: number;
/** Both hold all of Strapi's permissions for sources and stories, each field of them. */
let reader: string;
let stranger: string;

beforeAll(async () => {
  // Unencrypted, so that the database could compare and sort by what it holds.
  room = await openNewsroom({ doors: ['mcp'], env: { ENCRYPTION_KEY: '' } });
  const { strapi } = room;
  const manager = await strapi.db.query('admin::user').findOne({});
  await strapi.db
    .query('admin::user')
    .update({ where: { id: manager!.id }, data: { lastname: `manager ${SECRET}` } });
  sourceId = (
    await documentsOf(strapi, SOURCE).create({
      data: {
        publicDescription: 'a senior Portuguese official',
        anonymous: true,
        anonymityReason: `reason ${SECRET}`,
        name: `name ${SECRET}`,
        contact: `contact ${SECRET}`,
        notes: `notes ${SECRET}`,
        approvedBy: manager!.id,
      },
    })
  ).documentId;
  const otherId = await makeSource(strapi);
  const data = storyData(sourceId);
  const [claim] = data.claims;
  const story = await documentsOf(strapi).create({
    data: {
      ...data,
      sourcingLevel: 'single-anonymous',
      claims: [
        {
          ...claim,
          sourceTerms: 'on-background',
          furtherSources: [sourceId],
          respondentSource: sourceId,
        },
      ],
    },
    populate: ['claims'],
  });
  storyId = story.documentId;
  const others = { source: otherId, furtherSources: [otherId], respondentSource: otherId };
  await documentsOf(strapi).create({
    data: { ...data, claims: [{ ...claim, ...others }] },
  });
  claimId = (story.claims as { id: number }[])[0]!.id;
  reader = (await administratorWith(room, ['sources.read', 'sources.edit'])).authorization;
  stranger = (await administratorWith(room, ['sources.edit'])).authorization;
});
afterAll(() => closeQuietly(room));

const ask = (path: string, authorization: string) =>
  supertest(room.http).get(path).set('Authorization', authorization);

const CM = '/content-manager/collection-types';
const nested = (path: string) =>
  path
    .split('.')
    .map((name) => `[${name}]`)
    .join('');

/** Addresses of the panel whose answers bring sources along. */
const readings = (): Record<string, string> => ({
  'the list': `${CM}/${SOURCE}`,
  'the list, in full': `${CM}/${SOURCE}?populate=*`,
  'the list, searched': `${CM}/${SOURCE}?_q=${SECRET}`,
  'one source': `${CM}/${SOURCE}/${sourceId}`,
  'one source, in full': `${CM}/${SOURCE}/${sourceId}?populate=*`,
  'a story': `${CM}/${STORY}/${storyId}`,
  'a story, in full': `${CM}/${STORY}/${storyId}?populate[claims][populate]=*`,
  'stories, with sources in full': `${CM}/${STORY}?populate[claims][populate][source][populate]=*`,
  'stories, with names': `${CM}/${STORY}?populate[claims][populate][source][fields][0]=name`,
  'sources to choose from': `/content-manager/relations/newsdesk.claim/source?id=${claimId}`,
  'sources to choose from, searched': `/content-manager/relations/newsdesk.claim/source?_q=${SECRET}`,
  'the source of a claim': `/content-manager/relations/newsdesk.claim/${claimId}/source`,
  'further sources of a claim': `/content-manager/relations/newsdesk.claim/${claimId}/furtherSources`,
  'who approved': `/content-manager/relations/${SOURCE}/${sourceId}/approvedBy`,
});

it.each(Object.keys(readings()))('%s gives nobody away to who may not see it', async (name) => {
  const { status, text } = await ask(readings()[name]!, stranger);
  expect(text).not.toContain(SECRET);
  expect(text).not.toContain('approvedBy":{"id');
  expect([name, status < 500]).toEqual([name, true]);
});

it('shows who a source is to who may see it, and what is public of it to others', async () => {
  const full = await ask(`${CM}/${SOURCE}/${sourceId}`, reader);
  expect(full.body.data).toMatchObject({ name: `name ${SECRET}`, notes: `notes ${SECRET}` });
  const { body } = await ask(`${CM}/${SOURCE}/${sourceId}`, stranger);
  expect(body.data).toMatchObject({
    publicDescription: 'a senior Portuguese official',
    anonymous: true,
  });
  for (const name of IDENTITY) expect(body.data[name] ?? null).toBeNull();
  const picker = await ask(`/content-manager/relations/newsdesk.claim/source`, stranger);
  expect(picker.text).toContain('a senior Portuguese official');
});

const PATHS = IDENTITY.flatMap((name) => {
  const own = name === 'approvedBy' ? 'approvedBy.lastname' : name;
  return [
    { type: SOURCE, path: own },
    ...['source', 'furtherSources', 'respondentSource'].map((link) => ({
      type: STORY,
      path: `claims.${link}.${own}`,
    })),
  ];
});

/** Each way in which a query may go by a field; `hit` finds the source, `miss` does not. */
const WAYS: Record<string, (path: string, word: string) => string> = {
  filter: (path, word) => `filters${nested(path)}[$contains]=${word}`,
  'filter by not': (path, word) => `filters[$not]${nested(path)}[$contains]=${word}`,
  'filter by one of several': (path, word) => `filters[$or][0]${nested(path)}[$containsi]=${word}`,
};

describe.each(PATHS)('by $path of $type', ({ type, path }) => {
  it.each(Object.entries(WAYS))('a %s tells a stranger nothing', async (_way, query) => {
    const answers = [];
    for (const word of [SECRET, 'absent']) {
      const { status, body, text } = await ask(`${CM}/${type}?${query(path, word)}`, stranger);
      expect(text).not.toContain(`name ${SECRET}`);
      expect([400, 403, 200]).toContain(status);
      answers.push({ status, found: body.results, pagination: body.pagination });
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('a sort order tells a stranger nothing', async () => {
    const orders = [];
    for (const direction of ['asc', 'desc']) {
      const { status, body } = await ask(`${CM}/${type}?sort=${path}:${direction}`, stranger);
      expect([400, 403, 200]).toContain(status);
      orders.push({
        status,
        ids: (body.results as { id: number }[] | undefined)?.map(({ id }) => id),
      });
    }
    expect(orders[0]).toEqual(orders[1]);
  });
});

it.each(IDENTITY)('choosing a source tells nothing by %s', async (name) => {
  const field = name === 'approvedBy' ? 'approvedBy.lastname' : name;
  for (const query of [
    (word: string) => `filters${nested(field)}[$containsi]=${word}`,
    (word: string) => `sort=${field}:${word === SECRET ? 'asc' : 'desc'}`,
  ]) {
    const answers = [];
    for (const word of [SECRET, 'absent']) {
      const address = `/content-manager/relations/newsdesk.claim/source?${query(word)}`;
      const { status, body } = await ask(address, stranger);
      answers.push({ status, results: body.results });
    }
    expect(answers[0]).toEqual(answers[1]);
  }
});

it('refuses a query by it with a word that names the field and no value', async () => {
  const { status, body, text } = await ask(
    `${CM}/${SOURCE}?filters[name][$contains]=${SECRET}`,
    stranger,
  );
  expect(status).toBe(403);
  expect(body.error.details).toMatchObject({
    code: 'newsdesk/not-allowed',
    errors: [{ path: ['name'], permission: 'sources.read' }],
  });
  expect(text).not.toContain(SECRET);
});

it('finds by it for who may see it', async () => {
  const { body } = await ask(`${CM}/${SOURCE}?filters[name][$contains]=${SECRET}`, reader);
  expect(body.pagination.total).toBe(1);
});

it('masks what server code reads in a request, whichever way, and counts nothing by it', async () => {
  const state = await abilityWith(room, []);
  const { strapi } = room;
  const sources = documentsOf(strapi, SOURCE);
  const found = await inRequest(room, state, async () => [
    await sources.findMany({ populate: '*' }),
    await sources.findOne({ documentId: sourceId }),
    await documentsOf(strapi).findMany({
      populate: { claims: { populate: { source: { populate: '*' }, furtherSources: true } } },
    }),
    await strapi.db.query(SOURCE).findMany({ populate: true }),
    await strapi.db.query(SOURCE).findMany({ select: ['name', 'publicDescription'] }),
    await strapi.db
      .query(STORY)
      .findMany({ populate: ['claims.source', 'claims.furtherSources.approvedBy'] }),
    await strapi.db.query('newsdesk.claim').load({ id: claimId } as never, 'source' as never),
  ]);
  expect(JSON.stringify(found)).not.toContain(SECRET);
  expect(JSON.stringify(found)).toContain('a senior Portuguese official');
  const filters = { name: { $contains: SECRET } };
  for (const count of [
    () => sources.count({ filters }),
    () => documentsOf(strapi).count({ filters: { claims: { source: filters } } }),
    () => strapi.db.query(SOURCE).count({ where: filters }),
    () => sources.findMany({ sort: 'name' }),
  ]) {
    await expect(inRequest<unknown>(room, state, count)).rejects.toMatchObject({
      details: { code: 'newsdesk/not-allowed' },
    });
  }
});

it('goes on reading for code without a request, and for the gate whoever publishes', async () => {
  const { strapi } = room;
  const source = await documentsOf(strapi, SOURCE).findOne({ documentId: sourceId });
  expect(source).toMatchObject({ name: `name ${SECRET}` });
  // Without reason and approval of the anonymity the gate would refuse.
  const { status, text } = await supertest(room.http)
    .post(`${CM}/${STORY}/${storyId}/actions/publish`)
    .set('Authorization', stranger)
    .send({});
  expect([text.includes(SECRET), status, text]).toEqual([false, 200, text]);
});

it('brings no source’s identity along to a machine', async () => {
  const tools = async (authorization: string, name: string, args: object) =>
    (
      await supertest(room.http)
        .post('/mcp')
        .set('Authorization', authorization)
        .set('Accept', 'application/json, text/event-stream')
        .send({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } })
    ).text;
  const machine = await machineWith(room, []);
  const listed = await supertest(room.http)
    .post('/mcp')
    .set('Authorization', machine)
    .set('Accept', 'application/json, text/event-stream')
    .send({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });
  const about = [...listed.text.matchAll(/"name":"((?:list|get)_\w*(?:source|story)\w*)"/g)].map(
    ([, name]) => name!,
  );
  expect(about.length).toBeGreaterThan(1);
  for (const name of about) {
    const args = name.startsWith('get')
      ? { documentId: name.includes('story') ? storyId : sourceId }
      : {};
    expect(await tools(machine, name, args)).not.toContain(SECRET);
  }
});

describe('writing sources', () => {
  const data = { publicDescription: 'a clerk', anonymous: true, name: 'Somebody' };
  const put = (id: string, body: object, authorization: string) =>
    supertest(room.http)
      .put(`${CM}/${SOURCE}/${id}`)
      .set('Authorization', authorization)
      .send(body);
  const post = (body: object, authorization: string) =>
    supertest(room.http).post(`${CM}/${SOURCE}`).set('Authorization', authorization).send(body);

  it('is refused to who may not, whatever Strapi itself allows them', async () => {
    const { authorization } = await administratorWith(room, ['sources.read']);
    const count = () => room.strapi.db.query(SOURCE).count({});
    const before = await count();
    const remove = supertest(room.http)
      .delete(`${CM}/${SOURCE}/${sourceId}`)
      .set('Authorization', authorization);
    for (const answer of [
      await post(data, authorization),
      await put(sourceId, { publicDescription: 'x' }, authorization),
      await remove,
    ]) {
      expect(answer.status).toBe(403);
      expect(answer.body.error.details.errors).toMatchObject([{ permission: 'sources.edit' }]);
    }
    expect(await count()).toBe(before);
  });

  it('answers who may not see it without what they typed, which is stored', async () => {
    const { status, body } = await post(data, stranger);
    expect(status).toBe(201);
    expect(body.data.name ?? null).toBeNull();
    const { documentId } = body.data as { documentId: string };
    const stored = await documentsOf(room.strapi, SOURCE).findOne({ documentId });
    expect(stored).toMatchObject(data);
  });

  it('does not let who cannot see it empty it by saving the form', async () => {
    const form = (await ask(`${CM}/${SOURCE}/${sourceId}`, stranger)).body.data as object;
    const empty = Object.fromEntries(IDENTITY.map((name) => [name, null]));
    const answer = await put(
      sourceId,
      { ...form, ...empty, contact: '', publicDescription: 'an official' },
      stranger,
    );
    expect(answer.status).toBe(200);
    const stored = await documentsOf(room.strapi, SOURCE).findOne({
      documentId: sourceId,
      populate: ['approvedBy'],
    });
    expect(stored).toMatchObject({
      publicDescription: 'an official',
      name: `name ${SECRET}`,
      contact: `contact ${SECRET}`,
      notes: `notes ${SECRET}`,
      anonymityReason: `reason ${SECRET}`,
    });
    expect(stored!.approvedBy).not.toBeNull();
  });
});
