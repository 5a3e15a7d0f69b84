import { setTimeout as sleep } from 'node:timers/promises';
import { storiesOf } from '../gate/doors/service';
import { cleanStory } from '../gate/states/cleanStory';
import { inShort, releasesIn } from '../helpers/ledger';
import { openNewsroom, STORY, type Newsroom, type Strapi } from '../helpers/newsroom';
import { databaseKind } from '../helpers/testDatabase';
import { until } from '../helpers/until';

type Sql = Strapi['db']['connection'];

/** SQLite has one writer at a time: nobody waits for somebody who waits for them. */
const withRowLocks = databaseKind() === 'sqlite' ? describe.skip : describe;

let room: Newsroom;
let strapi: Strapi;

beforeAll(async () => {
  room = await openNewsroom({ locales: ['es'] });
  ({ strapi } = room);
}, 120_000);
afterAll(() => room.close());

const stories = () => storiesOf(strapi);
const rows = () => strapi.db.query(STORY);
const history = async (documentId: string) => (await releasesIn(strapi, documentId)).map(inShort);
const urgencies = async (ids: readonly number[]) =>
  (await rows().findMany({ where: { id: { $in: ids } }, orderBy: { id: 'asc' } })).map(
    ({ urgency }) => urgency,
  );

async function publicStory(): Promise<string> {
  const data = cleanStory('en');
  return (await stories().create({ locale: 'en', data, status: 'published' })).documentId;
}

const draftOf = async (documentId: string) =>
  (await rows().findOne({ where: { documentId, publishedAt: null } }))!.id as number;

const setUrgency = (id: number, urgency: number) =>
  rows().update({ where: { id }, data: { urgency } });

describe('what is done side by side in one transaction', () => {
  test('when one part fails, none of the others is kept, however late it comes', async () => {
    const [one, other] = [await publicStory(), await publicStory()];
    let late: Promise<unknown> = Promise.resolve();
    const failing = strapi.db.transaction(async () => {
      const data = { urgency: 1 };
      const first = stories().update({ documentId: one, locale: 'en', data, status: 'published' });
      late = first
        .then(() => sleep(50))
        .then(() => stories().unpublish({ documentId: other, locale: 'en' }))
        .catch((error: Error) => error.message);
      await Promise.all([late, first.then(() => Promise.reject(new Error('Not today.')))]);
    });
    await expect(failing).rejects.toThrow('Not today.');
    expect(await late).toBe('Not today.');
    expect(
      await rows().count({ where: { documentId: other, publishedAt: { $notNull: true } } }),
    ).toBe(1);
    expect([await history(one), await history(other)]).toEqual([
      ['publish en 1'],
      ['publish en 1'],
    ]);
  });

  test('what nobody waits for in a transaction that failed ends no server', async () => {
    const unexpected: unknown[] = [];
    const note = (error: unknown) => unexpected.push(error);
    process.on('unhandledRejection', note);
    let late: Promise<unknown> = Promise.resolve();
    const failing = strapi.db.transaction(async () => {
      late = sleep(50).then(() => void strapi.db.transaction(async () => undefined));
      throw new Error('Not today.');
    });
    await expect(failing).rejects.toThrow('Not today.');
    await late;
    await sleep(20);
    process.off('unhandledRejection', note);
    expect(unexpected).toEqual([]);
  });

  test('a write that is under way when another fails is not kept either', async () => {
    const documents = await Promise.all([publicStory(), publicStory(), publicStory()]);
    const rowsPublic = { documentId: { $in: documents }, publishedAt: { $notNull: true } };
    const before = await rows().count({ where: rowsPublic });
    for (let round = 0; round < 10; round += 1) {
      await expect(
        strapi.db.transaction(() =>
          Promise.all([
            ...documents.map((documentId) =>
              rows().delete({
                where: { documentId, locale: 'en', publishedAt: { $notNull: true } },
              }),
            ),
            sleep(round).then(() => Promise.reject(new Error('Not today.'))),
          ]),
        ),
      ).rejects.toThrow('Not today.');
    }
    expect(await rows().count({ where: rowsPublic })).toBe(before);
  });
});

withRowLocks('a deadlock', () => {
  /** Two transactions that each lock what the other needs next. @returns what came of each */
  async function crossing(after: (mine: number, sql: Sql) => Promise<unknown>) {
    const [one, other] = [await draftOf(await publicStory()), await draftOf(await publicStory())];
    const holds = new Set<number>();
    const cross = (first: number, second: number) =>
      strapi.db.transaction(async ({ trx }) => {
        await setUrgency(first, 1);
        holds.add(first);
        await until(() => holds.size === 2, 'both locks', 20_000);
        await setUrgency(second, 1).catch(() => undefined);
        await after(first, trx);
      });
    const outcomes = await Promise.allSettled([cross(one, other), cross(other, one)]);
    return { ids: [one, other], failed: outcomes.filter(({ status }) => status === 'rejected') };
  }

  test('that somebody swallows undoes the whole transaction all the same: nothing after it is kept', async () => {
    const { ids, failed } = await crossing(async (mine, sql) => {
      await setUrgency(mine, 2).catch(() => undefined);
      await sql('stories')
        .where({ id: mine })
        .update({ urgency: 3 })
        .catch(() => undefined);
    });
    expect(failed).toHaveLength(1);
    // The one who got on wrote both rows, and the last word on their own.
    expect((await urgencies(ids)).sort()).toEqual([1, 3]);
  });

  test('between two writes of rows past the Document Service is done over', async () => {
    const ids = await Promise.all(
      Array.from({ length: 6 }, async () => draftOf(await publicStory())),
    );
    const back = [...ids].reverse();
    await Promise.all(
      Array.from({ length: 8 }, (_, number) =>
        rows().updateMany({
          where: { id: { $in: number % 2 === 0 ? ids : back } },
          data: { urgency: 5 },
        }),
      ),
    );
    expect(await urgencies(ids)).toEqual(ids.map(() => 5));
  });
});
