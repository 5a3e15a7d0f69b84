import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { findAttributions } from './findAttributions';

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

interface Times {
  /** Of 100,000 code units, in milliseconds. */
  readonly short: number;
  /** Of a million. */
  readonly long: number;
}

describe('hostile text, read by the finder as it is built', () => {
  let times: Readonly<Record<string, Times>>;
  beforeAll(() => {
    // With room for what is found: what the collector does beside it grows in steps.
    const script = join(__dirname, '../../../../../scripts/finder/timeHostile.mjs');
    const input = JSON.stringify(Object.fromEntries(HOSTILE));
    times = JSON.parse(
      execFileSync(process.execPath, ['--max-semi-space-size=256', script], {
        input,
        encoding: 'utf8',
      }),
    );
  });

  test.each(HOSTILE)('a megabyte of %s takes less than a second', (name) => {
    expect(times[name]!.long).toBeLessThan(1000);
  });

  test.each(HOSTILE)('ten times the text takes at most eleven times as long: %s', (name) => {
    // Runs of a few milliseconds measure the machine, not the text; hence the floor.
    expect(times[name]!.long).toBeLessThan(Math.max(times[name]!.short, 25) * 11);
  });
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
