import { storiesOf } from '../gate/doors/service';
import { blocks, cleanStory } from '../gate/states/cleanStory';
import { inShort, RELEASES, releasesIn } from '../helpers/ledger';
import { openNewsroom, STORY, type Newsroom, type Strapi } from '../helpers/newsroom';
import { publicNow } from './model/seen';
import { placeFault, type Fault } from './model/stage';

let room: Newsroom;
let strapi: Strapi;
let fault: Fault;

beforeAll(async () => {
  room = await openNewsroom({});
  ({ strapi } = room);
  fault = placeFault(strapi);
}, 120_000);
afterAll(() => room.close());

const stories = () => storiesOf(strapi);
const ledger = () => strapi.plugin('newsdesk').service('ledger');
const rows = () => strapi.db.query(STORY);
const history = async (documentId: string) => (await releasesIn(strapi, documentId)).map(inShort);
/** From 14 on their releases are more than MariaDB takes in one statement; judging each takes seconds. */
const LONG_STORIES = Number(process.env.NEWSDESK_LONG_STORIES ?? 2);
const WHY = { reason: 'It is wrong.', note: null };

async function publicStory(): Promise<string> {
  const data = cleanStory('en');
  return (await stories().create({ locale: 'en', data, status: 'published' })).documentId;
}

/** The ledger has as public what is, and nothing else; and the chain holds. */
async function expectAgreed(documentId: string): Promise<void> {
  const last = new Map(
    (await releasesIn(strapi, documentId)).map((one) => [one.locale, one.state]),
  );
  const out = [...last].filter(([, state]) => state !== 'off').map(([locale]) => locale);
  const shown = (await publicNow(strapi, [documentId])).map(({ locale }) => locale);
  expect(out.sort()).toEqual(shown.sort());
  expect(await ledger().verify(null)).toMatchObject({ firstBreak: null });
}

test('a transaction that is rolled back by hand leaves no release', async () => {
  const documentId = await publicStory();
  await strapi.db.transaction(async ({ rollback }) => {
    await stories().publish({ documentId, locale: 'en' });
    await rollback();
  });
  expect(await history(documentId)).toEqual(['publish en 1']);
});

test('a transaction that is committed by hand has its releases, and what follows has its own', async () => {
  const documentId = await publicStory();
  await strapi.db.transaction(async ({ commit }) => {
    await stories().publish({ documentId, locale: 'en' });
    await commit();
    await stories().unpublish({ documentId, locale: 'en' });
  });
  expect(await history(documentId)).toEqual(['publish en 1', 'update en 2', 'withdrawal en 3']);
});

test('a transaction that is opened without a callback does not hold up the ledger', async () => {
  const documentId = await publicStory();
  const transaction = await strapi.db.transaction();
  await transaction.rollback();
  await stories().publish({ documentId, locale: 'en' });
  await expectAgreed(documentId);
});

test('a correction stays one when the story is published again in the same transaction', async () => {
  const documentId = await publicStory();
  const data = { releaseKind: 'correction', correctionNote: 'It was Monday.' };
  await strapi.db.transaction(async () => {
    await stories().update({ documentId, locale: 'en', data, status: 'published' });
    await stories().publish({ documentId, locale: 'en' });
  });
  expect((await releasesIn(strapi, documentId)).at(-1)).toMatchObject({
    kind: 'correction',
    note: 'It was Monday.',
  });
});

test('killed, cleared and published again in one transaction: subscribers get both', async () => {
  const documentId = await publicStory();
  await strapi.db.transaction(async () => {
    await ledger().kill(STORY, documentId, WHY);
    await ledger().clear(STORY, documentId, 'It is right.');
    await stories().publish({ documentId, locale: 'en' });
  });
  expect(await history(documentId)).toEqual(['publish en 1', 'kill en 2', 'publish en 3']);
  await expectAgreed(documentId);
});

test.each([1, 2])(
  'a kill that fails at write %i, and whose failure is swallowed, kills nothing by halves',
  async (write) => {
    const documentId = await publicStory();
    await strapi.db
      .transaction(async () => {
        fault.arm(write);
        await ledger()
          .kill(STORY, documentId, WHY)
          .catch(() => undefined);
        fault.arm(0);
      })
      .catch(() => undefined);
    fault.arm(0);
    await expectAgreed(documentId);
  },
);

test('publications at the same moment get numbers in a row', async () => {
  const documentId = await publicStory();
  const before = (await releasesIn(strapi)).length;
  await Promise.all([1, 2, 3].map(() => stories().publish({ documentId, locale: 'en' })));
  const numbers = (await releasesIn(strapi)).map(({ sequence }) => sequence);
  expect(numbers.slice(before)).toEqual([before + 1, before + 2, before + 3]);
});

describe('a row that is made public past the Document Service', () => {
  const offline = async () => {
    const documentId = await publicStory();
    await stories().unpublish({ documentId, locale: 'en' });
    return documentId;
  };
  const draft = async (documentId: string) =>
    (await rows().findOne({ where: { documentId, publishedAt: null } }))!;
  const bare = (documentId: string | undefined) => ({
    ...(documentId !== undefined && { documentId }),
    locale: 'en',
    headline: 'Nothing to dispute',
    slug: `nothing-${Math.random()}`,
    body: blocks('The bay is known for its mussels.'),
    publishedAt: new Date(),
  });

  const acts: Record<string, (documentId: string) => Promise<unknown>> = {
    create: (documentId) => rows().create({ data: bare(documentId) as never }),
    createMany: (documentId) => rows().createMany({ data: [bare(documentId)] as never }),
    update: async (documentId) =>
      rows().update({
        where: { id: (await draft(documentId)).id },
        data: { publishedAt: new Date() } as never,
      }),
    updateMany: (documentId) =>
      rows().updateMany({ where: { documentId }, data: { publishedAt: new Date() } as never }),
  };
  test.each(Object.entries(acts))('%s', async (_name, act) => {
    const documentId = await offline();
    const end = await act(documentId).then(
      () => 'public',
      () => 'refused',
    );
    await expectAgreed(documentId);
    expect(await publicNow(strapi, [documentId])).toHaveLength(end === 'public' ? 1 : 0);
  });

  test.each(['create', 'createMany'] as const)('%s without a document is refused', async (name) => {
    const data = bare(undefined);
    const given = { data: name === 'create' ? data : [data] } as never;
    await rows()
      [name](given)
      .catch(() => undefined);
    const orphans = await strapi.db.connection('stories').whereNull('document_id').select('id');
    expect(orphans).toEqual([]);
    const releases = await releasesIn(strapi);
    const made = await rows().findMany({ where: { slug: data.slug } });
    for (const { documentId } of made) {
      expect(releases.some((one) => one.documentId === documentId)).toBe(true);
    }
  });

  test('another document: the old one is withdrawn and the new one released', async () => {
    const documentId = await publicStory();
    const other = `${documentId.slice(0, -3)}zzz`;
    const where = { documentId, publishedAt: { $notNull: true } };
    await rows().updateMany({ where, data: { documentId: other } as never });
    await expectAgreed(documentId);
    await expectAgreed(other);
    expect(await history(other)).toEqual(['publish en 1']);
  });

  test('another language: the old one is withdrawn and the new one released', async () => {
    const documentId = await publicStory();
    const where = { documentId, publishedAt: { $notNull: true } };
    await rows().updateMany({ where, data: { locale: 'es' } as never });
    await expectAgreed(documentId);
  });

  test('a story that is killed is not made public by any of them', async () => {
    const documentId = await publicStory();
    await ledger().kill(STORY, documentId, WHY);
    for (const act of Object.values(acts)) await act(documentId).catch(() => undefined);
    expect(await publicNow(strapi, [documentId])).toEqual([]);
    await expectAgreed(documentId);
  });
});

describe('whatever stands in a story, it is released whole', () => {
  const LONG = 'The bay is known for its mussels. '.repeat(16_000);
  const bodies: [string, string[]][] = [
    ['the ends of the planes', ['\u{10FFFF}\u{FFFF} \u{1F9A0}\u200D\u2642\uFE0F']],
    ['text in both directions', ['\u202Eabc\u202C \u05D0\u05D1 \u200F']],
    ['half a character', ['before \uD83D after']],
    ['line ends of all kinds', ['one\u2028two\u2029three\r\nfour\u0085five']],
    ['quotes, tags and backslashes', ['\\" </script> &amp; \'; drop table stories; --']],
    ['half a megabyte', [LONG]],
  ];
  test.each(bodies)('%s', async (_name, paragraphs) => {
    const data = {
      ...cleanStory('en'),
      body: [...cleanStory('en').body, ...blocks(...paragraphs)],
    };
    const made = await stories()
      .create({ locale: 'en', data, status: 'published' })
      .catch((error: Error) => error.name);
    expect(await ledger().verify(null)).toMatchObject({ firstBreak: null });
    if (typeof made === 'string') {
      expect(made).toBe('ValidationError');
      return;
    }
    const [shown] = await publicNow(strapi, [made.documentId]);
    const [release] = await releasesIn(strapi, made.documentId);
    expect(JSON.stringify(release!.story)).toContain(JSON.stringify(shown!.headline));
  });

  test(
    'many long stories in one transaction are more than one statement may hold',
    async () => {
      await strapi.db.transaction(async () => {
        for (let number = 0; number < LONG_STORIES; number += 1) {
          const body = [...cleanStory('en').body, ...blocks(LONG)];
          await stories().create({
            locale: 'en',
            data: { ...cleanStory('en'), body },
            status: 'published',
          });
        }
      });
      expect(await ledger().verify(null)).toMatchObject({ firstBreak: null });
      await strapi.db.connection(RELEASES).max('sequence');
    },
    60_000 + LONG_STORIES * 20_000,
  );

  test('a story without claims', async () => {
    const data = {
      headline: 'The bay',
      body: blocks('The bay is known for its mussels.'),
      dateline: cleanStory('en').dateline,
    };
    const { documentId } = await stories().create({ locale: 'en', data, status: 'published' });
    expect((await releasesIn(strapi, documentId))[0]).toMatchObject({ claims: [], version: 1 });
  });
});
