import fc from 'fast-check';
import type { BlockNode, LocaleCode, Offset } from '../story';
import type { Copy } from './copy';
import { followPassage } from './followPassage';
import { readCopy } from './readCopy';

function copyOf(paragraphs: readonly string[]): Copy {
  const body = paragraphs.map(
    (text): BlockNode => ({ type: 'paragraph', children: [{ type: 'text', text }] }),
  );
  return readCopy({ headline: '', summary: '', body, locale: 'en' as LocaleCode });
}

const BEFORE = [
  'The harbour firm held the concession for nine years, and paid little for it.',
  'The union says the firm dumped oil into the bay at night. The town closed the beach.',
  'Nobody was hurt, the port authority wrote, and the mussels can be eaten.',
];
const CLAIM = 'the firm dumped oil into the bay at night';

function follow(after: readonly string[], words = CLAIM, nth = 0, paragraphs = BEFORE) {
  const before = copyOf(paragraphs);
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = before.text.indexOf(words, start + 1);
  const at = { start: start as Offset, end: (start + words.length) as Offset };
  const edited = copyOf(after);
  const found = followPassage({ before, at, after: edited });
  return found && edited.text.slice(found.start, found.end);
}

const [FIRST, SECOND, THIRD] = BEFORE as [string, string, string];

test.each([
  ['its paragraph moved', [THIRD, FIRST, SECOND], CLAIM],
  ['a sentence written before it', [FIRST, `Shouts were heard. ${SECOND}`, THIRD], CLAIM],
  [
    'its paragraph split in its middle',
    [FIRST, 'The union says the firm dumped oil', 'into the bay at night. The town closed it.'],
    'the firm dumped oil\n\ninto the bay at night',
  ],
  ['two paragraphs joined', [`${FIRST} ${SECOND}`, THIRD], CLAIM],
  [
    'a slip of the pen put right',
    [FIRST, SECOND.replace('dumped', 'dumpd')],
    CLAIM.replace('dumped', 'dumpd'),
  ],
  [
    'a word put in',
    [FIRST, SECOND.replace('oil', 'heavy oil')],
    'the firm dumped heavy oil into the bay at night',
  ],
  [
    'a good deal of it reworded, in its old place',
    [FIRST, SECOND.replace('into the bay', 'near the old quay')],
    'the firm dumped oil near the old quay at night',
  ],
  ['typographic quotes around it', [FIRST, `“${SECOND}”`, THIRD], CLAIM],
])('is found again after %s', (_, after, words) => {
  expect(follow(after)).toBe(words);
});

test.each([
  ['it was taken out', [FIRST, 'The town closed the beach.', THIRD]],
  ['it says the opposite', [FIRST, SECOND.replace('dumped', 'never dumped'), THIRD]],
  [
    'it was reworded and moved',
    [SECOND.replace('into the bay', 'near the old quay').slice(15, 62)],
  ],
  ['everything went', []],
])('is lost when %s', (_, after) => {
  expect(follow(after)).toBeNull();
});

test('of the same words in two places the one with the same surroundings is the passage', () => {
  const twice = [`${CLAIM}, it is said in the port.`, ...BEFORE];
  const moved = [`${CLAIM}, it is said in the port.`, 'A new paragraph.', ...BEFORE];
  const before = copyOf(twice);
  const start = before.text.lastIndexOf(CLAIM);
  const after = copyOf(moved);
  const at = { start: start as Offset, end: (start + CLAIM.length) as Offset };
  expect(followPassage({ before, at, after })?.start).toBe(after.text.lastIndexOf(CLAIM));
});

const word = fc.constantFrom(...'ship bay oil firm union night town beach port mussel'.split(' '));
const paragraph = fc.array(word, { minLength: 6, maxLength: 12 }).map((list) => list.join(' '));

test('whatever is written around it, a passage is found where its own words stand', () => {
  fc.assert(
    fc.property(fc.array(paragraph), fc.array(paragraph), paragraph, (above, below, own) => {
      const before = copyOf([own]);
      const at = { start: 0 as Offset, end: own.length as Offset };
      const after = copyOf([...above, own, ...below]);
      const found = followPassage({ before, at, after });
      expect(found && after.text.slice(found.start, found.end)).toBe(own);
    }),
  );
});
