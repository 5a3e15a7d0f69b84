import fc from 'fast-check';
import { shorten } from './shorten';

test.each([
  ['Kerry asked Ecuador to stop Assange', 'Kerry asked Ecuador to stop Assange'],
  ['“Quoted”', 'Quoted'],
  ['two\n  lines\tand tabs', 'two lines and tabs'],
  [
    'Multiple U.S. sources tell us John Kerry asked Ecuador to stop Assange from publishing',
    'Multiple U.S. sources tell us John Kerry asked Ecuador to…',
  ],
  ['x'.repeat(61), `${'x'.repeat(60)}…`],
  ['word '.repeat(12).trim(), 'word '.repeat(12).trim()],
  ['a \u202eright-to-left\u202c trick', 'a right-to-left trick'],
  ['half \ud800 a pair', 'half a pair'],
  [`${'x'.repeat(59)}😀 and more`, `${'x'.repeat(59)}…`],
  ['', ''],
])('shortens "%s"', (text, short) => {
  expect(shorten(text)).toBe(short);
});

test('gives one short, whole line, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const short = shorten(text);
      expect(short.length).toBeLessThanOrEqual(61);
      expect(short).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
    }),
  );
});

test('looks no further than it must', () => {
  const start = performance.now();
  shorten(' '.repeat(5_000_000));
  shorten('"'.repeat(5_000_000));
  expect(performance.now() - start).toBeLessThan(500);
});
