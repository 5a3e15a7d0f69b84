import { STORY } from '../helpers/newsroom';
import { takeSnapshot } from '../helpers/newsroomTables';
import { openStage, changesSince, type Stage } from './matrix/stage';
import { passingStates } from './states/passingStates';
import { blocks, cleanStory, WORDS } from './states/cleanStory';

/** What code past Strapi's services may try, on rows that are public or about to be. */

interface StoryRow {
  readonly id: number;
  readonly documentId: string;
  readonly claims: readonly {
    readonly id: number;
    readonly evidence: readonly { readonly id: number }[];
  }[];
  readonly dateline: { readonly id: number } | null;
}

interface Rows {
  findOne(query: unknown): Promise<StoryRow | null>;
  count(query: unknown): Promise<number>;
  create(query: unknown): Promise<unknown>;
  update(query: unknown): Promise<unknown>;
  updateMany(query: unknown): Promise<unknown>;
  createMany(query: unknown): Promise<unknown>;
  delete(query: unknown): Promise<unknown>;
  deleteMany(query: unknown): Promise<unknown>;
}

let stage: Stage;
const rows = (uid: string = STORY): Rows => stage.room.strapi.db.query(uid) as unknown as Rows;

const row = async (isPublic: boolean, locale = 'en'): Promise<StoryRow> =>
  (await rows().findOne({
    where: { documentId: stage.storyId, locale, publishedAt: isPublic ? { $notNull: true } : null },
    populate: { claims: { populate: ['evidence'] }, dateline: true },
  }))!;

/** A body that lacks what the clean story's claims say. */
const SHORTENED = blocks(WORDS.en.filler);

beforeAll(async () => {
  stage = await openStage({});
}, 120_000);
beforeEach(() => stage.set(passingStates[0]!, 'en'));
afterAll(() => stage.room.close());

/** Expects a write to be refused with nothing changed, and on record if it was judged. */
async function expectRefused(write: () => Promise<unknown>, code = 'newsdesk/blocked') {
  const before = await takeSnapshot(stage.room.strapi);
  stage.events.forget();
  await stage.refusals.next(0);
  await expect(write()).rejects.toMatchObject({
    name: 'ValidationError',
    details: { code, errors: expect.arrayContaining([expect.anything()]) as unknown },
  });
  expect(await changesSince(stage, before)).toEqual([]);
  expect(stage.events.heard).toEqual([]);
  if (code === 'newsdesk/blocked') expect(await stage.refusals.next(1)).toHaveLength(1);
}

describe('createMany, which writes columns alone,', () => {
  const data = async () => {
    const { claims, dateline } = await row(false);
    const { headline, body } = cleanStory('en');
    const linked = { claims: claims.map(({ id }) => ({ id })), dateline: { id: dateline!.id } };
    return { headline, body, locale: 'en', publishedAt: new Date(), ...linked };
  };

  test('makes nothing public: a dateline that it names is not written', async () => {
    const one = await data();
    await expectRefused(() => rows().createMany({ data: [one] }));
  });

  test('makes nothing public when one of several rows is to be', async () => {
    const one = await data();
    await expectRefused(() =>
      rows().createMany({ data: [{ ...one, publishedAt: null }, one, { ...one, locale: 'es' }] }),
    );
  });

  test('may make drafts', async () => {
    const one = await data();
    await rows().createMany({ data: [{ ...one, publishedAt: null }] });
    expect(await rows().count({ where: { headline: one.headline, publishedAt: null } })).toBe(3);
  });
});

describe('updateMany, which writes columns alone,', () => {
  test('is judged by the claims that stay, not by those that it names', async () => {
    const { id } = await row(true);
    await expectRefused(() =>
      rows().updateMany({ where: { id }, data: { body: SHORTENED, claims: [] } }),
    );
  });

  test('is judged when it names no rows, which means all', async () => {
    await rows('newsdesk.claim').updateMany({ data: { attribution: '' }, where: await ofDraft() });
    await expectRefused(() => rows().updateMany({ data: { publishedAt: new Date() } }));
  });

  const ofDraft = async () => ({ id: { $in: (await row(false)).claims.map(({ id }) => id) } });

  test('may take stories offline, whatever they are like', async () => {
    await rows().updateMany({ where: {}, data: { publishedAt: null } });
    expect(await rows().count({ where: { publishedAt: { $notNull: true } } })).toBe(0);
  });
});

describe('update', () => {
  test('is judged although publishedAt is undefined, which Strapi leaves as it is', async () => {
    const { id } = await row(true);
    await expectRefused(() =>
      rows().update({ where: { id }, data: { publishedAt: undefined, body: SHORTENED } }),
    );
  });

  test('is not refused for fields that are undefined', async () => {
    const { id } = await row(true);
    const data = { urgency: 1, body: undefined, claims: undefined, dateline: undefined };
    await rows().update({ where: { id }, data });
    expect(await rows().findOne({ where: { id } })).toMatchObject({ urgency: 1 });
  });

  test('is refused in a form that the gate cannot follow', async () => {
    const { id } = await row(true);
    const [claim] = (await row(false)).claims;
    for (const claims of [{ connect: [claim] }, { set: [] }, [{ statement: 'new' }]]) {
      await expectRefused(
        () => rows().update({ where: { id }, data: { claims } }),
        'newsdesk/unreadable-write',
      );
    }
  });

  test('of a public row’s language is judged by the rules of the new one', async () => {
    const { id } = await row(true);
    const awaited = blocks(
      `${WORDS.en.allegation}, ${WORDS.en.attribution}.`,
      `${WORDS.en.fact}.`,
      WORDS.en.awaited,
    );
    await stage.room.strapi.db
      .connection('stories')
      .where({ id })
      .update({
        body: JSON.stringify(awaited),
      });
    const claims = (await row(true)).claims.map((claim) => claim.id);
    await stage.room.strapi.db
      .connection('components_newsdesk_claims')
      .whereIn('id', claims)
      .where({ verification: 'unverified' })
      .update({ response_sought: 'awaiting-reply', response: null });
    await expectRefused(() => rows().update({ where: { id }, data: { locale: 'fr' } }));
  });
});

describe('the parts of one row', () => {
  const linked = async (from: boolean) => ({
    claims: (await row(from)).claims.map(({ id }) => ({ id })),
  });

  test('cannot be given to a public row as well: the next edit of the draft would change both', async () => {
    const { id } = await row(true);
    const data = await linked(false);
    await expectRefused(() => rows().update({ where: { id }, data }), 'newsdesk/foreign-part');
  });

  test('cannot be given to a draft as well', async () => {
    const { id } = await row(false);
    const data = await linked(true);
    await expectRefused(() => rows().update({ where: { id }, data }), 'newsdesk/foreign-part');
  });

  test.each([null, new Date()])('cannot be given to a new row: published at %s', async (date) => {
    const { headline, body } = cleanStory('en');
    const data = { headline, body, locale: 'en', publishedAt: date, ...(await linked(false)) };
    await expectRefused(() => rows().create({ data }), 'newsdesk/foreign-part');
  });

  test('may be written again to the row that has them', async () => {
    const { id } = await row(true);
    await rows().update({ where: { id }, data: { urgency: 2, ...(await linked(true)) } });
    expect(await rows().count({ where: { id, urgency: 2 } })).toBe(1);
  });
});

describe('a part of a public story', () => {
  const parts = {
    'newsdesk.claim': async () => (await row(true)).claims[0]!.id,
    'newsdesk.evidence': async () => (await row(true)).claims[1]!.evidence[0]!.id,
    'newsdesk.dateline': async () => (await row(true)).dateline!.id,
  };

  describe.each(Object.entries(parts))('(%s)', (uid, idOf) => {
    test.each([
      ['update', (where: unknown) => rows(uid).update({ where, data: { id: undefined } })],
      ['updateMany', (where: unknown) => rows(uid).updateMany({ where, data: { id: undefined } })],
      ['delete', (where: unknown) => rows(uid).delete({ where })],
      ['deleteMany', (where: unknown) => rows(uid).deleteMany({ where })],
      ['deleteMany of all', () => rows(uid).deleteMany({})],
    ])('cannot be written directly by %s', async (_, write) => {
      const id = await idOf();
      await expectRefused(() => write({ id }), 'newsdesk/direct-component-write');
    });
  });

  test('may be written directly in a draft', async () => {
    const [claim] = (await row(false)).claims;
    await rows('newsdesk.claim').update({ where: { id: claim!.id }, data: { attribution: null } });
    expect(
      await rows('newsdesk.claim').count({ where: { attribution: null, id: claim!.id } }),
    ).toBe(1);
  });
});
