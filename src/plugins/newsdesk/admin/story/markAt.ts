import type { Mark } from '../../editorial';
import type { Painted } from './copy/painter';

/** A mark that is pointed at, and the lines that it is shown on. */
export interface PointedMark {
  readonly mark: Mark;
  readonly box: DOMRect;
}

/** How far past the letters a line still counts, in pixels: its underline stands below them. */
const REACH = 4;

const isIn = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + REACH;

/** The shortest mark at a point of the window, or null. A mark inside another one is the more precise. */
export function markAt(painted: readonly Painted[], x: number, y: number): PointedMark | null {
  const editor = document.elementFromPoint(x, y)?.closest('[data-slate-editor], .CodeMirror');
  if (!editor) return null;
  let best: PointedMark | null = null;
  for (const { mark, ranges } of painted) {
    if (best && mark.end - mark.start >= best.mark.end - best.mark.start) continue;
    for (const range of ranges) {
      const box = [...range.getClientRects()].find((one) => isIn(one, x, y));
      if (box) best = { mark, box };
    }
  }
  return best;
}
