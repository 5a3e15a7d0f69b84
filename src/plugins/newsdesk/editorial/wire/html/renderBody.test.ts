import fc from 'fast-check';
import { anyAddress, anyBlocks, anyBody } from '../../../../../../tests/wire/anyWireStory';
import { readCopy } from '../../copy';
import { blocks } from '../../gate/fixtures';
import type { BlockNode, Body, LocaleCode } from '../../story';
import { renderBody } from './renderBody';

const RUNS = { numRuns: 2000 };

const ELEMENTS =
  'p|h[1-6]|ul|ol|li|blockquote|pre|code|strong|em|u|s|br|hr|div|a|figure|figcaption|img';
const ADDRESS = '(?:https?://|mailto:|tel:)[^"<>\\s]*';
/** Everything that may stand in the HTML of a body: these tags, these attributes, text without marks. */
const SAFE = new RegExp(
  `^(?:[^<>"]|</?(?:${ELEMENTS})>|<a href="${ADDRESS}"(?: title="[^"<>]*")?>|<ol start="\\d+">|<code class="[^"<>]*">|<img src="https?://[^"<>\\s]*" alt="[^"<>]*"(?: title="[^"<>]*")?>)*$`,
  'u',
);

const unescape = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** Not those of two halves: plain text joins halves from two nodes, which HTML has a tag between. */
const lettersOf = (text: string): string =>
  text.replace(/[^\p{L}\p{N}]+|[\u{10000}-\u{10ffff}]/gu, '');
const plain = (body: Body): string =>
  readCopy({ headline: '', summary: '', body, locale: 'en' as LocaleCode }).text;

const paragraph = (...children: BlockNode[]): BlockNode[] => [{ type: 'paragraph', children }];
const link = (url: string): string =>
  renderBody(paragraph({ type: 'link', url, children: [{ text: 'here' }] }));

test('whatever stands in a body, its HTML has the elements and attributes of a story and no others', () => {
  fc.assert(
    fc.property(anyBody(), (body) => {
      expect(renderBody(body)).toMatch(SAFE);
    }),
    RUNS,
  );
});

test('the HTML of blocks says what their plain text says', () => {
  fc.assert(
    fc.property(anyBlocks(), (body) => {
      const html = renderBody(body).replace(/<figure>.*?<\/figure>/gs, '');
      expect(lettersOf(unescape(html.replace(/<[^>]*>/g, ' ')))).toBe(lettersOf(plain(body)));
    }),
    RUNS,
  );
});

test('a link leads to the web, a mailbox or a telephone, or nowhere', () => {
  fc.assert(
    fc.property(anyAddress(), (url) => {
      expect(link(url)).toMatch(
        /^<p>(?:<a href="(?:https?:\/\/|mailto:|tel:)[^"<>\s]*">here<\/a>|here)<\/p>$/,
      );
    }),
    RUNS,
  );
  expect(link('https://a.example/x?a=1&b="')).toBe(
    '<p><a href="https://a.example/x?a=1&amp;b=%22">here</a></p>',
  );
  expect(link('JAVASCRIPT:alert(1)')).toBe('<p>here</p>');
  expect(link('/relative')).toBe('<p>here</p>');
});

test('a password in an address is left out', () => {
  expect(link('https://user:secret@a.example/')).toBe(
    '<p><a href="https://a.example/">here</a></p>',
  );
});

test('blocks keep their form', () => {
  const body: Body = [
    { type: 'heading', level: 2, children: [{ text: 'Payments' }] },
    ...paragraph(
      { text: 'It is ' },
      { text: 'so', bold: true, italic: true },
      { text: ' & done.\nHere.' },
    ),
    {
      type: 'list',
      format: 'ordered',
      children: [{ type: 'list-item', children: [{ text: 'one' }] }],
    },
    { type: 'quote', children: [{ text: 'No.' }] },
    { type: 'code', children: [{ text: 'a < b' }] },
    { type: 'paragraph', children: [{ text: '' }] },
    {
      type: 'image',
      image: { url: 'https://c.example/a.png', alternativeText: 'a "b"', caption: 'C' },
    } as BlockNode,
    { type: 'image', image: { url: '/uploads/a.png' } } as BlockNode,
  ];
  expect(renderBody(body).split('\n')).toEqual([
    '<h2>Payments</h2>',
    '<p>It is <em><strong>so</strong></em> &amp; done.<br>Here.</p>',
    '<ol><li>one</li></ol>',
    '<blockquote>No.</blockquote>',
    '<pre><code>a &lt; b</code></pre>',
    '<figure><img src="https://c.example/a.png" alt="a &quot;b&quot;"><figcaption>C</figcaption></figure>',
  ]);
  expect(renderBody(blocks('x'))).toBe('<p>x</p>');
});

test.each([
  ['a paragraph a line', 'One.\nTwo.\n\nThree.', '<p>One.<br>\nTwo.</p>\n<p>Three.</p>'],
  [
    'emphasis and links',
    '**So** [it](https://a.example) is',
    '<p><strong>So</strong> <a href="https://a.example/">it</a> is</p>',
  ],
  ['HTML is text', '<b onclick=x>no</b> &lt;', '<p>&lt;b onclick=x&gt;no&lt;/b&gt; &amp;lt;</p>'],
  ['no link that runs', '[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
  ['an indented line is copy', '    He left.', '<p>He left.</p>'],
  [
    'what would be a hidden note is copy',
    '[x]: https://a.example',
    '<p>[x]: https://a.example</p>',
  ],
])('Markdown: %s', (_what, source, html) => {
  expect(renderBody(source)).toBe(html);
});

test('a body that is none has no HTML', () => {
  expect([null, 3, {}, [null, 3, []]].map((body) => renderBody(body as unknown as Body))).toEqual([
    '',
    '',
    '',
    '',
  ]);
});
