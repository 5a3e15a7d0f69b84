import fc from 'fast-check';
import type { BlockNode, Body } from '../../story';
import { paragraphsOf } from '../storyTexts';
import { bodyParts } from './bodyParts';
import { decodeContent, encodeNodes } from './codes';
import { plainText, type Content } from './content';
import {
  begun,
  link,
  packetWith,
  paragraph,
  planOf,
  sidesOf,
  source,
  text,
  written,
} from './fixtures';
import { packetUnits } from './packetUnits';
import { readPacket } from './readPacket';
import type { PacketUnit } from './unit';

/** Words with what is hard to send among them, and at least one that readers can see. */
const anyWords = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.constantFrom(']]>', '&amp;', '<x>', '\u0000\u0001', '\ud800', '\ufffe', '\r\n', '"\''),
      ),
      fc.string({ unit: fc.constantFrom(...'abcdef '), minLength: 1, maxLength: 8 }),
    )
    .map((parts) => `${parts.join('')}x`);

const anyMarks = (): fc.Arbitrary<object> =>
  fc
    .subarray(['bold', 'italic', 'underline', 'strikethrough', 'code'])
    .map((marks) => Object.fromEntries(marks.map((mark) => [mark, true])));

const anyText = (): fc.Arbitrary<BlockNode> =>
  fc.tuple(anyWords(), anyMarks()).map(([words, marks]) => text(words, marks));

const anyLink = (): fc.Arbitrary<BlockNode> =>
  fc
    .tuple(
      fc.constantFrom('https://example.org/a', 'mailto:desk@example.org', 'https://x.test/?a&b"'),
      fc.array(anyText(), { minLength: 1, maxLength: 3 }),
    )
    .map(([url, children]) => link(url, ...children));

/** What may stand in a paragraph, as Strapi's editor leaves it. */
const anyNodes = (): fc.Arbitrary<BlockNode[]> =>
  fc.array(fc.oneof(anyText(), anyLink(), fc.constant(text(''))), { minLength: 1, maxLength: 4 });

const anyBlock = (): fc.Arbitrary<BlockNode> =>
  fc.oneof(
    anyNodes().map((nodes) => paragraph(...nodes)),
    anyNodes().map((children): BlockNode => ({ type: 'quote', children })),
    fc.constant(paragraph(text(''))),
    fc.constant({ type: 'image', image: { url: 'https://x.test/a.png' }, children: [text('')] }),
    fc.array(anyNodes(), { minLength: 1, maxLength: 3 }).map(
      (items): BlockNode => ({
        type: 'list',
        format: 'ordered',
        children: [
          ...items.map((children) => ({ type: 'list-item', children })),
          {
            type: 'list',
            format: 'ordered',
            children: [{ type: 'list-item', children: items[0]! }],
          },
        ],
      }),
    ),
  );

/** Any body of blocks. */
const anyBlocks = (): fc.Arbitrary<Body> => fc.array(anyBlock(), { maxLength: 5 });

/** Any body of Markdown. */
const anyMarkdown = (): fc.Arbitrary<Body> =>
  fc
    .array(
      fc.oneof(anyWords(), fc.constantFrom('', '# A head', '- *an item*', '---', '> [a](b)')),
      {
        maxLength: 6,
      },
    )
    .map((lines) => lines.join('\n'));

describe('any text with codes', () => {
  it('is made of characters and codes, and back, without a loss', () => {
    fc.assert(
      fc.property(anyNodes(), (nodes) => {
        const { content, codes } = encodeNodes(nodes);
        const back = decodeContent(content, codes);
        expect(plainText(content)).toBe(
          nodes
            .flatMap((node) => node.children ?? [node])
            .map((node) => node.text)
            .join(''),
        );
        const again = 'nodes' in back ? encodeNodes(back.nodes).content : null;
        expect(again).toEqual(content);
      }),
    );
  });

  it('has codes of its own for what the source does not have, and those of the source for the rest', () => {
    const original = encodeNodes([link('https://a.test', text('a')), text('b', { bold: true })]);
    const other = encodeNodes(
      [text('c', { bold: true }), link('https://b.test', text('d')), text('e', { italic: true })],
      original.codes,
    );
    expect([...other.codes.keys()]).toEqual(['2', 't2', 't3']);
  });
});

it('any body has the parts that the record counts', () => {
  fc.assert(
    fc.property(fc.oneof(anyBlocks(), anyMarkdown()), (body) => {
      const story = source({ body });
      expect(bodyParts(body).map((part) => part.text)).toEqual(paragraphsOf(story));
    }),
  );
});

/** The same text and codes, in other words. */
const translatedContent = (content: Content, words: readonly string[]): Content => {
  let at = 0;
  return content.map((token) =>
    token.kind === 'text' ? { kind: 'text', text: words[at++ % words.length]! } : token,
  );
};

/** What the translation says at each unit. */
const saying = (units: readonly PacketUnit[]) =>
  Object.fromEntries(units.map(({ name, target }) => [name, target]));

describe('a packet that went to a tool and came back', () => {
  const anyBody = fc.oneof(anyBlocks(), anyMarkdown());

  it('says what it was made of', () => {
    fc.assert(
      fc.property(anyBody, anyWords(), (body, headline) => {
        const sides = sidesOf(source({ body, headline }), null);
        const read = readPacket(packetWith(sides, ({ source: target }) => ({ target })));
        expect(
          read.units.map(({ id, segments }) => [id, segments[0]!.source, segments[0]!.target]),
        ).toEqual(packetUnits(sides).map(({ id, source: words }) => [id, words, words]));
      }),
    );
  });

  it('leaves the translation with exactly its targets, whatever they say', () => {
    fc.assert(
      fc.property(
        anyBlocks(),
        fc.array(anyWords(), { minLength: 1, maxLength: 5 }),
        (body, words) => {
          const from = source({ body });
          const sides = sidesOf(from, begun(from));
          const targets = new Map(
            packetUnits(sides).map((unit) => [unit.name, translatedContent(unit.source, words)]),
          );
          const xml = packetWith(sides, ({ name }) => ({ target: targets.get(name)! }));
          const translation = written(sides.translation!, planOf(sides, xml));
          expect(saying(packetUnits(sidesOf(from, translation)))).toEqual(
            Object.fromEntries(targets),
          );
        },
      ),
    );
  });

  it('changes nothing if it comes back as it went, nor if it comes twice', () => {
    fc.assert(
      fc.property(
        anyBlocks(),
        fc.array(anyWords(), { minLength: 1, maxLength: 5 }),
        (body, words) => {
          const from = source({ body });
          const sides = sidesOf(from, begun(from));
          expect(
            planOf(
              sides,
              packetWith(sides, () => ({})),
            ).edits,
          ).toEqual([]);
          const xml = packetWith(sides, (unit) => ({
            target: translatedContent(unit.source, words),
            state: 'translated',
          }));
          const after = sidesOf(from, written(sides.translation!, planOf(sides, xml)));
          expect(planOf(after, xml).edits).toEqual([]);
        },
      ),
    );
  });
});
