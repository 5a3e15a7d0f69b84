import type { BodyPair } from '../../../editorial/translation';

/** What has to be known of the two to lay them side by side; heights and gaps in pixels. */
export interface Measured {
  readonly pairs: readonly BodyPair[];
  /** The height of each paragraph of the source. */
  readonly source: readonly number[];
  /** The block of the editor in which each paragraph of the translation stands. */
  readonly blockOf: readonly number[];
  /** The height of each block of the editor. */
  readonly blocks: readonly number[];
  /** Between two blocks of the editor, and between two paragraphs of the source. */
  readonly gap: number;
}

/** How the two have to be moved apart for each paragraph to stand beside its counterpart. */
export interface Aligned {
  /** The room to be left above each paragraph of the source. */
  readonly above: readonly number[];
  /** The room to be left below each block of the editor. */
  readonly below: readonly number[];
  /** The room to be left above the first block: for what the source has before it. */
  readonly lead: number;
}

/** Those paragraphs of the source that stand beside each block; what has no counterpart, beside the one before. */
function rowsOfBlocks({ pairs, blockOf, blocks }: Measured): { before: number[]; of: number[][] } {
  const before: number[] = [];
  const of = blocks.map((): number[] => []);
  let block = -1;
  for (const { source, translation } of pairs) {
    if (translation !== null) block = Math.max(block, blockOf[translation] ?? block);
    if (source !== null) (of[block] ?? before).push(source);
  }
  return { before, of };
}

/**
 * Lays the paragraphs of a source beside the blocks of an editor: whichever of two is shorter gets room below
 * it, so that both scroll as one.
 */
export function alignRows(measured: Measured): Aligned {
  const { source, blocks, gap } = measured;
  const { before, of } = rowsOfBlocks(measured);
  const heightOf = (rows: readonly number[]): number =>
    rows.reduce((sum, row) => sum + source[row]!, 0) + Math.max(0, rows.length - 1) * gap;
  const lead = before.length > 0 ? heightOf(before) + gap : 0;
  const above = source.map(() => gap);
  if (before[0] !== undefined) above[before[0]] = 0;
  let at = lead;
  let end = before.length > 0 ? lead - gap : 0;
  const below = blocks.map((height, block) => {
    const rows = of[block] ?? [];
    const needed = heightOf(rows);
    if (rows[0] !== undefined) {
      above[rows[0]] = at - end;
      end = at + needed;
    }
    const room = Math.max(0, needed - height);
    at += height + room + gap;
    return room;
  });
  return { above, below, lead };
}
