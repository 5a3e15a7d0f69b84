import supertest from 'supertest';
import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { abilityWith, administratorWith, customTokenWith, DECISIONS, inRequest } from './people';
import { decidedIn, documentsOf, makeSource, makeStory, STATEMENT, storyData } from './story';

jest.setTimeout(120_000);

const PANEL = `/content-manager/collection-types/${STORY}`;
const VERIFIED = { verification: 'verified' };
const EXEMPT = { responseSought: 'not-applicable', noResponseReason: 'It praises them' };

let room: Newsroom;
let sourceId: string;
/** Somebody who may write stories and decide nothing about claims. */
let writer: string;

beforeAll(async () => {
  room = await openNewsroom({ locales: ['es', 'pt'] });
  sourceId = await makeSource(room.strapi);
  writer = (await administratorWith(room, [])).authorization;
});
afterAll(() => closeQuietly(room));

const as = (authorization: string) => ({
  get: (path: string) => supertest(room.http).get(path).set('Authorization', authorization),
  put: (path: string, body: object) =>
    supertest(room.http).put(path).set('Authorization', authorization).send(body),
  post: (path: string, body: object) =>
    supertest(room.http).post(path).set('Authorization', authorization).send(body),
});

type Fields = Record<string, unknown>;
interface Form extends Fields {
  readonly claims: Fields[];
}

/** The form that the panel makes of a story: where relations were counted it connects nothing. */
async function formOf(documentId: string): Promise<Form> {
  const { body } = await as(writer).get(`${PANEL}/${documentId}`);
  return JSON.parse(JSON.stringify(body.data), (_name, value: unknown) =>
    typeof value === 'object' && value !== null && 'count' in value
      ? { connect: [], disconnect: [] }
      : value,
  ) as Form;
}

const said = ({ status, text }: { status: number; text: string }) => `${status} ${text}`;

/** A story with two claims, changed by the house, which needs no permission. */
async function storyWith(...changes: Fields[]): Promise<string> {
  const data = storyData(sourceId);
  const [claim] = data.claims;
  const claims = changes.map((change, index) => ({
    ...claim,
    statement: index === 0 ? STATEMENT : `${STATEMENT} (${index})`,
    ...change,
  }));
  const { documentId } = await documentsOf(room.strapi).create({ data: { ...data, claims } });
  return documentId;
}

describe('a story is saved without permission to decide anything', () => {
  const FORMS: Record<string, (form: Form) => Fields> = {
    'as the panel sends it': (form) => form,
    'with relations set anew to what they were': (form) => ({
      ...form,
      claims: form.claims.map((claim) => ({
        ...claim,
        source: { set: [{ documentId: sourceId }] },
      })),
    }),
    'with relations by id': (form) => ({
      ...form,
      claims: form.claims.map((claim) => ({ ...claim, source: sourceId })),
    }),
    'with claims in another order': (form) => ({ ...form, claims: [...form.claims].reverse() }),
    'with empty texts where there was nothing': (form) => ({
      ...form,
      claims: form.claims.map((claim) => ({ ...claim, about: '', verificationNote: '' })),
    }),
    'without ids, so that all is written anew': (form) => ({
      ...form,
      claims: form.claims.map(({ id: _id, ...claim }) => ({
        ...claim,
        source: sourceId,
        evidence: [{ kind: 'document', description: 'A ledger' }],
      })),
    }),
    'without a word about claims': () => ({}),
  };

  it.each(Object.entries(FORMS))('%s', async (_name, change) => {
    const documentId = await storyWith(VERIFIED, EXEMPT);
    const form = await formOf(documentId);
    expect(form.claims).toHaveLength(2);
    const answer = await as(writer).put(`${PANEL}/${documentId}`, {
      ...change(form),
      headline: 'Other words',
    });
    expect(said(answer)).toMatch(/^200 /);
    const stored = await decidedIn(room.strapi, documentId);
    expect(stored.claims.map(({ source }) => (source as Fields).documentId)).toEqual([
      sourceId,
      sourceId,
    ]);
  });

  it('by a token over REST, with keys or with words alone', async () => {
    const documentId = await storyWith(VERIFIED, EXEMPT);
    const token = await customTokenWith(room, []);
    const address = `/api/stories/${documentId}?status=draft`;
    const { body } = await as(token).get(`${address}&populate=claims`);
    const claims = (body.data.claims as Fields[]).map(({ id, key }) => ({ id, key }));
    expect(said(await as(token).put(address, { data: { claims, summary: 'S' } }))).toMatch(/^200/);
  });
});

it('lets whoever may publish and duplicate do so, with what others decided', async () => {
  const documentId = await storyWith(VERIFIED);
  const published = await as(writer).post(`${PANEL}/${documentId}/actions/publish`, {});
  expect(said(published)).toMatch(/^200/);
  const bulk = await as(writer).post(`${PANEL}/actions/bulkPublish`, { documentIds: [documentId] });
  expect(said(bulk)).toMatch(/^200/);
  await documentsOf(room.strapi).update({ documentId, data: { claims: [] } });
  const discarded = await as(writer).post(`${PANEL}/${documentId}/actions/discard`, {});
  expect(said(discarded)).toMatch(/^200/);
  const cloned = await as(writer).post(`${PANEL}/clone/${documentId}`, { headline: 'Copy' });
  expect(said(cloned)).toMatch(/^200/);
  const copy = await decidedIn(room.strapi, cloned.body.data.documentId as string);
  expect(copy.claims).toMatchObject([VERIFIED]);
});

describe('a decision holds for the words that it was made on', () => {
  it.each([
    ['verified', VERIFIED, 'claims.verify'],
    ['exempt', EXEMPT, 'claims.exempt'],
  ] as const)('who may not decide it rewrites no %s claim', async (_name, state, permission) => {
    const documentId = await storyWith(state);
    const others = DECISIONS.filter((one) => one !== permission);
    const { authorization } = await administratorWith(room, others);
    const form = await formOf(documentId);
    const rewritten = form.claims.map((claim) => ({ ...claim, statement: 'The mayor is a thief' }));
    const answer = await as(authorization).put(`${PANEL}/${documentId}`, { claims: rewritten });
    expect(answer.status).toBe(403);
    expect(answer.body.error.details.errors).toMatchObject([{ permission }]);
    const reset = rewritten.map((claim) => ({
      ...claim,
      verification: 'unverified',
      responseSought: 'not-yet',
    }));
    expect(said(await as(authorization).put(`${PANEL}/${documentId}`, { claims: reset }))).toMatch(
      /^200/,
    );
  });

  it('another reason for not asking is another decision', async () => {
    const documentId = await storyWith(EXEMPT);
    const { authorization } = await administratorWith(room, ['claims.register', 'claims.verify']);
    const { claims } = await formOf(documentId);
    const answer = await as(authorization).put(`${PANEL}/${documentId}`, {
      claims: claims.map((claim) => ({ ...claim, noResponseReason: 'Too late' })),
    });
    expect(answer.status).toBe(403);
  });
});

describe('a translator', () => {
  const spanish = (claims: Fields[]) => ({
    headline: 'Residuos',
    claims: claims.map(({ key, verification, responseSought, soughtAt, channel, sourceTerms }) => ({
      key,
      verification,
      responseSought,
      soughtAt,
      channel,
      sourceTerms,
      source: sourceId,
      evidence: [{ kind: 'document', description: 'Un libro' }],
      statement: 'La empresa vertió residuos',
      attribution: 'dijo el sindicato',
      noResponseReason: 'Les alaba',
    })),
  });

  it('copies claims with their facts, in other words, without any permission', async () => {
    for (const state of [{}, VERIFIED, EXEMPT]) {
      const documentId = await storyWith(state);
      const { claims } = await formOf(documentId);
      const answer = await as(writer).put(`${PANEL}/${documentId}?locale=es`, spanish(claims));
      expect(said(answer)).toMatch(/^200/);
    }
  });

  it.each([
    ['a claim of their own', () => [{ statement: 'Algo nuevo' }], 'claims.register'],
    [
      'another state of a claim',
      (claims: Fields[]) => claims.map((claim) => ({ ...claim, verification: 'disputed' })),
      'claims.register',
    ],
    [
      'a claim that nobody verified as verified',
      (claims: Fields[]) => claims.map((claim) => ({ ...claim, ...VERIFIED })),
      'claims.verify',
    ],
  ] as const)('brings in %s only with permission', async (_name, change, permission) => {
    const documentId = await storyWith({});
    const { claims } = await formOf(documentId);
    const data = { ...spanish(claims), claims: change(spanish(claims).claims) };
    const answer = await as(writer).put(`${PANEL}/${documentId}?locale=es`, data);
    expect(answer.status).toBe(403);
    expect(
      (answer.body.error.details.errors as Fields[]).map((error) => error.permission),
    ).toContain(permission);
    expect(await documentsOf(room.strapi).findOne({ documentId, locale: 'es' })).toBeNull();
  });

  it('is no licence: what a translation holds does not let the source language be rewritten', async () => {
    const documentId = await storyWith(VERIFIED);
    const { claims } = await formOf(documentId);
    await documentsOf(room.strapi).update({ documentId, locale: 'es', data: spanish(claims) });
    const { authorization } = await administratorWith(room, ['claims.register']);
    const answer = await as(authorization).put(`${PANEL}/${documentId}`, {
      claims: claims.map((claim) => ({ ...claim, statement: 'The mayor is a thief' })),
    });
    expect(answer.status).toBe(403);
  });
});

describe('who acts', () => {
  const change = { claims: [{ statement: 'New', ...VERIFIED }] };

  it('is the house itself where there is no request', async () => {
    const documentId = await makeStory(room.strapi, sourceId);
    await expect(
      documentsOf(room.strapi).update({ documentId, data: change }),
    ).resolves.toBeTruthy();
  });

  it('is nobody in a request of which nothing is known', async () => {
    const documentId = await makeStory(room.strapi, sourceId);
    await expect(
      inRequest(room, {}, () => documentsOf(room.strapi).update({ documentId, data: change })),
    ).rejects.toMatchObject({ details: { code: 'newsdesk/not-allowed' } });
  });

  it('holds everything with a full-access token, nothing with a read-only one', async () => {
    const documentId = await makeStory(room.strapi, sourceId);
    const address = `/api/stories/${documentId}?status=draft`;
    const full = await as(room.as.fullAccess).put(address, { data: change });
    expect(said(full)).toMatch(/^200/);
    expect((await as(room.as.subscriber).put(address, { data: change })).status).toBe(403);
  });
});

it('takes a refused write back even if whoever opened the transaction commits it', async () => {
  const { strapi } = room;
  const documentId = await makeStory(strapi, sourceId);
  const before = await decidedIn(strapi, documentId);
  const state = await abilityWith(room, []);
  await inRequest(room, state, () =>
    strapi.db.transaction(async () => {
      const data = { claims: [], headline: 'Gone' };
      const refused = documentsOf(strapi).update({ documentId, data });
      await expect(refused).rejects.toMatchObject({ details: { code: 'newsdesk/not-allowed' } });
    }),
  );
  expect(await decidedIn(strapi, documentId)).toEqual(before);
  expect(await documentsOf(strapi).findOne({ documentId })).toMatchObject({
    headline: 'Waste in the bay',
  });
});

it('says what to do in the language of whoever is refused', async () => {
  const documentId = await makeStory(room.strapi, sourceId);
  const answer = await as(writer)
    .put(`${PANEL}/${documentId}`, { claims: [] })
    .set('Accept-Language', 'es');
  expect(answer.body.error.message).toBe(
    'No puede registrar, cambiar ni quitar afirmaciones. Déjelas como estaban, o pídalo a quien pueda.',
  );
  expect(answer.body.error.details).toMatchObject({
    code: 'newsdesk/not-allowed',
    errors: [{ path: ['claims'], permission: 'claims.register', name: 'ValidationError' }],
  });
});

it('offers the permissions to tokens where Strapi lists what a token may do', async () => {
  const answer = await as(room.as.admin).get('/admin/content-api/permissions');
  expect(answer.body.data['plugin::newsdesk'].controllers.claims.sort()).toEqual([
    'dismiss',
    'exempt',
    'register',
    'verify',
  ]);
});
