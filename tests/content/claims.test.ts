import supertest from 'supertest';
import { closeQuietly } from './closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';

jest.setTimeout(60_000);

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
}, 120_000);
afterAll(() => closeQuietly(newsroom));

type Claim = { id?: number; key: string; statement: string };

const stories = () => newsroom.strapi.documents(STORY);
const body = [
  { type: 'paragraph', children: [{ type: 'text', text: 'One fell. Two fell. Three fell.' }] },
];
const data = (claims: object[], more: object = {}) =>
  ({ headline: 'Towers', body, dateline: { place: 'Lisbon' }, claims, ...more }) as never;

/** Complete, so that the story can be published. */
const claim = (statement: string) => ({
  statement,
  responseSought: 'not-applicable',
  noResponseReason: 'Nobody is concerned',
  attribution: statement,
});
const THREE = [claim('One fell'), claim('Two fell'), claim('Three fell')];

async function claimsOf(documentId: string, more: object = {}): Promise<Claim[]> {
  const story = await stories().findOne({ documentId, populate: ['claims'], ...more } as never);
  return (story as unknown as { claims: Claim[] }).claims;
}

const keysOf = async (documentId: string, more: object = {}) =>
  Object.fromEntries(
    (await claimsOf(documentId, more)).map(({ statement, key }) => [statement, key]),
  );

async function makeStory(): Promise<{ documentId: string; keys: Record<string, string> }> {
  const { documentId } = await stories().create({ data: data(THREE) });
  return { documentId, keys: await keysOf(documentId) };
}

it('gives each claim a key of its own', async () => {
  const { keys } = await makeStory();
  expect(Object.values(keys)).toHaveLength(3);
  expect(new Set(Object.values(keys)).size).toBe(3);
  for (const key of Object.values(keys)) expect(key).toMatch(/^[a-z0-9]{12}$/);
});

const CHANGES: [string, (documentId: string, claims: Claim[]) => Promise<unknown>][] = [
  [
    'an edit of the headline',
    (documentId) => stories().update({ documentId, data: { headline: 'X' } as never }),
  ],
  [
    'a save with the ids that the panel sends',
    (documentId, claims) =>
      stories().update({ documentId, data: { claims: claims as never } as never }),
  ],
  [
    'a PUT of the claims without ids or keys, in another order',
    (documentId) =>
      supertest(newsroom.http)
        .put(`/api/stories/${documentId}?status=draft`)
        .set('Authorization', newsroom.as.fullAccess)
        .send({ data: { claims: [...THREE].reverse() } })
        .expect(200),
  ],
  [
    'a PUT with keys and without ids',
    (documentId, claims) =>
      supertest(newsroom.http)
        .put(`/api/stories/${documentId}?status=draft`)
        .set('Authorization', newsroom.as.fullAccess)
        .send({
          data: { claims: claims.map(({ key, statement }) => ({ ...claim(statement), key })) },
        })
        .expect(200),
  ],
  ['a publication', (documentId) => stories().publish({ documentId })],
  [
    'a publication and the draft’s return to it',
    async (documentId) => {
      await stories().publish({ documentId });
      await stories().discardDraft({ documentId });
    },
  ],
  [
    'a publication and a withdrawal',
    async (documentId) => {
      await stories().publish({ documentId });
      await stories().unpublish({ documentId });
    },
  ],
];

it.each(CHANGES)('keeps the keys through %s', async (_what, change) => {
  const { documentId, keys } = await makeStory();
  await change(documentId, await claimsOf(documentId));
  expect(await keysOf(documentId)).toEqual(keys);
});

it('publishes the keys of the draft', async () => {
  const { documentId, keys } = await makeStory();
  await stories().publish({ documentId });
  expect(await keysOf(documentId, { status: 'published' })).toEqual(keys);
});

it('keeps a claim’s key when its statement is edited in place', async () => {
  const { documentId, keys } = await makeStory();
  const [first, ...rest] = await claimsOf(documentId);
  await stories().update({
    documentId,
    data: {
      claims: [{ id: first!.id, statement: 'One fell today' }, ...rest.map(({ id }) => ({ id }))],
    } as never,
  });
  expect(await keysOf(documentId)).toMatchObject({ 'One fell today': keys['One fell'] });
});

it('lets a translation carry its source’s keys, and no others', async () => {
  const { documentId, keys } = await makeStory();
  const other = await makeStory();
  const translated = (key: string) => ({
    documentId,
    locale: 'es',
    data: data([{ statement: 'Una cayó', key }], { headline: 'Torres' }),
  });
  await stories().update(translated(keys['One fell']!) as never);
  expect(await keysOf(documentId, { locale: 'es' })).toEqual({ 'Una cayó': keys['One fell'] });
  await expect(
    stories().update(translated(other.keys['One fell']!) as never),
  ).rejects.toMatchObject({
    details: { errors: [{ path: ['claims', '0', 'key'], code: 'newsdesk/foreign-key' }] },
  });
});

it('gives a clone new keys, the same in its languages, a slug of its own and no dismissals', async () => {
  const { documentId, keys } = await makeStory();
  await stories().update({
    documentId,
    data: { dismissals: [{ passage: 'Two fell', reason: 'Seen by all' }] } as never,
  });
  await stories().update({
    documentId,
    locale: 'es',
    data: data([{ statement: 'Una cayó', key: keys['One fell'] }], { headline: 'Torres' }),
  } as never);
  const clone = await stories().clone({ documentId, locale: '*' } as never);
  if (!clone) throw new Error('Nothing was cloned.');
  const english = await keysOf(clone.documentId);
  const spanish = await keysOf(clone.documentId, { locale: 'es' });
  expect(Object.keys(english)).toEqual(Object.keys(keys));
  expect(Object.values(keys)).not.toEqual(expect.arrayContaining(Object.values(english)));
  expect(spanish['Una cayó']).toBe(english['One fell']);
  const copy = await stories().findOne({
    documentId: clone.documentId,
    populate: ['dismissals'],
  } as never);
  expect(copy).toMatchObject({ dismissals: [], slug: expect.stringMatching(/^towers-\d+$/) });
});

it('signs dismissals itself, whatever a client says', async () => {
  const forged = { dismissedBy: 'The Editor in Chief', dismissedAt: '2001-01-01T00:00:00.000Z' };
  const answer = await supertest(newsroom.http)
    .post('/api/stories?status=draft')
    .set('Authorization', newsroom.as.fullAccess)
    .send({
      data: data([], { dismissals: [{ passage: 'One fell', reason: 'Seen by all', ...forged }] }),
    });
  expect(answer.status).toBe(201);
  const { documentId } = answer.body.data;
  const signature = async () => {
    const story = await stories().findOne({ documentId, populate: ['dismissals'] } as never);
    return (story as unknown as { dismissals: Record<string, string>[] }).dismissals[0]!;
  };
  const first = await signature();
  expect(first.dismissedBy).toMatch(/API token/);
  expect(Date.parse(first.dismissedAt!)).toBeGreaterThan(Date.now() - 60_000);
  await stories().update({ documentId, data: { dismissals: [{ ...first, ...forged }] } as never });
  expect(await signature()).toMatchObject({
    dismissedBy: first.dismissedBy,
    dismissedAt: first.dismissedAt,
  });
});

const ALLEGED = 'The mayor allegedly bribed the mason.';
const alleged = [{ type: 'paragraph', children: [{ type: 'text', text: ALLEGED }] }];

it('stops at an allegation that nobody registered, and lets it pass once it is dismissed with a reason', async () => {
  const { documentId } = await stories().create({ data: data([], { body: alleged }) });
  await expect(stories().publish({ documentId })).rejects.toThrow(ALLEGED.slice(0, -1));
  const dismiss = (reason: string) =>
    stories().update({
      documentId,
      data: { dismissals: [{ passage: ALLEGED, reason }] } as never,
    });
  await dismiss(' ');
  await expect(stories().publish({ documentId })).rejects.toThrow(ALLEGED.slice(0, -1));
  await dismiss('Proven in court in 2019');
  const { entries } = await stories().publish({ documentId });
  expect(entries).toHaveLength(1);
});

it('tells whoever is refused which passages were dismissed, by whom, when and why', async () => {
  const dismissals = [{ passage: ALLEGED, reason: 'Proven in court in 2019' }];
  const claims = [{ statement: ALLEGED }];
  const { documentId } = await stories().create({
    data: data(claims, { body: alleged, dismissals }),
  });
  const refusal = await stories()
    .publish({ documentId })
    .catch((error: { details?: unknown }) => error.details);
  expect(refusal).toMatchObject({
    code: 'newsdesk/blocked',
    dismissals: [
      {
        documentId,
        locale: 'en',
        ...dismissals[0],
        dismissedBy: expect.stringMatching(/./) as unknown,
        dismissedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
      },
    ],
  });
});
