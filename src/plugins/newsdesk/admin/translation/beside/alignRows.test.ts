import { alignRows, type Measured } from './alignRows';

/** Where each paragraph of the source and each block of the editor begins, once both are moved apart. */
function placed(measured: Measured) {
  const { above, below, lead } = alignRows(measured);
  let at = 0;
  const rows = measured.source.map((height, row) => {
    const top = at + above[row]!;
    at = top + height;
    return top;
  });
  at = lead;
  const blocks = measured.blocks.map((height, block) => {
    const top = at;
    at += height + below[block]! + measured.gap;
    return top;
  });
  return { rows, blocks };
}

const both = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ source: at, translation: at }));

test('whichever is taller, each begins where its counterpart does', () => {
  const { rows, blocks } = placed({
    pairs: both(4),
    source: [40, 80, 20, 60],
    blockOf: [0, 1, 2, 3],
    blocks: [60, 60, 20, 100],
    gap: 12,
  });
  expect(rows).toEqual(blocks);
  expect(blocks).toEqual([0, 72, 164, 196]);
});

test('what the source alone has gets room of its own', () => {
  const { rows, blocks } = placed({
    pairs: [
      { source: 0, translation: 0 },
      { source: 1, translation: null },
      { source: 2, translation: 1 },
    ],
    source: [20, 30, 20],
    blockOf: [0, 1],
    blocks: [20, 20],
    gap: 10,
  });
  expect(rows).toEqual([0, 30, 70]);
  expect(blocks).toEqual([0, 70]);
});

test('also where it stands before everything else', () => {
  const { rows, blocks } = placed({
    pairs: [
      { source: 0, translation: null },
      { source: 1, translation: 0 },
    ],
    source: [30, 20],
    blockOf: [0],
    blocks: [20],
    gap: 10,
  });
  expect(rows).toEqual([0, 40]);
  expect(blocks).toEqual([40]);
});

test('what the translation alone has leaves the source a gap', () => {
  const { rows, blocks } = placed({
    pairs: [
      { source: 0, translation: 0 },
      { source: null, translation: 1 },
      { source: 1, translation: 2 },
    ],
    source: [20, 20],
    blockOf: [0, 1, 2],
    blocks: [20, 50, 20],
    gap: 10,
  });
  expect(rows).toEqual([0, 90]);
  expect(blocks).toEqual([0, 30, 90]);
});

test('the items of a list stand beside the list', () => {
  const { rows, blocks } = placed({
    pairs: both(3),
    source: [20, 20, 20],
    blockOf: [0, 0, 1],
    blocks: [30, 20],
    gap: 10,
  });
  expect(rows).toEqual([0, 30, 60]);
  expect(blocks).toEqual([0, 60]);
});

test('an empty translation leaves the source as it is', () => {
  const { rows } = placed({
    pairs: [
      { source: 0, translation: null },
      { source: 1, translation: null },
    ],
    source: [20, 20],
    blockOf: [],
    blocks: [20],
    gap: 10,
  });
  expect(rows).toEqual([0, 30]);
});
