import { canPaint } from '../../story/copy/painter';
import type { ReadSource } from './sourceParagraphs';

/** The name under which the claims of the source are painted. */
export const SOURCE_CLAIMS = 'newsdesk-source-claim';

/** The attribute of a run that says where in the copy of the source it begins. */
export const RUN_START = 'data-run';

interface Run {
  readonly node: Text;
  readonly start: number;
}

const runsIn = (holder: Element): Run[] =>
  [...holder.querySelectorAll(`[${RUN_START}]`)].flatMap((run) => {
    const node = run.firstChild;
    return node instanceof Text ? [{ node, start: Number(run.getAttribute(RUN_START)) }] : [];
  });

/** Paints the claims of the source at their places, until the function that it gives is called. */
export function paintSource(holder: Element, { claims }: ReadSource): () => void {
  if (!canPaint()) return () => undefined;
  const runs = runsIn(holder);
  const ranges = claims.flatMap(({ start, end }) =>
    runs.flatMap(({ node, start: from }) => {
      if (end <= from || start >= from + node.length) return [];
      const range = new Range();
      range.setStart(node, Math.max(0, start - from));
      range.setEnd(node, Math.min(node.length, end - from));
      return [range];
    }),
  );
  CSS.highlights.set(SOURCE_CLAIMS, new Highlight(...ranges));
  return () => void CSS.highlights.delete(SOURCE_CLAIMS);
}
