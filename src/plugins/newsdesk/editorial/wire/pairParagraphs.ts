import { diffArrays } from 'diff';
import { tokensOf } from './diffWords';

/** A paragraph of two versions; null where one of them does not have it. */
export interface ParagraphPair {
  readonly before: string | null;
  readonly after: string | null;
  /** Its place in the later version, from 0; for one that was removed, where it would stand. */
  readonly index: number;
}

/** From which part of shared words on two paragraphs are one that was edited. */
const ALIKE = 0.4;

/** Beyond so many comparisons paragraphs are paired in their order. */
const MOST_COMPARISONS = 10_000;

/** Beyond so many edits, paragraphs that stayed are not looked for. */
const MOST_EDITS = 1000;

type Counts = ReadonlyMap<string, number>;

function countWords(paragraph: string): Counts {
  const counts = new Map<string, number>();
  for (const { word } of tokensOf(paragraph)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const total = (counts: Counts): number => [...counts.values()].reduce((sum, one) => sum + one, 0);

/** How much two paragraphs share: 0 for nothing, 1 for all of their words. */
function likeness(one: Counts, other: Counts): number {
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  const all = total(one) + total(other);
  return all === 0 ? 1 : (2 * shared) / all;
}

/** The best way to pair two runs of paragraphs in order: `best[i][j]` is what those from i and j on are worth. */
function rate(removed: readonly Counts[], added: readonly Counts[]): number[][] {
  const best = Array.from({ length: removed.length + 1 }, () =>
    new Array<number>(added.length + 1).fill(0),
  );
  for (let i = removed.length - 1; i >= 0; i -= 1) {
    for (let j = added.length - 1; j >= 0; j -= 1) {
      const alike = likeness(removed[i]!, added[j]!);
      const paired = alike >= ALIKE ? alike + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(paired, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  return best;
}

type Pair = Omit<ParagraphPair, 'index'>;

/** Pairs in the order of the two runs; what finds no counterpart stays alone. */
function pairRuns(removed: readonly string[], added: readonly string[]): Pair[] {
  if (removed.length * added.length > MOST_COMPARISONS) {
    const length = Math.max(removed.length, added.length);
    return Array.from({ length }, (_, at) => ({
      before: removed[at] ?? null,
      after: added[at] ?? null,
    }));
  }
  const best = rate(removed.map(countWords), added.map(countWords));
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < removed.length || j < added.length; ) {
    const here = best[i]![j]!;
    if (i < removed.length && (j === added.length || best[i + 1]![j] === here)) {
      pairs.push({ before: removed[i]!, after: null });
      i += 1;
    } else if (j < added.length && (i === removed.length || best[i]![j + 1] === here)) {
      pairs.push({ before: null, after: added[j]! });
      j += 1;
    } else {
      pairs.push({ before: removed[i]!, after: added[j]! });
      i += 1;
      j += 1;
    }
  }
  return pairs;
}

/** Lays two lists of paragraphs side by side: those that stayed, then in between those that were edited. */
export function pairParagraphs(
  before: readonly string[],
  after: readonly string[],
): ParagraphPair[] {
  const options = { maxEditLength: MOST_EDITS };
  const changes = diffArrays([...before], [...after], options) ?? [
    { value: [...before], removed: true, added: false },
    { value: [...after], removed: false, added: true },
  ];
  const pairs: Pair[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const settle = (): void => {
    pairs.push(...pairRuns(removed, added));
    removed = [];
    added = [];
  };
  for (const change of changes) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      settle();
      pairs.push(...change.value.map((text) => ({ before: text, after: text })));
    }
  }
  settle();
  let index = 0;
  return pairs.map((pair) => ({ ...pair, index: pair.after === null ? index : index++ }));
}
