import fc from 'fast-check';
import { foldPassage, foldText } from './foldText';
import { findVerbatim } from './findVerbatim';
import { indexOfWords, saysSomething } from './words';

test.each([
  ['Kerry said so', 'Kerry said so', 0],
  ['“Kerry said so,” it read', 'Kerry said so', 1],
  ['He: «Kerry» said.', 'said', 12],
  ['sayings say', 'say', 8],
  ['rose 3.5 to 3. ', '3', 12],
  ["can't say you can", 'can', 14],
  ['fell to -5', '5', -1],
  ['cafe\u0301', 'cafe', -1],
  ['non-violent', 'violent', -1],
])('in "%s" finds "%s" by itself', (text, passage, at) => {
  expect(findVerbatim(text, passage)).toBe(at);
});

test('finds nothing that the folded text does not have as well', () => {
  const units = [...'ab5-–“”"’\'.,:( )%\n', '\u00ad', '\u0301', '東', 'n’t', ' -5', 'ﬁ', 'İ'];
  const text = fc.string({ unit: fc.constantFrom(...units), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (copy, one, other) => {
      const [start, end] = [one % (copy.length + 1), other % (copy.length + 1)];
      const passage = copy.slice(Math.min(start, end), Math.max(start, end)).trim();
      fc.pre(saysSomething(passage) && findVerbatim(copy, passage) !== -1);
      expect(indexOfWords(foldText(copy), foldPassage(passage))).not.toBe(-1);
    }),
    { numRuns: 5000 },
  );
});
