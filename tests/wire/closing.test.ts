import { storiesOf } from '../gate/doors/service';
import { cleanStory } from '../gate/states/cleanStory';
import { inShort, releasesIn } from '../helpers/ledger';
import { openNewsroom, STORY, type Newsroom, type Strapi } from '../helpers/newsroom';

/** A server that was told to end, while requests are under way. */

let room: Newsroom;
let strapi: Strapi;
let documentId: string;

beforeAll(async () => {
  room = await openNewsroom({});
  ({ strapi } = room);
  const data = cleanStory('en');
  ({ documentId } = await storiesOf(strapi).create({ locale: 'en', data, status: 'published' }));
}, 120_000);
afterAll(() => room.close());

const rows = () => strapi.db.query(STORY);
const publicRows = () =>
  rows().findMany({ where: { documentId, publishedAt: { $notNull: true } } });
const CLOSING = { details: { code: 'newsdesk/closing' } };

test('nothing is written to stories once nothing listens to writes any more, and what was begun is undone', async () => {
  const before = await publicRows();
  const underWay = strapi.db.transaction(async () => {
    await storiesOf(strapi).update({ documentId, locale: 'en', data: { urgency: 1 } });
    const unseen = rows()
      .updateMany({ where: { documentId, publishedAt: { $notNull: true } }, data: { urgency: 1 } })
      .catch((error: Error) => error);
    // As Strapi does it, before it closes its connections: some have heard of that write, the others never will.
    await strapi.db.lifecycles.clear();
    expect(await unseen).toMatchObject(CLOSING);
    await storiesOf(strapi).unpublish({ documentId, locale: 'en' });
  });
  await expect(underWay).rejects.toMatchObject(CLOSING);
  const where = { documentId, publishedAt: { $notNull: true } };
  const claims = strapi.db.query('newsdesk.claim' as never);
  const [claim] = (await claims.findMany({})) as unknown as { id: number }[];
  const writes: (() => Promise<unknown>)[] = [
    () => storiesOf(strapi).publish({ documentId, locale: 'en' }),
    () => rows().updateMany({ where, data: { headline: 'Unseen' } }),
    () => rows().deleteMany({ where }),
    () => rows().create({ data: { ...before[0], id: undefined, documentId: 'other' } as never }),
    () => claims.update({ where: { id: claim!.id }, data: { attribution: '' } as never }),
  ];
  for (const write of writes) await expect(write()).rejects.toMatchObject(CLOSING);
  expect(await publicRows()).toEqual(before);
  const draft = await rows().findOne({ where: { documentId, publishedAt: null } });
  expect(draft!.urgency).not.toBe(1);
  expect((await releasesIn(strapi, documentId)).map(inShort)).toEqual(['publish en 1']);
});
