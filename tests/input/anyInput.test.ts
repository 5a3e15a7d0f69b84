import fc from 'fast-check';
import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { badValuesFor, type Attribute } from './badValues';
import { askGraphql, byHttp, doorsOf, type Answer } from './doors';
import { savedRows } from './savedRows';
import { GOOD } from './story';

const SEED = Number(process.env.FAST_CHECK_SEED ?? 20260525);
const RUNS = Number(process.env.FAST_CHECK_RUNS ?? 60);

let room: Newsroom;
let documentId: string;
beforeAll(async () => {
  room = await openNewsroom({ doors: ['graphql'] });
  ({ documentId } = await room.strapi.documents(STORY).create({ data: GOOD } as never));
}, 60_000);
afterAll(() => closeQuietly(room));

const attributesOf = (uid: string): [string, Attribute][] =>
  Object.entries(
    (room.strapi.getModel(uid as never) as { attributes: unknown }).attributes as Record<
      string,
      Attribute
    >,
  );

const anything = fc.anything({
  values: [
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  ],
  key: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('id', 'documentId', 'type', 'children', 'connect', 'set', '__proto__'),
  ),
  maxDepth: 5,
  maxKeys: 6,
});

/** A value for an attribute: a good one, one of the known bad ones, or anything at all. */
function valueFor(attribute: Attribute): fc.Arbitrary<unknown> {
  const good = goodValue(attribute);
  const known = KNOWN_TYPES.has(attribute.type)
    ? badValuesFor(attribute, 'json')
        .map(({ value }) => value)
        .filter((value) => JSON.stringify(value).length < 5000)
    : [null];
  return fc.oneof(
    { weight: 3, arbitrary: good },
    { weight: 1, arbitrary: fc.constantFrom(...known) },
    anything,
  );
}

const KNOWN_TYPES = new Set(
  'string text enumeration integer boolean datetime relation media component blocks'.split(' '),
);

function goodValue(attribute: Attribute): fc.Arbitrary<unknown> {
  switch (attribute.type) {
    case 'string':
    case 'text':
      return fc.string({ unit: 'grapheme', maxLength: 60 });
    case 'enumeration':
      return fc.constantFrom(...(attribute.enum ?? []));
    case 'integer':
      return fc.integer({ min: attribute.min ?? 0, max: attribute.max ?? 1000 });
    case 'boolean':
      return fc.boolean();
    case 'datetime':
      return fc
        .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString());
    case 'blocks':
      return fc.array(
        fc.string({ unit: 'grapheme' }).map((text) => ({
          type: 'paragraph',
          children: [{ type: 'text', text }],
        })),
        { maxLength: 4 },
      );
    case 'component':
      return attribute.repeatable
        ? fc.array(fieldsOf(attribute.component!), { maxLength: 3 })
        : fieldsOf(attribute.component!);
    default:
      return fc.constant(null);
  }
}

/** Some fields of a schema, each with a value that is good or not, and now and then one that is none. */
function fieldsOf(uid: string): fc.Arbitrary<Record<string, unknown>> {
  const fields = attributesOf(uid).map(([name, attribute]) =>
    fc
      .option(valueFor(attribute), { nil: undefined, freq: 2 })
      .map((value) => [name, value] as const),
  );
  const stranger = fc.option(fc.tuple(fc.string({ maxLength: 10 }), anything), {
    nil: undefined,
    freq: 20,
  });
  return fc
    .tuple(fc.tuple(...fields), stranger)
    .map(([known, odd]) =>
      Object.fromEntries(
        [...known, ...(odd ? [odd] : [])].filter(([, value]) => value !== undefined),
      ),
    );
}

async function check(answer: Answer, before: string): Promise<void> {
  expect([answer.outcome, answer.said.slice(0, 500)]).not.toEqual(['crashed', expect.anything()]);
  if (answer.outcome === 'refused') expect((await savedRows(room)) === before).toBe(true);
}

describe.each(['REST', 'the admin panel', 'GraphQL', 'the document service'])(
  'through %s',
  (doorName) => {
    it(`any data is taken whole or refused whole (seed ${SEED})`, async () => {
      const door = doorsOf(room).find(({ name }) => name === doorName)!;
      const data = fc.oneof(
        { weight: 6, arbitrary: fieldsOf(STORY).map((fields) => ({ ...GOOD, ...fields })) },
        { weight: 1, arbitrary: anything },
      );
      let before = await savedRows(room);
      let taken = 0;
      await fc.assert(
        fc.asyncProperty(data, fc.boolean(), async (sent, isChange) => {
          const answer = await door.send({ data: sent, ...(isChange && { documentId }) });
          await check(answer, before);
          if (answer.outcome !== 'accepted') return;
          taken += 1;
          before = await savedRows(room);
        }),
        { seed: SEED, numRuns: RUNS },
      );
      const { outcome, said } = await byHttp(room, 'get', '/api/stories?status=draft&populate=*');
      expect([outcome, said.slice(0, 200)]).toEqual(['accepted', expect.anything()]);
      expect(taken).toBeLessThan(RUNS);
    }, 90_000);
  },
);

const parameterName = fc.constantFrom(
  'filters',
  'sort',
  'fields',
  'populate',
  'pagination',
  'status',
  'locale',
  '_q',
  'page',
  'limit',
  'publicationFilter',
  'count',
  'ordering',
  'withCount',
  'lookup',
  'where',
  'x',
);
const segment = fc.oneof(
  fc.constantFrom(
    'headline',
    'claims',
    'agency',
    'localizations',
    'verification',
    'id',
    'documentId',
    'urgency',
    'body',
    'embargoUntil',
    'publishedAt',
    '0',
    '1',
    'populate',
    'filters',
    'sort',
    'page',
    'on',
  ),
  fc.constantFrom(
    '$and',
    '$or',
    '$not',
    '$eq',
    '$in',
    '$null',
    '$between',
    '$gt',
    '$contains',
    '$containsi',
    '$nope',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const operand = fc.oneof(
  fc.constantFrom(
    '',
    '*',
    'true',
    'null',
    '-1',
    '1e99',
    'headline',
    'headline:desc',
    'draft',
    'en',
    '*,*',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const query = fc
  .array(fc.tuple(parameterName, fc.array(segment, { maxLength: 5 }), operand), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) =>
    parts
      .map(([name, path, value]) => {
        const key = `${name}${path.map((part) => `[${encodeURIComponent(toWell(part))}]`).join('')}`;
        return `${key}=${encodeURIComponent(toWell(value))}`;
      })
      .join('&'),
  );

/** What a URL can carry: half characters cannot be written in one. */
const toWell = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

it(`any parameters are answered or refused, over REST and in the panel (seed ${SEED})`, async () => {
  const addresses = ['/api/stories', `/content-manager/collection-types/${STORY}`];
  await fc.assert(
    fc.asyncProperty(query, fc.constantFrom(...addresses), async (asked, address) => {
      const { outcome, said } = await byHttp(room, 'get', `${address}?${asked}`);
      expect([outcome, said.slice(0, 500)]).not.toEqual(['crashed', expect.anything()]);
    }),
    { seed: SEED, numRuns: RUNS * 5 },
  );
}, 90_000);

it(`any filter of GraphQL is answered or refused (seed ${SEED})`, async () => {
  const leaf = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const filter = fc.letrec((tie) => ({
    filters: fc.oneof(
      fc.dictionary(
        fc.constantFrom(
          'headline',
          'slug',
          'urgency',
          'embargoUntil',
          'body',
          'documentId',
          'genre',
        ),
        fc.dictionary(
          fc.constantFrom(
            'eq',
            'ne',
            'in',
            'contains',
            'containsi',
            'gt',
            'between',
            'null',
            'not',
          ),
          fc.oneof(leaf, fc.array(leaf, { maxLength: 3 })),
          { minKeys: 1, maxKeys: 2 },
        ),
        { minKeys: 1, maxKeys: 2 },
      ),
      fc.record({ and: fc.array(tie('filters'), { maxLength: 2 }) }),
      fc.record({ not: tie('filters') }),
    ),
  })).filters;
  const list = 'query ($filters: StoryFiltersInput) { stories(filters: $filters) { documentId } }';
  await fc.assert(
    fc.asyncProperty(filter, async (filters) => {
      const { outcome, said } = await askGraphql(room, list, { filters });
      expect([outcome, said.slice(0, 500)]).not.toEqual(['crashed', expect.anything()]);
    }),
    { seed: SEED, numRuns: RUNS * 2 },
  );
}, 90_000);
