import type { Copy } from '../../../editorial';
import { segmentsIn } from './rangesOf';

interface Place {
  readonly line: number;
  readonly ch: number;
}

/** What the desk needs of CodeMirror 5, which Strapi's Markdown editor is made of. */
export interface CodeMirror {
  getViewport(): { from: number; to: number };
  getValue(): string;
  posFromIndex(index: number): Place;
  getCursor(): Place;
  setCursor(place: Place): void;
  scrollIntoView(place: Place, margin?: number): void;
  hasFocus(): boolean;
  focus(): void;
  lineCount(): number;
  lastLine(): number;
  defaultTextHeight(): number;
  heightAtLine(line: number, mode: 'local'): number;
  charCoords(place: Place, mode: 'window'): { readonly top: number };
  getLineHandle(line: number): object;
  /** null for a line that is gone */
  getLineNumber(line: object): number | null;
  addLineWidget(line: object, node: Element, options: { above: boolean }): { clear(): void };
  operation(work: () => void): void;
  on(event: 'cursorActivity', tell: () => void): void;
  off(event: 'cursorActivity', tell: () => void): void;
}

type Holder = Element & { readonly CodeMirror?: CodeMirror };

/** The text of the Markdown editor, and the lines of it that are shown. */
export interface ShownMarkdown {
  readonly text: string;
  readonly lines: readonly { readonly element: Element; readonly start: number }[];
}

/** The editor that an element holds; null where it holds none. */
export const codeMirrorOf = (holder: Element): CodeMirror | null =>
  (holder as Holder).CodeMirror ?? null;

/** Reads what a Markdown editor shows; null where there is none. */
export function readMarkdownEditor(holder: Element): ShownMarkdown | null {
  const editor = codeMirrorOf(holder);
  if (!editor) return null;
  const text = editor.getValue();
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const { from } = editor.getViewport();
  const lines = [...holder.querySelectorAll('.CodeMirror-code .CodeMirror-line')];
  return {
    text,
    lines: lines.flatMap((element, index) => {
      const start = starts[from + index];
      return start === undefined ? [] : [{ element, start }];
    }),
  };
}

/** The point of a line's text at an offset, over the pieces that highlighting parts it into. */
function pointIn(line: Element, offset: number): { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  return null;
}

/** Where a stretch of the copy stands in the Markdown editor, as far as it is scrolled into view. */
export function rangesInMarkdown(
  copy: Copy,
  stretch: { readonly start: number; readonly end: number },
  { lines }: ShownMarkdown,
): Range[] {
  return segmentsIn(copy, stretch).flatMap((segment) => {
    const from = Math.max(stretch.start, segment.start) - segment.start + segment.offset;
    const to = Math.min(stretch.end, segment.end) - segment.start + segment.offset;
    return lines.flatMap(({ element, start }, index) => {
      const end = lines[index + 1]?.start ?? Number.POSITIVE_INFINITY;
      if (from >= end || to <= start) return [];
      const first = pointIn(element, Math.max(from, start) - start);
      const last = pointIn(element, Math.min(to, end - 1) - start);
      if (!first || !last) return [];
      const range = new Range();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset);
      return [range];
    });
  });
}
