import { releasesIn } from '../helpers/ledger';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { storiesOf } from '../gate/doors/service';
import { publish } from './subscriber';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
}, 120_000);
afterAll(() => room?.close());

const rows = () => room.strapi.db.query(STORY);
const publicRows = (documentId: string) =>
  rows().findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    orderBy: { id: 'asc' },
  });

test('of a language that is made public twice, the wire has what was made public last', async () => {
  const documentId = await publish(room);
  await rows().updateMany({
    where: { documentId, publishedAt: { $notNull: true } },
    data: { publishedAt: null },
  });
  await storiesOf(room.strapi).publish({ documentId, locale: 'en' });
  const last = (await publicRows(documentId)).at(-1)!;
  await rows().update({ where: { id: last.id }, data: { headline: 'Waste found once more' } });
  const { kind, story } = (await releasesIn(room.strapi, documentId)).at(-1)!;
  expect([kind, JSON.stringify(story)]).toEqual([
    'update',
    expect.stringContaining('Waste found once more'),
  ]);
});

test('a write by condition leaves alone what comes to meet the condition meanwhile', async () => {
  const there = await publish(room);
  let late = '';
  room.strapi.db.lifecycles.subscribe({
    models: [STORY],
    beforeUpdateMany: async ({ params }: { params: { data?: { urgency?: number } } }) => {
      if (params.data?.urgency === 7 && late === '') late = await publish(room);
    },
  } as never);
  await rows().updateMany({
    where: { publishedAt: { $notNull: true }, urgency: { $ne: 7 } },
    data: { urgency: 7 },
  });
  expect((await publicRows(there)).map(({ urgency }) => urgency)).toEqual([7]);
  expect((await publicRows(late)).map(({ urgency }) => urgency)).not.toEqual([7]);
});
