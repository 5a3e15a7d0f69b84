import type { Copy, Segment } from '../../../editorial';
import { pointIn } from './blocksDom';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The segments of the body that a stretch of the copy runs over. */
export function segmentsIn({ segments }: Copy, { start, end }: Stretch): Segment[] {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle] as Segment).end <= start) low = middle + 1;
    else high = middle;
  }
  const found: Segment[] = [];
  for (; low < segments.length && (segments[low] as Segment).start < end; low += 1) {
    const segment = segments[low] as Segment;
    if (segment.field === 'body') found.push(segment);
  }
  return found;
}

/**
 * Where a stretch of the copy stands in the Blocks editor.
 *
 * @param elements - Of each text, by its way through the blocks.
 * @returns One range for each text that it runs over; none for what is not shown.
 */
export function rangesOf(
  copy: Copy,
  stretch: Stretch,
  elements: ReadonlyMap<string, Element>,
): Range[] {
  return segmentsIn(copy, stretch).flatMap((segment) => {
    const element = elements.get(segment.path.join('.'));
    if (!element) return [];
    const from = Math.max(stretch.start, segment.start) - segment.start + segment.offset;
    const to = Math.min(stretch.end, segment.end) - segment.start + segment.offset;
    const [first, last] = [pointIn(element, from), pointIn(element, to)];
    if (!first || !last) return [];
    const range = new Range();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset);
    return [range];
  });
}
