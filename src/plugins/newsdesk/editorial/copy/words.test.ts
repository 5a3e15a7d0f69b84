import { forEachNumber, forEachWord, indexOfWords, isWordEdge, saysSomething } from './words';

function visited(visit: typeof forEachWord, text: string): string[] {
  const found: string[] = [];
  visit(text, (start, end) => found.push(text.slice(start, end)));
  return found;
}

test('finds words, and each letter by itself where a script sets no spaces', () => {
  expect(visited(forEachWord, "he didn't pay 5pm 東京 josé")).toEqual([
    'he',
    'didn',
    't',
    'pay',
    '5pm',
    '東',
    '京',
    'josé',
  ]);
});

test.each([
  ['3,000 people', ['3,000']],
  ['rose 3.5% at 10:30', ['3.5', '10:30']],
  ['by -5 or .5 or -.5', ['-5', '.5', '-.5']],
  ['covid-19 and 2015-2016', ['19', '2015', '2016']],
  ['$5m, g20 and 3rd', ['5m', 'g20', '3rd']],
  ["1'000 1/2", ["1'000", '1/2']],
  ['none', []],
])('finds the numbers in "%s"', (text, numbers) => {
  expect(visited(forEachNumber, text)).toEqual(numbers);
});

test.each([
  ['ab|cd', false],
  ['ab| cd', true],
  ['3|.5', false],
  ['3.|5', false],
  ['-|5 degrees', false],
  ['3|. then', true],
  ["can|'t", false],
  ["can'|t", false],
  ["l'|homme", true],
  ["assange|'s", true],
  ['東|京', true],
  ['5|東', true],
])('knows whether a passage may be cut at the bar in "%s"', (text, isEdge) => {
  expect(isWordEdge(text.replace('|', ''), text.indexOf('|'))).toBe(isEdge);
});

test('finds words only by themselves', () => {
  expect(indexOfWords('there then the', 'the')).toBe(11);
  expect(indexOfWords('there then', 'the')).toBe(-1);
  expect(indexOfWords('killed 30 people', 'killed 3')).toBe(-1);
  expect(indexOfWords('anything', '')).toBe(-1);
});

test.each([
  ['word', true],
  ['5', true],
  ['العربية', true],
  ['', false],
  [' — … \u200b', false],
  ['東京', true],
  ['サー', true],
  // Letters by their class, but nobody sees them.
  ['\u3164', false],
  ['\u115f\u1160 \uffa0', false],
  // Letters that say nothing without another: a modifier, an Arabic stroke, a Japanese length mark.
  ['\u02bc', false],
  ['\u0640\u0640', false],
  ['ー', false],
])('knows whether "%s" says anything', (text, says) => {
  expect(saysSomething(text)).toBe(says);
});

test('gives up on words that stand in countless places, but nowhere by themselves, soon', () => {
  const start = performance.now();
  expect(indexOfWords('ab '.repeat(200_000), `${'ab '.repeat(5_000)}a`)).toBe(-1);
  expect(indexOfWords('a'.repeat(500_000), `b${'a'.repeat(10_000)}`)).toBe(-1);
  expect(performance.now() - start).toBeLessThan(5000);
});
