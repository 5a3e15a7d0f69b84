import { pairBodies, repairBodies, type PairedBodies } from './pairBodies';

const SOURCE = ['The tide came in.', 'The mayor denied it.', 'A hearing is set for Monday.'];
const SPANISH = ['Subió la marea.', 'El alcalde lo negó.', 'La vista será el lunes.'];

const made = SOURCE.map((source, at) => ({ source, translation: SPANISH[at]! }));

const told = ({ pairs, source, translation }: PairedBodies) =>
  pairs.map((pair) => [
    pair.source === null ? null : source[pair.source],
    pair.translation === null ? null : translation[pair.translation],
  ]);

const start: PairedBodies = {
  source: SOURCE,
  translation: SPANISH,
  pairs: pairBodies(made, SOURCE),
};

test('each paragraph stands beside the one that it was made from', () => {
  expect(told(start)).toEqual(SOURCE.map((source, at) => [source, SPANISH[at]]));
});

test('a paragraph that the source has got since stands alone, in its place', () => {
  const source = [SOURCE[0]!, 'Nobody was hurt.', ...SOURCE.slice(1)];
  const pairs = pairBodies(made, source);
  expect(told({ source, translation: SPANISH, pairs })).toEqual([
    [SOURCE[0], SPANISH[0]],
    ['Nobody was hurt.', null],
    [SOURCE[1], SPANISH[1]],
    [SOURCE[2], SPANISH[2]],
  ]);
});

test('a paragraph that the source has lost leaves the translation’s alone', () => {
  const source = [SOURCE[0]!, SOURCE[2]!];
  const pairs = pairBodies(made, source);
  expect(told({ source, translation: SPANISH, pairs })).toEqual([
    [SOURCE[0], SPANISH[0]],
    [null, SPANISH[1]],
    [SOURCE[2], SPANISH[2]],
  ]);
});

test('one that is written anew, letter by letter, keeps its place', () => {
  let now = start;
  for (const text of ['El', 'El regidor', 'El regidor lo desmintió.']) {
    now = repairBodies(now, [SPANISH[0]!, text, SPANISH[2]!]);
  }
  expect(told(now)).toEqual([
    [SOURCE[0], SPANISH[0]],
    [SOURCE[1], 'El regidor lo desmintió.'],
    [SOURCE[2], SPANISH[2]],
  ]);
});

test('one that is taken out leaves its source alone, and gets it back', () => {
  const without = repairBodies(start, [SPANISH[0]!, SPANISH[2]!]);
  expect(told(without)[1]).toEqual([SOURCE[1], null]);
  const again = repairBodies(without, [SPANISH[0]!, 'Lo negó.', SPANISH[2]!]);
  expect(told(again)[1]).toEqual([SOURCE[1], 'Lo negó.']);
});

test('one that the translator adds stands alone', () => {
  const added = repairBodies(start, [SPANISH[0]!, 'Nota.', ...SPANISH.slice(1)]);
  expect(told(added)).toContainEqual([null, 'Nota.']);
  expect(told(added)).toContainEqual([SOURCE[1], SPANISH[1]]);
});
