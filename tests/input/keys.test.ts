import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { doorsOf, type Door } from './doors';
import { savedRows } from './savedRows';
import { GOOD } from './story';

interface Claim {
  readonly id: number;
  readonly key: string;
}

let room: Newsroom;
let mine: { documentId: string; claims: Claim[] };
let other: { documentId: string; claims: Claim[] };
beforeAll(async () => {
  room = await openNewsroom({ doors: ['graphql'] });
  mine = await storyWithClaims('Mine one.', 'Mine two.');
  other = await storyWithClaims('Other one.');
}, 60_000);
afterAll(() => closeQuietly(room));

async function storyWithClaims(...statements: string[]) {
  const claims = statements.map((statement) => ({ statement }));
  return (await room.strapi.documents(STORY).create({
    data: { ...GOOD, claims },
    populate: { claims: true },
  } as never)) as unknown as { documentId: string; claims: Claim[] };
}

const doorNames = ['REST', 'the admin panel', 'GraphQL', 'the document service'];
/** GraphQL's input types have no row ids. */
const sendsIds = (door: Door) => door.name !== 'GraphQL';

describe.each(doorNames)('through %s', (doorName) => {
  const door = () => doorsOf(room).find(({ name }) => name === doorName)!;

  const refuses = async (
    claims: unknown[],
    path: string,
    documentId: string | undefined = mine.documentId,
  ) => {
    const before = await savedRows(room);
    const answer = await door().send({ data: { ...GOOD, claims }, documentId });
    expect([answer.outcome, answer.paths[0]]).toEqual(['refused', path]);
    expect((await savedRows(room)) === before).toBe(true);
  };

  it('refuses a key that is another story’s', () =>
    refuses([{ statement: 'A', key: other.claims[0]!.key }], 'claims.0.key'));

  it('refuses a key in a new story, whoever’s it is', () =>
    refuses(
      [{ statement: 'A' }, { statement: 'B', key: other.claims[0]!.key }],
      'claims.1.key',
      '',
    ));

  it('refuses a key that nobody has', () =>
    refuses([{ statement: 'A', key: 'made-up-key' }], 'claims.0.key'));

  it('refuses the same key twice', () =>
    refuses(
      [
        { statement: 'A', key: mine.claims[0]!.key },
        { statement: 'B', key: mine.claims[0]!.key },
      ],
      'claims.1.key',
    ));

  it('refuses a claim that took over another one’s key', async () => {
    if (!sendsIds(door())) return;
    const [one, two] = mine.claims;
    await refuses(
      [
        { id: one!.id, statement: 'A', key: two!.key },
        { id: two!.id, statement: 'B' },
      ],
      'claims.0.key',
    );
  });

  it('refuses a row id that is another story’s, whatever else it says', async () => {
    if (!sendsIds(door())) return;
    const before = await savedRows(room);
    const claims = [{ id: other.claims[0]!.id, statement: 'Taken over.' }];
    const answer = await door().send({ data: { claims }, documentId: mine.documentId });
    expect([answer.outcome, answer.said]).toEqual(['refused', expect.stringContaining('claims')]);
    expect((await savedRows(room)) === before).toBe(true);
  });

  it.each([
    ['an object', { $ne: 'x' }],
    ['a number', 5],
    ['too long', 'x'.repeat(256)],
    ['NUL', 'a\u0000'],
  ])('refuses a key that is %s', (_, key) => refuses([{ statement: 'A', key }], 'claims.0.key'));
});
