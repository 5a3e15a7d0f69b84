import supertest from 'supertest';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { administratorWith, SOURCE } from '../permissions/people';

/** What the panel asks about the story that is open in it. */

const SECRETS = { name: 'Zoraida Quexada', contact: 'zq@secret.test', notes: 'meets at the quay' };
const REASON = 'Would lose her post at the quay';

let room: Newsroom;
let storyId: string;
let sourceId: string;
let agencyId: string;
beforeAll(async () => {
  room = await openNewsroom();
  const source = {
    publicDescription: 'A harbour official',
    anonymous: true,
    anonymityReason: REASON,
  };
  const agency = { name: 'EFE', creditLine: 'EFE', homeLanguage: 'es' };
  sourceId = await create(SOURCE, { ...source, ...SECRETS });
  agencyId = await create('api::agency.agency', agency);
  storyId = await create(STORY, {
    headline: 'Council meets',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'It met.' }] }],
    claims: [{ statement: 'It met', source: sourceId, verification: 'verified' }],
    agency: agencyId,
  });
});
afterAll(() => room?.close());

async function create(uid: string, data: Record<string, unknown>): Promise<string> {
  const { documentId } = await room.strapi.documents(uid as never).create({ data: data as never });
  return documentId as string;
}

const ask = (path: string, authorization = room.as.admin) =>
  supertest(room.http).get(`/newsdesk/${path}`).set({ authorization });

describe('the facts of a saved story', () => {
  it('name the records that each claim rests on, and what the gate may know of them', async () => {
    const { body, status } = await ask(`facts/${STORY}/${storyId}?locale=en`);
    expect(status).toBe(200);
    expect(Object.values(body.data.claims)).toEqual([
      { source: sourceId, furtherSources: [], respondentSource: null },
    ]);
    expect(body.data.sources[sourceId]).toEqual({
      id: sourceId,
      anonymous: true,
      publicDescription: 'A harbour official',
      anonymityReason: 'given',
      approved: false,
    });
    expect(body.data.agencyCredit).toBe('EFE');
  });

  it('are those of no one who may not read the stories', async () => {
    const stranger = await strangerTo(STORY);
    expect((await ask(`facts/${STORY}/${storyId}?locale=en`, stranger)).status).toBe(403);
  });

  it('do not tell on whom a claim rests to those who may not see that field', async () => {
    const { authorization, roleId } = await administratorWith(room, []);
    const where = {
      subject: STORY,
      action: 'plugin::content-manager.explorer.read',
      role: { id: roleId },
    };
    const permissions = room.strapi.db.query('admin::permission');
    const { id, properties } = await permissions.findOne({ where });
    const fields = properties.fields.filter((field: string) => field !== 'claims.source');
    await permissions.update({ where: { id }, data: { properties: { ...properties, fields } } });
    const { body, text } = await ask(`facts/${STORY}/${storyId}?locale=en`, authorization);
    expect(body.data).toMatchObject({ claims: {}, sources: {} });
    expect(text).not.toContain(sourceId);
  });

  it.each([
    ['a story that is not there', `facts/${STORY}/absent?locale=en`, 404],
    ['an id that is none', `facts/${STORY}/a%20b?locale=en`, 400],
    ['a language that is none', `facts/${STORY}/abc?locale=../../etc`, 400],
    ['no language', `facts/${STORY}/abc`, 400],
    ['a type that is not gated', 'facts/api::topic.topic/abc?locale=en', 404],
    ['a type that is none', 'facts/constructor/abc?locale=en', 404],
    ['ids of which one is none', 'facts/sources?ids=a,b%20c', 400],
    ['a source by no words', 'facts/source', 400],
    ['a source by too many words', `facts/source?called=${'x'.repeat(300)}`, 400],
    ['a source by a zero byte', 'facts/source?called=%00', 400],
    ['a source by an operator', 'facts/source?called[$ne]=x', 400],
  ])('%s is refused', async (_, path, status) => {
    expect((await ask(path)).status).toBe(status);
  });
});

describe('a source that is being chosen', () => {
  it('is found by the words that readers know it by, whatever their case', async () => {
    const { body } = await ask('facts/source?called=a%20HARBOUR%20official');
    expect(body.data).toEqual({
      id: expect.any(Number),
      documentId: sourceId,
      publicDescription: 'A harbour official',
    });
  });

  it('is not found by who it is', async () => {
    const { body } = await ask(`facts/source?called=${encodeURIComponent(SECRETS.name)}`);
    expect(body.data).toBeNull();
  });

  it('is not chosen for the editor where two are known by the same words', async () => {
    const twin = { publicDescription: 'A clerk of the port', anonymous: false };
    await create(SOURCE, twin);
    await create(SOURCE, twin);
    expect((await ask('facts/source?called=A%20clerk%20of%20the%20port')).body.data).toBeNull();
  });

  it('is nobody’s who may not read sources', async () => {
    const stranger = await strangerTo(SOURCE);
    expect((await ask(`facts/sources?ids=${sourceId}`, stranger)).status).toBe(403);
    expect((await ask('facts/source?called=x', stranger)).status).toBe(403);
  });
});

it('no answer holds who a source is, or why it is anonymous', async () => {
  const answers = await Promise.all(
    [
      `facts/${STORY}/${storyId}?locale=en`,
      `facts/sources?ids=${sourceId}`,
      'facts/source?called=A%20harbour%20official',
      'house',
    ].map((path) => ask(path)),
  );
  for (const { status, text } of answers) {
    expect(status).toBe(200);
    for (const secret of [...Object.values(SECRETS), REASON]) expect(text).not.toContain(secret);
  }
});

it('tells how an agency wants to be credited', async () => {
  expect((await ask(`facts/${STORY}/agency/${agencyId}`)).body.data).toBe('EFE');
  expect((await ask(`facts/${STORY}/agency/none`)).body.data).toBe('');
});

it('tells what went out, and nothing while nothing has', async () => {
  const path = `public/${STORY}/${storyId}?locale=en`;
  expect((await ask(path)).body.data).toBeNull();
  await room.strapi.db.query(STORY).updateMany({
    where: { documentId: storyId },
    data: { headline: 'Council has met' },
  });
  expect((await ask(path)).body.data).toBeNull();
});

describe('the house', () => {
  it('tells the policy, the gated types and what whoever asks may do', async () => {
    const { authorization } = await administratorWith(room, ['claims.register']);
    const { body } = await ask('house', authorization);
    expect(body.data.may).toEqual(['claims.register']);
    expect(Object.keys(body.data.types)).toEqual([STORY]);
    expect(body.data.rules['claim/attributed'].severity).toBe('block');
  });

  it('tells nobody who is not signed in', async () => {
    expect((await supertest(room.http).get('/newsdesk/house')).status).toBe(401);
    expect((await ask('house', room.as.fullAccess)).status).toBe(401);
  });
});

/** Somebody who may do everything but read one type. */
async function strangerTo(uid: string): Promise<string> {
  const { authorization, roleId } = await administratorWith(room, []);
  await room.strapi.db.query('admin::permission').deleteMany({
    where: { subject: uid, role: { id: roleId } },
  });
  return authorization;
}
