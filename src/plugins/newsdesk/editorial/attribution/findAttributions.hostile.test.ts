import fc from 'fast-check';
import { findAttributions } from './findAttributions';

/**
 * The shortest of some runs, in milliseconds of this process's own time: what the machine does
 * beside it only adds.
 */
function shortestRun(text: string, times: number): number {
  const runs = Array.from({ length: times }, () => {
    const started = process.cpuUsage();
    findAttributions(text, 'en');
    return process.cpuUsage(started).user / 1000;
  });
  return Math.min(...runs);
}

const MEGABYTE = 1_000_000;
/**
 * The house's bound is a second a megabyte in what is shipped. Here every import is read through a
 * getter, which takes about twice as long.
 */
const BOUND = 2000;
const repeat = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

const HOSTILE: readonly (readonly [string, string])[] = [
  ['quotes and brackets that never close', '"((('],
  ['one sentence of cues', 'he said that she said '],
  ['one sentence of commas', 'Lee, a man, said, '],
  ['alternating quote marks', '“ ” '],
  ['opening quote marks', '“'],
  ['closing quote marks', '”'],
  ['apostrophes', "'"],
  ['apostrophes before words', " 'a"],
  ['apostrophes in words', "a'a'"],
  ['points', 'a.'],
  ['commas', ','],
  ['quotations without a cue', '“Yes.” '],
  ['quotations with a cue', '“Yes,” he said. '],
  ['according to', 'according to '],
  ['dashes', 'a - '],
  ['capitals', 'A '],
  ['one word', 'a'],
  ['digits', '1,'],
  ['paragraphs', 'a\n'],
  ['pending paragraphs', 'He said:\n'],
  ['halves of a pair', '\ud83d'],
];

test.each(HOSTILE)('a megabyte of %s takes less than a second when built', (_, unit) => {
  expect(shortestRun(repeat(unit, MEGABYTE), 3)).toBeLessThan(BOUND);
});

test.each(HOSTILE)('ten times the text takes about ten times as long: %s', (_, unit) => {
  const small = shortestRun(repeat(unit, 60_000), 3);
  // Runs of a few milliseconds measure the machine, not the text; hence the floor.
  expect(shortestRun(repeat(unit, 600_000), 3)).toBeLessThan(Math.max(small, 40) * 14);
});

const PIECE = fc.constantFrom(
  'he ',
  'said ',
  'that ',
  'Lee ',
  ', ',
  '. ',
  '“',
  '”',
  '"',
  "'",
  '’',
  '(',
  ')',
  ': ',
  '— ',
  '\n',
  'according ',
  'to ',
  'and ',
  'who ',
  '\u0301',
  '\ud83d',
  '😀',
  ' ',
  '«',
  '»',
  'a.b',
  '1.5',
  'U.S. ',
  '\u0000',
  '¿',
);

test('any text gives stretches that lie in it, in order, and never empty', () => {
  fc.assert(
    fc.property(
      fc.array(PIECE, { maxLength: 80 }),
      fc.constantFrom('en', 'es', 'de'),
      (pieces, language) => {
        const text = pieces.join('');
        for (const { content, source, cue, speaker } of findAttributions(text, language)) {
          expect(content.length).toBeGreaterThan(0);
          for (const { start, end } of [
            ...content,
            ...source,
            ...cue,
            ...(speaker ? [speaker] : []),
          ]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          for (let next = 1; next < content.length; next += 1) {
            expect(content[next]!.start).toBeGreaterThanOrEqual(content[next - 1]!.end);
          }
        }
      },
    ),
    { numRuns: 3000 },
  );
});
