import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { byCall, byHttp, doorsOf } from './doors';
import { savedRows } from './savedRows';
import { GOOD } from './story';

/** What says which row, document or language a write goes to is no client's to choose. */

interface Entry {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
}

let room: Newsroom;
let mine: Entry;
let other: Entry;
const SOURCE = 'plugin::newsdesk.source';
const PANEL = `/content-manager/collection-types/${STORY}`;

beforeAll(async () => {
  room = await openNewsroom({ doors: ['graphql'] });
  mine = await create();
  other = await create();
  await room.strapi
    .documents(STORY)
    .update({ documentId: mine.documentId, locale: 'es', data: GOOD as never });
}, 60_000);
afterAll(() => closeQuietly(room));

const create = async (): Promise<Entry> =>
  (await room.strapi.documents(STORY).create({ data: GOOD as never })) as unknown as Entry;

const rowsOf = async (documentId: string): Promise<Entry[]> =>
  room.strapi.db.query(STORY).findMany({
    where: { documentId },
    select: ['id', 'documentId', 'locale'],
    orderBy: 'id',
  });

const doorNames = ['REST', 'the admin panel', 'GraphQL', 'the document service'];

describe.each(doorNames)('through %s', (doorName) => {
  const door = () => doorsOf(room).find(({ name }) => name === doorName)!;

  it.each(['a document that there is', 'one that there is not'])(
    'a draft cannot be moved to another document: %s',
    async (which) => {
      const before = await savedRows(room);
      const documentId = which === 'a document that there is' ? other.documentId : 'made-up';
      const data = { ...GOOD, documentId };
      const answer = await door().send({ data, documentId: mine.documentId });
      expect([answer.outcome, answer.said]).toEqual([
        'refused',
        expect.stringContaining('documentId'),
      ]);
      expect((await savedRows(room)) === before).toBe(true);
    },
  );

  it('a new story gets a row of its own, whatever id is sent', async () => {
    const before = await rowsOf(mine.documentId);
    const answer = await door().send({ data: { ...GOOD, id: mine.id } });
    expect(['accepted', 'refused']).toContain(answer.outcome);
    expect(await rowsOf(mine.documentId)).toEqual(before);
  });

  it('the other languages of a document are not set', async () => {
    const before = await rowsOf(mine.documentId);
    const data = { ...GOOD, localizations: [other.id] };
    const answer = await door().send({ data, documentId: mine.documentId });
    expect(['accepted', 'refused']).toContain(answer.outcome);
    expect(await rowsOf(mine.documentId)).toEqual(before);
  });
});

it('the panel may send the document’s own id along, as it does', async () => {
  const { outcome } = await byHttp(room, 'put', `${PANEL}/${mine.documentId}?locale=en`, {
    ...GOOD,
    id: mine.id,
    documentId: mine.documentId,
  });
  expect(outcome).toBe('accepted');
});

it('a clone is in the languages of the original, each once', async () => {
  for (const locale of ['es', 'xx']) {
    const clone = await room.strapi.documents(STORY).clone({
      documentId: mine.documentId,
      locale: '*',
      data: { locale, id: mine.id, localizations: [other.id] } as never,
    });
    const rows = await rowsOf(clone!.documentId);
    expect(rows.map((row) => row.locale).sort()).toEqual(['en', 'es']);
  }
});

it('a source cannot be moved or put in another one’s place either', async () => {
  const sources = room.strapi.documents(SOURCE);
  const data = { publicDescription: 'a docker', anonymous: false };
  const { documentId, id } = await sources.create({ data: data as never });
  const moved = await byCall(room.strapi, () =>
    sources.update({ documentId, data: { ...data, documentId: 'made-up' } as never }),
  );
  expect(moved.outcome).toBe('refused');
  const next = await sources.create({ data: { ...data, id } as never });
  expect(next.id).not.toBe(id);
});
