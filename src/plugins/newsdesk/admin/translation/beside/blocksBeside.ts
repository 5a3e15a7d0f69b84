import type { DeskReading } from '../../../editorial';
import { shownBody, type ShownBody } from '../../story/copy/paragraphs';
import type { BesideEditor, ShownBlocks } from './besideEditor';

/** Between two paragraphs where the editor does not say, in pixels. */
const GAP = 12;

/** Strapi's Blocks editor. Nothing of it is touched: its blocks get their room from a style sheet. */
export class BlocksBeside implements BesideEditor {
  readonly element: HTMLElement;
  readonly #sheet = document.createElement('style');
  #shown: ShownBody | null = null;

  constructor(element: HTMLElement) {
    this.element = element;
    document.head.append(this.#sheet);
  }

  get moved(): Element {
    return this.element;
  }

  read(reading: DeskReading): ShownBlocks | null {
    this.#shown = shownBody(reading);
    if (!this.#shown) return null;
    const { editor, paragraphs } = this.#shown;
    return {
      blockOf: paragraphs.map(({ block }) => block),
      heights: [...editor.children].map(({ clientHeight }) => clientHeight),
      gap: parseFloat(getComputedStyle(editor).rowGap) || GAP,
    };
  }

  leaveRoom(below: readonly number[], lead: number): void {
    const rules = below.flatMap((room, block) =>
      room > 0
        ? [`[data-slate-editor] > :nth-child(${block + 1}) { margin-block-end: ${room}px; }`]
        : [],
    );
    if (lead > 0) {
      rules.push(`[data-slate-editor] > :first-child { margin-block-start: ${lead}px; }`);
    }
    const text = rules.join('\n');
    if (this.#sheet.textContent !== text) this.#sheet.textContent = text;
  }

  top(): number | null {
    return this.element.firstElementChild?.getBoundingClientRect().top ?? null;
  }

  caret(): number | null | undefined {
    const { anchorNode = null } = window.getSelection() ?? {};
    if (!this.element.contains(anchorNode)) return undefined;
    const paragraphs = this.#shown?.paragraphs ?? [];
    const index = paragraphs.findIndex(({ element }) => element.contains(anchorNode));
    return index === -1 ? null : index;
  }

  onCaret(tell: () => void): () => void {
    document.addEventListener('selectionchange', tell);
    return () => document.removeEventListener('selectionchange', tell);
  }

  close(): void {
    this.#sheet.remove();
  }
}
