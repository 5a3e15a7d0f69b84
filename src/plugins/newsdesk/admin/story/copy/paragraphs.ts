import type { Copy, DeskReading } from '../../../editorial';
import { leafElements } from './blocksDom';
import { codeMirrorOf, type CodeMirror } from './markdownDom';
import { bodyEditor } from './painter';

/** A paragraph of the body as its editor shows it. */
export interface ShownParagraph {
  readonly element: Element;
  /** The block of the body that it is, or stands in, from 0. */
  readonly block: number;
}

/** What the Blocks editor shows of a body. */
export interface ShownBody {
  readonly editor: HTMLElement;
  /** In the order in which they read; without those that say nothing. */
  readonly paragraphs: readonly ShownParagraph[];
}

/** Finds the paragraphs of a body in its Blocks editor; null where it is another one, or shows other words. */
export function shownBody({ copy, story }: Pick<DeskReading, 'copy' | 'story'>): ShownBody | null {
  const editor = bodyEditor(story.body);
  if (!(editor instanceof HTMLElement) || !Array.isArray(story.body)) return null;
  const leaves = leafElements(editor, story.body);
  if (leaves === null) return null;
  const paragraphs: ShownParagraph[] = [];
  let at = 0;
  for (const paragraph of copy.paragraphs) {
    if (paragraph.field !== 'body') continue;
    while (copy.segments[at] && copy.segments[at]!.start < paragraph.start) at += 1;
    const segment = copy.segments[at];
    const leaf = segment && leaves.get(segment.path.join('.'));
    const element = leaf?.closest('[data-slate-node="element"]:not([data-slate-inline])');
    if (!segment || !element) return null;
    paragraphs.push({ element, block: Number(segment.path[0]) });
  }
  return { editor, paragraphs };
}

/** The line in which each paragraph of the body begins. */
export function linesOfParagraphs({ paragraphs, segments }: Copy, editor: CodeMirror): number[] {
  let at = 0;
  return paragraphs.flatMap(({ field, start }) => {
    if (field !== 'body') return [];
    while (segments[at] && segments[at]!.start < start) at += 1;
    const segment = segments[at];
    return segment ? [editor.posFromIndex(segment.offset).line] : [];
  });
}

/** Brings a paragraph of the body into view, and puts the caret at its beginning. */
export const showParagraph = (reading: DeskReading, index: number): boolean =>
  typeof reading.story.body === 'string'
    ? showInMarkdown(reading, index)
    : showInBlocks(reading, index);

function showInMarkdown({ copy, story }: DeskReading, index: number): boolean {
  const holder = bodyEditor(story.body);
  const editor = holder && codeMirrorOf(holder);
  const line = editor?.getValue() === story.body && linesOfParagraphs(copy, editor)[index];
  if (!editor || typeof line !== 'number') return false;
  holder.scrollIntoView({ block: 'center' });
  editor.focus();
  editor.setCursor({ line, ch: 0 });
  editor.scrollIntoView({ line, ch: 0 }, holder.clientHeight / 3);
  return true;
}

function showInBlocks(reading: DeskReading, index: number): boolean {
  const shown = shownBody(reading);
  const element = shown?.paragraphs[index]?.element;
  const text = element?.querySelector('[data-slate-string]')?.firstChild;
  if (!shown || !element) return false;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  if (!shown.editor.isContentEditable) return true;
  shown.editor.focus({ preventScroll: true });
  if (text) window.getSelection()?.collapse(text, 0);
  return true;
}
