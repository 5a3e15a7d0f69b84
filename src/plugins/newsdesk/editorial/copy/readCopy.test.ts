import fc from 'fast-check';
import type { BlockNode, LocaleCode } from '../story';
import { locate, readCopy } from './readCopy';

const locale = 'en' as LocaleCode;

function read(body: unknown, headline = '', summary = '') {
  return readCopy({ headline, summary, body: body as BlockNode[], locale });
}

const text = (words: string, marks = {}): BlockNode => ({ type: 'text', text: words, ...marks });
const block = (type: string, ...children: unknown[]): BlockNode =>
  ({ type, children }) as unknown as BlockNode;

/** The text at a path of the body, as a reader of the copy would look it up. */
function textAt(body: unknown, path: readonly (string | number)[]): unknown {
  const at = path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], body);
  return typeof at === 'string' ? at : (at as BlockNode).text;
}

const everyBlock = [
  block('heading', text('A heading')),
  block('paragraph', text('Plain, '), text('bold', { bold: true }), text(' and '), {
    ...block('link', text('a link')),
    url: 'https://example.org',
  }),
  block(
    'list',
    block('list-item', text('first'), block('list', block('list-item', text('nested')))),
    block('list-item', text('second')),
  ),
  block('quote', text('quoted')),
  block('code', text('code')),
  { type: 'image', image: { alternativeText: 'alt', caption: 'cap' }, children: [text('no copy')] },
  block('callout', block('paragraph', text('in a custom block'))),
];

test('reads headline, summary and every kind of block as paragraphs', () => {
  const copy = read(everyBlock, 'The headline', 'The summary');
  const paragraphs = copy.paragraphs.map(({ start, end, field, path }) => [
    copy.text.slice(start, end),
    field,
    path,
  ]);
  expect(paragraphs).toEqual([
    ['The headline', 'headline', []],
    ['The summary', 'summary', []],
    ['A heading', 'body', [0]],
    ['Plain, bold and a link', 'body', [1]],
    ['first', 'body', [2, 'children', 0]],
    ['nested', 'body', [2, 'children', 0, 'children', 1, 'children', 0]],
    ['second', 'body', [2, 'children', 1]],
    ['quoted', 'body', [3]],
    ['code', 'body', [4]],
    ['in a custom block', 'body', [6, 'children', 0]],
  ]);
  expect(copy.text.startsWith('The headline\n\nThe summary\n\nA heading')).toBe(true);
});

test('leads every offset of the body back to where its letter is stored', () => {
  const copy = read(everyBlock);
  for (const { start, end } of copy.paragraphs) {
    for (let at = start as number; at < end; at += 1) {
      const place = locate(copy, at);
      expect(place).not.toBeNull();
      expect((textAt(everyBlock, place!.path) as string)[place!.offset]).toBe(copy.text[at]);
    }
  }
});

test('knows the words behind a nested list for those of the list item around it', () => {
  const item = block('list-item', text('before'), block('list', text('nested')), text('behind'));
  expect(read([item]).paragraphs.map(({ path }) => path)).toEqual([[0], [0, 'children', 1], [0]]);
});

test('gives the end of the text before for an offset between two paragraphs', () => {
  const copy = read([block('paragraph', text('one')), block('paragraph', text('two'))]);
  expect(locate(copy, 4)).toEqual({ field: 'body', path: [0, 'children', 0], offset: 3 });
  expect(locate(copy, 999)).toEqual({ field: 'body', path: [1, 'children', 0], offset: 3 });
  expect(locate(copy, -1)).toBeNull();
  expect(locate(read([]), 0)).toBeNull();
});

test.each([
  ['null', null],
  ['a number', 7],
  ['an object', {}],
  ['blocks that are none', [null, 7, 'text', [], true]],
  [
    'children that are none',
    [
      { type: 'paragraph', children: null },
      { type: 'list', children: 3 },
    ],
  ],
  ['null among children', [{ type: 'paragraph', children: [null, 5, 'words', { type: 'text' }] }]],
  ['text that is none', [{ type: 'paragraph', children: [{ type: 'text', text: 9 }] }]],
  ['blank text', [{ type: 'paragraph', children: [{ type: 'text', text: ' \u00a0\n' }] }]],
  ['an inherited name', [JSON.parse('{"__proto__": {"text": "x"}, "type": "paragraph"}')]],
])('takes nothing from a body that is %s', (_, body) => {
  expect(read(body).text).toBe('');
});

test('reads ninety levels of lists, and leaves out what is nested without end', () => {
  const nest = (depth: number): BlockNode =>
    depth === 0 ? text('deep') : block('list', nest(depth - 1));
  expect(read([nest(90)]).text).toBe('deep');
  expect(read([nest(5000)]).text).toBe('');
});

test('never throws, and always covers its text with segments and breaks', () => {
  const node = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.record({ type: fc.constant('text'), text: fc.string({ unit: 'binary' }) }),
      fc.record({
        type: fc.constantFrom('paragraph', 'list', 'link', 'image', 'quote'),
        children: fc.array(tie('node'), { maxLength: 4 }),
      }),
      fc.jsonValue(),
    ),
  })).node;
  fc.assert(
    fc.property(fc.array(node), (body) => {
      const copy = read(body);
      let covered = 0;
      for (const { start, end, path, offset } of copy.segments) {
        const original = textAt(body, path) as string;
        expect(copy.text.slice(start, end)).toBe(original.slice(offset, offset + end - start));
        covered += end - start;
      }
      const breaks = Math.max(0, copy.paragraphs.length - 1) * 2;
      expect(covered + breaks).toBe(copy.text.length);
    }),
  );
});

test('reads a megabyte of blocks at once', () => {
  const body = Array.from({ length: 20_000 }, () => block('paragraph', text('x'.repeat(50))));
  const start = performance.now();
  expect(read(body).paragraphs).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(3000);
});
