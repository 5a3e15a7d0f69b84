/** One attribute of a schema, as far as bad values for it depend on it. */
export interface Attribute {
  readonly type: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly relation?: string;
  readonly multiple?: boolean;
}

/** A value that no door may take, with a name to find it by in the report of a failed test. */
export interface BadValue {
  readonly label: string;
  readonly value: unknown;
}

const LONE = { label: 'a lone surrogate', value: 'half \ud83d of it' };
const NUL = { label: 'NUL', value: 'end\u0000ed' };

const bad = (...values: unknown[]): BadValue[] =>
  values.map((value) => ({ label: label(value), value }));

const label = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? String(value);

const texts = (limit: number): BadValue[] => [
  ...bad(5, true, {}, [], ['a text in a list'], { text: 'in an object' }),
  { label: `${limit + 1} characters`, value: 'x'.repeat(limit + 1) },
  { label: `${limit + 1} characters outside ASCII`, value: 'ñ'.repeat(limit + 1) },
  LONE,
  NUL,
];

const dates = bad(
  'yesterday',
  '',
  '2026-13-01T00:00:00.000Z',
  '2026-02-30T00:00:00.000Z',
  '2026-05-25T25:00:00.000Z',
  '0000-00-00 00:00:00',
  '99999-01-01T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '-000001-01-01T00:00:00.000Z',
  '2026-05-25; DROP TABLE stories',
  1e300,
  -1,
  true,
  {},
  [],
  ['2026-05-25T00:00:00.000Z'],
);

const integers = (low: number, high: number): BadValue[] =>
  bad(low - 1, high + 1, 1.5, 1e20, -1e20, '', 'four', 'NaN', '0x4', '1e0', true, {}, [], [4]);

const enumerations = (words: readonly string[]): BadValue[] =>
  bad(
    ...words.map((word) => word.toUpperCase()),
    ...words.map((word) => ` ${word}`),
    '',
    'no word of the house',
    5,
    true,
    {},
    [],
    [words[0]],
    LONE.value,
    NUL.value,
  );

const relations = bad(
  'no-such-document',
  '',
  "' OR 1=1 --",
  -1,
  1.5,
  1e20,
  999999,
  true,
  [null],
  [[1]],
  [[]],
  [{}],
  [true],
  { id: 'x' },
  { id: {} },
  { documentId: 5 },
  { documentId: 'no-such-document' },
  { connect: 'no-such-document' },
  { connect: [{ id: 999999 }] },
  { connect: [null] },
  { connect: [{ documentId: { a: 1 } }] },
  { connect: [{ documentId: 'x', locale: {} }] },
  { connect: [{ documentId: 'no-such-document', position: { before: 'x' } }] },
  { disconnect: true },
  { disconnect: [{ id: 'x' }] },
  { disconnect: [[[]]] },
  { set: 'x'.repeat(300) },
  { set: { set: [] } },
  { options: 5 },
  { surprise: [] },
  'x'.repeat(10_000),
  LONE.value,
  NUL.value,
);

const singleComponents = bad('a text', 5, true, [], [{}], '', [null]);

const repeatedComponents = [
  ...bad('a text', 5, true, {}, '', [null], ['a text'], [5], [true], [[]], [[{}]], [{}, null]),
  { label: '10,000 of them', value: Array.from({ length: 10_000 }, () => ({})) },
];

const paragraph = (text: unknown) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** Blocks nested as deep as asked: a list in a list in a list. */
export function nestedLists(depth: number): unknown[] {
  let node: unknown = { type: 'list-item', children: [{ type: 'text', text: 'deep' }] };
  for (let level = 0; level < depth; level += 1) {
    node = { type: 'list', format: 'unordered', children: [node] };
  }
  return [node];
}

const blocks = [
  ...bad(
    'a text',
    '',
    5,
    true,
    {},
    [null],
    ['a text'],
    [5],
    [[]],
    [[[]]],
    [{}],
    [{ type: null }],
    [{ type: 'no-such-block', children: [] }],
    [{ type: 'paragraph' }],
    [{ type: 'paragraph', children: null }],
    [{ type: 'paragraph', children: 'a text' }],
    [{ type: 'paragraph', children: {} }],
    [{ type: 'paragraph', children: [] }],
    [{ type: 'paragraph', children: [null] }],
    [{ type: 'paragraph', children: ['a text'] }],
    [{ type: 'paragraph', children: [[]] }],
    [{ type: 'paragraph', children: [{}] }],
    [{ type: 'paragraph', children: [{ type: 'text' }] }],
    [{ type: 'paragraph', children: [{ type: 'text', text: null }] }],
    paragraph(5),
    paragraph({}),
    paragraph(['a', 'b']),
    paragraph(LONE.value),
    paragraph(NUL.value),
    [{ type: 'paragraph', children: [{ type: 'text', text: 'x', bold: 'very' }] }],
    [{ type: 'heading', level: 7, children: [{ type: 'text', text: 'x' }] }],
    [{ type: 'heading', level: '<b>', children: [{ type: 'text', text: 'x' }] }],
    [{ type: 'list', format: 'unordered', children: [null] }],
    [{ type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [null] }] }],
    [{ type: 'list', format: 'sideways', children: [] }],
    [{ type: 'quote', children: [null] }],
    [{ type: 'code', children: [null] }],
    [{ type: 'image', image: null, children: [] }],
    [{ type: 'image', image: { url: 5 }, children: [{ type: 'text', text: '' }] }],
    [{ type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'x' }] }],
    [{ type: 'paragraph', children: [{ type: 'link', url: 'javascript:x', children: [] }] }],
    [{ type: 'paragraph', children: [{ type: 'link', url: 5, children: [null] }] }],
  ),
  { label: '100 levels deep', value: nestedLists(100) },
  {
    label: 'names that reach a prototype',
    value: JSON.parse('[{"__proto__":{"type":"paragraph"}}]'),
  },
  { label: 'an element of 700,000 characters', value: paragraph('x'.repeat(700_000)) },
];

/** Values that JSON cannot say, for code inside the server. */
const unspeakable: BadValue[] = [
  { label: 'NaN', value: NaN },
  { label: 'Infinity', value: Infinity },
  { label: 'a bigint', value: 10n },
  { label: 'a symbol', value: Symbol('s') },
  { label: 'a function', value: () => 'x' },
  { label: 'an invalid Date', value: new Date(NaN) },
  { label: 'a Map', value: new Map([['a', 1]]) },
  { label: 'a Buffer', value: Buffer.from('x') },
  { label: 'a promise', value: Promise.resolve('x') },
];

/**
 * Values that an attribute must never take, by its type as the schema gives it.
 *
 * @param speaks whether values count in that JSON cannot say
 */
export function badValuesFor(attribute: Attribute, speaks: 'json' | 'javascript'): BadValue[] {
  const extra = speaks === 'javascript' ? unspeakable : [];
  return [...jsonValuesFor(attribute), ...extra];
}

function jsonValuesFor(attribute: Attribute): BadValue[] {
  switch (attribute.type) {
    case 'string':
      return texts(Math.min(attribute.maxLength ?? 255, 255));
    case 'text':
      return texts(attribute.maxLength ?? 300_000);
    case 'enumeration':
      return enumerations(attribute.enum ?? []);
    case 'integer':
      return integers(attribute.min ?? -2147483648, attribute.max ?? 2147483647);
    case 'boolean':
      return bad('true', 'yes', 1, 0, '', {}, [], [true]);
    case 'datetime':
      return dates;
    case 'relation':
    case 'media':
      return relations;
    case 'component':
      return attribute.repeatable ? repeatedComponents : singleComponents;
    case 'blocks':
      return blocks;
    default:
      throw new Error(`No bad values are known for the type ${attribute.type}: add some.`);
  }
}
