import { nearestName } from './nearestName';

const NAMES = ['claim/in-copy', 'claim/attributed', 'story/credit'];

test.each([
  ['claim/in-coppy', 'claim/in-copy'],
  ['CLAIM/ATTRIBUTED', 'claim/attributed'],
  ['credit', 'story/credit'],
  ['zzz', null],
  ['x'.repeat(100_000), null],
])('takes "%s" for %s', (name, nearest) => {
  expect(nearestName(name, NAMES)).toBe(nearest);
});
