import fc from 'fast-check';
import type { LocaleCode } from '../story';
import { locate, readCopy } from './readCopy';

function read(body: string) {
  return readCopy({ headline: '', summary: '', body, locale: 'en' as LocaleCode });
}

function lines(body: string): string[] {
  const { text, paragraphs } = read(body);
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

test('takes every line of agency copy for a paragraph, whatever ends it', () => {
  expect(lines('one\ntwo\r\nthree\n\n\nfour\u2028five\rsix\n')).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
  ]);
});

test.each([
  ['# A heading', 'A heading'],
  ['###### Six', 'Six'],
  ['#hashtag', '#hashtag'],
  ['- an item', 'an item'],
  ['  * an item', 'an item'],
  ['> > quoted', 'quoted'],
  ['> - both', 'both'],
  ['5. Juni', '5. Juni'],
  ['-5 degrees', '-5 degrees'],
  ['**bold** and *slanted* and __both__ ~~gone~~', 'bold and slanted and both gone'],
  ['***all***', 'all'],
  ['“*quoted*,” he said', '“quoted,” he said'],
  ['5 * 3 = 15', '5 * 3 = 15'],
  ['2*3*4', '2*3*4'],
  ['snake_case_name', 'snake_case_name'],
  ['a lone *star', 'a lone *star'],
  ['~5 people', '~5 people'],
  ['[the report](https://example.org/a_(b)) says', 'the report says'],
  ['[the report](https://example.org "A title") says', 'the report says'],
  ['he said [sic] so', 'he said [sic] so'],
  ['he [Kerry](not an address) said', 'he [Kerry](not an address) said'],
  ['[an *inner* mark](x)', 'an inner mark'],
  ['before ![alt](a.png) after', 'before  after'],
  ['<https://example.org/a_b_c>', 'https://example.org/a_b_c'],
  ['`code *with* stars` and *without*', 'code *with* stars and without'],
  ['``a ` b``', 'a ` b'],
  ['a ` lone tick', 'a ` lone tick'],
  ['\\*no emphasis\\*', '*no emphasis*'],
  ['C:\\Users', 'C:\\Users'],
])('reads %s as %s', (source, text) => {
  expect(lines(source)).toEqual([text]);
});

test('drops rules and the fences of code, and keeps the code as it stands', () => {
  expect(lines('---\n* * *\n```js\n# *not* marks\n```\nafter')).toEqual(['# *not* marks', 'after']);
});

test('leads every offset back into the source, past the marks', () => {
  const source = fc.string({
    unit: fc.constantFrom(...'ab *_~`[]()!\\<>#-\n"', 'é', '\ud800'),
    maxLength: 80,
  });
  fc.assert(
    fc.property(source, (body) => {
      const copy = read(body);
      for (const { start, end } of copy.paragraphs) {
        for (let at = start as number; at < end; at += 1) {
          expect(body[locate(copy, at)!.offset]).toBe(copy.text[at]);
        }
      }
    }),
  );
});

test.each([
  ['opening brackets', '['],
  ['links without an end', '[a]('],
  ['nested links', '[a](b '],
  ['link targets full of space', '[a](' + ' '.repeat(500)],
  ['images', '![](x)'],
  ['asterisks', '*'],
  ['asterisks around letters', '*a '],
  ['underscores and words', 'a_ _b '],
  ['backticks in runs', '`a``b'],
  ['backslashes', '\\*'],
  ['quote signs', '>'],
  ['angle brackets', '<https:'],
  ['empty lines', '\n'],
  ['spaces', ' '],
])('reads half a megabyte of %s in linear time', (_, unit) => {
  const start = performance.now();
  read(unit.repeat(Math.floor(500_000 / unit.length)));
  expect(performance.now() - start).toBeLessThan(5000);
});
