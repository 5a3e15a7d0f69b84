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

/** The part of the page that the body is written in. */
export function bodyEditor(field: string): Element | null {
  const blocks = document.querySelectorAll('[data-slate-editor]');
  if (blocks.length === 1) return blocks[0] as Element;
  const label = document.querySelector(`[name="${CSS.escape(field)}"] [data-slate-editor]`);
  return label ?? blocks[0] ?? document.querySelector('.CodeMirror');
}

function placesIn(editor: Element, { copy, story }: DeskReading): ((mark: Mark) => Range[]) | null {
  if (Array.isArray(story.body)) {
    const elements = leafElements(editor, story.body);
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
