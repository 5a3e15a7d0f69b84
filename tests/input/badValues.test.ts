import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { badValuesFor, type Attribute } from './badValues';
import { doorsOf, type Answer, type Door } from './doors';
import { savedRows } from './savedRows';
import { GOOD } from './story';

/** Where in a story a schema's fields stand: how to wrap them, and the path that an error names. */
interface Place {
  readonly uid: string;
  readonly path: readonly string[];
  wrap(fields: Record<string, unknown>): Record<string, unknown>;
}

const PLACES: readonly Place[] = [
  { uid: STORY, path: [], wrap: (fields) => fields },
  { uid: 'newsdesk.claim', path: ['claims', '0'], wrap: (fields) => ({ claims: [fields] }) },
  {
    uid: 'newsdesk.evidence',
    path: ['claims', '0', 'evidence', '0'],
    wrap: (fields) => ({ claims: [{ evidence: [fields] }] }),
  },
  { uid: 'newsdesk.dateline', path: ['dateline'], wrap: (fields) => ({ dateline: fields }) },
  {
    uid: 'newsdesk.dismissal',
    path: ['dismissals', '0'],
    wrap: (fields) => ({ dismissals: [fields] }),
  },
];

/** Attributes that Strapi gives every type; what they hold is not the client's to say. */
const SYSTEM = new Set([
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/**
 * Each value is sent as a new story, one of these many also as a change to one that is there. At the
 * doors that take longest one value of a few is sent, each field beginning with another one.
 */
const CHANGE_EVERY = 4;
const SEND_EVERY: Readonly<Record<string, number>> = { 'the admin panel': 5, GraphQL: 2 };

let room: Newsroom;
let documentId: string;
beforeAll(async () => {
  room = await openNewsroom({ doors: ['graphql'] });
  ({ documentId } = await room.strapi.documents(STORY).create({ data: GOOD } as never));
}, 60_000);
afterAll(() => closeQuietly(room));

describe.each(['REST', 'the admin panel', 'GraphQL', 'the document service'])(
  'through %s',
  (doorName) => {
    it.each(PLACES)(
      'refuses every value that a field of $uid must not take, and names the field',
      async (place) => {
        const door = doorsOf(room).find(({ name }) => name === doorName)!;
        const before = await savedRows(room);
        const failures: string[] = [];
        for (const [start, [name, attribute]] of attributesOf(place.uid).entries()) {
          failures.push(...(await failuresOf(door, place, name, attribute, start)));
          if ((await savedRows(room)) !== before) failures.push(`${name}: something was saved`);
          if (failures.length > 20) break;
        }
        expect(failures).toEqual([]);
      },
      60_000,
    );
  },
);

it('still answers, and still takes a good story', async () => {
  for (const door of doorsOf(room)) {
    const { outcome } = await door.send({ data: GOOD });
    expect([door.name, outcome]).toEqual([door.name, 'accepted']);
  }
});

const attributesOf = (uid: string): [string, Attribute][] =>
  Object.entries(
    (room.strapi.getModel(uid as never) as { attributes: unknown }).attributes as Record<
      string,
      Attribute
    >,
  ).filter(([name]) => !SYSTEM.has(name));

async function failuresOf(
  door: Door,
  place: Place,
  name: string,
  attribute: Attribute,
  start: number,
): Promise<string[]> {
  const failures: string[] = [];
  const path = [...place.path, name].join('.');
  const step = SEND_EVERY[door.name] ?? 1;
  const values = badValuesFor(attribute, door.speaks).filter(
    (_, index) => index % step === start % step,
  );
  for (const [index, { label, value }] of values.entries()) {
    // GraphQL takes one item for a list of one: its specification, section 3.11, says so.
    if (door.name === 'GraphQL' && attribute.repeatable && label === '{}') continue;
    const data = place.wrap({ [name]: value });
    const failure = failureOf(await door.send({ data: { ...GOOD, ...data } }), path);
    if (failure) failures.push(`${name} = ${label}: ${failure}`);
    if (index % CHANGE_EVERY !== 0) continue;
    const change = failureOf(await door.send({ data, documentId }), path);
    if (change) failures.push(`${name} changed to ${label}: ${change}`);
  }
  return failures;
}

function failureOf({ outcome, said, paths }: Answer, path: string): string | null {
  const shown = said.slice(0, 300);
  if (outcome !== 'refused') return `${outcome}: ${shown}`;
  const names = paths.some((named) => named === path || named.startsWith(`${path}.`));
  // Names that reach a prototype end at the body parser, which names only them.
  return names || said.includes('forbidden prototype property')
    ? null
    : `does not name ${path}: ${shown}`;
}
