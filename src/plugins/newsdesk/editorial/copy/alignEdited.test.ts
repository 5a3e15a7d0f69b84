import fc from 'fast-check';
import { weightyWords } from '../attribution/languages';
import { alignEdited, type MarkedText } from './alignEdited';
import { MARK, markAnchors } from './anchors';
import { isWordEdge } from './words';

const weighty = weightyWords('en');

function marked(text: string): MarkedText {
  return { text, marks: markAnchors(text, weighty) };
}

/** The edits between two whole texts that leave anchors alone, by the textbook. */
function plainDistance(one: MarkedText, other: MarkedText): number {
  const row: number[][] = [];
  for (let at = 0; at <= one.text.length; at += 1) {
    row.push([]);
    for (let to = 0; to <= other.text.length; to += 1) {
      const ways = at === 0 && to === 0 ? [0] : [];
      const isFree = at > 0 && one.marks[at - 1] === MARK.EDITABLE;
      const isOtherFree = to > 0 && other.marks[to - 1] === MARK.EDITABLE;
      if (isFree) ways.push(row[at - 1]![to]! + 1);
      if (isOtherFree) ways.push(row[at]![to - 1]! + 1);
      if (isFree && isOtherFree) ways.push(row[at - 1]![to - 1]! + 1);
      if (at > 0 && to > 0 && one.marks[at - 1] === other.marks[to - 1]) {
        if (one.text[at - 1] === other.text[to - 1]) ways.push(row[at - 1]![to - 1]!);
      }
      row[at]!.push(Math.min(Infinity, ...ways));
    }
  }
  return row[one.text.length]![other.text.length]!;
}

function isTurned(marks: Uint8Array): boolean {
  return marks.includes(MARK.TURNING);
}

/** The fewest edits to any stretch of the text between word edges. */
function fewestEdits(text: string, pattern: string): number {
  const whole = marked(text);
  let fewest = Infinity;
  for (let start = 0; start < text.length; start += 1) {
    if (!isWordEdge(text, start) || text[start] === ' ') continue;
    const head = pattern.slice(0, 12);
    if (isTurned(whole.marks.slice(0, start)) && !text.startsWith(head, start)) continue;
    for (let end = start; end <= text.length; end += 1) {
      if (!isWordEdge(text, end)) continue;
      const tail = pattern.slice(-12);
      if (isTurned(whole.marks.slice(end)) && !text.endsWith(tail, end)) continue;
      const stretch = { text: text.slice(start, end), marks: whole.marks.slice(start, end) };
      fewest = Math.min(fewest, plainDistance(marked(pattern), stretch));
    }
  }
  return fewest;
}

const words = fc
  .array(fc.constantFrom('ab', 'abc', 'b', 'not', 'bc', '5', '15', "can't", 'c'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => list.join(' '));

test('finds the fewest edits that a search through every stretch finds', () => {
  fc.assert(
    fc.property(words, words, fc.nat({ max: 6 }), (text, pattern, maximum) => {
      const found = alignEdited(marked(text), 0, text.length, marked(pattern), maximum);
      const fewest = fewestEdits(text, pattern);
      expect(found?.edits ?? null).toBe(fewest <= maximum ? fewest : null);
    }),
    { numRuns: 2000 },
  );
});

test('says which stretch it compared', () => {
  const text = 'before kerry asked ecuador for it after';
  const found = alignEdited(marked(text), 0, text.length, marked('kerry asks ecuador for it'), 3);
  expect(found).toEqual({ start: 7, end: 33, edits: 2 });
});

test('does not look past its end', () => {
  const text = 'kerry asked ecuador and kerry asks ecuador';
  const found = alignEdited(marked(text), 0, 19, marked('kerry asks ecuador'), 3);
  expect(found).toEqual({ start: 0, end: 19, edits: 2 });
});
