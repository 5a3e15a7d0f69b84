import { MARK_STATES, type DeskReading, type Mark } from '../../../editorial';
import { leafElements } from './blocksDom';
import { rangesInMarkdown, readMarkdownEditor } from './markdownDom';
import { rangesOf } from './rangesOf';

/** A mark and where it is shown. */
export interface Painted {
  readonly mark: Mark;
  readonly ranges: readonly Range[];
}

/** The name under which the marks of a state are painted. */
export const highlightName = (state: Mark['state'] | 'pointed'): string => `newsdesk-${state}`;

/** Whether the browser can paint stretches of text without touching it. */
export const canPaint = (): boolean => typeof Highlight !== 'undefined' && 'highlights' in CSS;

const BLOCKS = '[data-slate-editor]';

const blocksOf = (body: unknown): readonly unknown[] => (Array.isArray(body) ? body : []);

/** The part of the page that the body is written in: of several Blocks editors, the one that shows it. */
export function bodyEditor(body: unknown): Element | null {
  const editors = [...document.querySelectorAll(BLOCKS)];
  if (editors.length === 0) return document.querySelector('.CodeMirror');
  const shown = editors.filter((editor) => showsBlocks(editor, blocksOf(body)));
  return shown[0] ?? (editors.length === 1 ? editors[0]! : null);
}

/** Whether the first words are the same: what follows may be ahead of what was read. */
function showsBlocks(editor: Element, blocks: readonly unknown[]): boolean {
  const elements = leafElements(editor, blocks);
  const [first] = elements?.entries() ?? [];
  return first !== undefined && (first[1].textContent ?? '').startsWith(firstText(blocks));
}

function firstText([block]: readonly unknown[]): string {
  let node = block as { text?: unknown; children?: unknown[] } | undefined;
  while (node && typeof node.text !== 'string') node = node.children?.[0] as typeof node;
  return typeof node?.text === 'string' ? node.text : '';
}

function placesIn(editor: Element, { copy, story }: DeskReading): ((mark: Mark) => Range[]) | null {
  if (editor.matches(BLOCKS)) {
    // Strapi calls an empty body null, and shows one empty paragraph.
    const blocks = blocksOf(story.body);
    const elements = blocks.length === 0 ? new Map() : leafElements(editor, blocks);
    return elements && ((mark) => rangesOf(copy, mark, elements));
  }
  const shown = readMarkdownEditor(editor);
  if (shown === null || shown.text !== story.body) return null;
  return (mark) => rangesInMarkdown(copy, mark, shown);
}

/** Paints the marks of a story into whatever its body is written in. */
export class Painter {
  #painted: readonly Painted[] = [];

  /** What is painted now, in the order of the copy. */
  get painted(): readonly Painted[] {
    return this.#painted;
  }

  /**
   * @returns False where the editor shows something else than what was read: it is to be painted again
   *   when it has caught up.
   */
  paint(reading: DeskReading, editor: Element): boolean {
    const placesOf = placesIn(editor, reading);
    if (placesOf === null) return false;
    this.#painted = reading.marks.map((mark) => ({ mark, ranges: placesOf(mark) }));
    if (!canPaint()) return true;
    for (const state of MARK_STATES) {
      const own = this.#painted.filter(({ mark }) => mark.state === state);
      CSS.highlights.set(
        highlightName(state),
        new Highlight(...own.flatMap(({ ranges }) => ranges)),
      );
    }
    return true;
  }

  /** Shows one mark among the others. */
  point(mark: Mark | null): void {
    if (!canPaint()) return;
    const ranges = this.#painted.find((one) => one.mark === mark)?.ranges ?? [];
    CSS.highlights.set(highlightName('pointed'), new Highlight(...ranges));
  }

  clear(): void {
    this.#painted = [];
    if (!canPaint()) return;
    for (const state of [...MARK_STATES, 'pointed' as const]) {
      CSS.highlights.delete(highlightName(state));
    }
  }
}
