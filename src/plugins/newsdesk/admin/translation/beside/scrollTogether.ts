import type { BesideEditor } from './besideEditor';
import type { PaneParts } from './sideBySide';

/** The parts of the page around an element that scroll, the inmost first. */
function scrollersOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') found.push(at);
  }
  return document.scrollingElement ? [...found, document.scrollingElement] : found;
}

/** What is left above a paragraph that is shown, in pixels. */
const ABOVE = 8;

/** As much as a place on the screen may be off before anything is moved, in pixels. */
const OFF = 1;

/** Keeps the source where its translation is, whichever of the two somebody scrolls. */
export class ScrollTogether {
  readonly #parts: PaneParts;
  #editor: BesideEditor | null = null;
  /** What the source has before the first block of the editor. */
  #before = 0;
  /** Where the pane was moved to last: anything else was somebody's hand. */
  #at = 0;
  #frame = 0;

  constructor(parts: PaneParts) {
    this.#parts = parts;
  }

  /** Starts to listen. Gives the function that stops it. */
  open(): () => void {
    const { scroller } = this.#parts;
    const soon = ({ target }: Event) => {
      if (target === scroller) return;
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#move());
    };
    const own = () => this.#moved();
    document.addEventListener('scroll', soon, { capture: true, passive: true });
    scroller.addEventListener('scroll', own, { passive: true });
    return () => {
      cancelAnimationFrame(this.#frame);
      document.removeEventListener('scroll', soon, { capture: true });
      scroller.removeEventListener('scroll', own);
    };
  }

  /** Follows an editor from now on. */
  follow(editor: BesideEditor, before: number): void {
    this.#editor = editor;
    this.#before = before;
    this.#move();
  }

  /** Follows nothing any more. */
  leave(): void {
    this.#editor = null;
    this.#parts.lead.style.minHeight = '';
  }

  /** Brings a paragraph of the source to the top of the pane. */
  show(row: HTMLElement): void {
    const { scroller } = this.#parts;
    const { top } = scroller.getBoundingClientRect();
    scroller.scrollTop += row.getBoundingClientRect().top - top - ABOVE;
    this.#at = scroller.scrollTop;
  }

  /** How far the body of the source is below where the translation's is. */
  #off(): number {
    const top = this.#editor?.top() ?? null;
    return top === null ? 0 : this.#parts.body.getBoundingClientRect().top - top + this.#before;
  }

  #move(): void {
    const { scroller, lead } = this.#parts;
    const off = this.#off();
    if (Math.abs(off) < OFF) return;
    const room = scroller.scrollTop + off;
    // The translation begins further down than what stands above the source takes.
    if (room < 0) lead.style.minHeight = `${lead.offsetHeight - room}px`;
    scroller.scrollTop = Math.max(0, room);
    this.#at = scroller.scrollTop;
  }

  /** Somebody scrolled the source: the translation follows as far as it goes. */
  #moved(): void {
    const { scroller } = this.#parts;
    let left = scroller.scrollTop - this.#at;
    if (Math.abs(left) <= OFF || !this.#editor) return;
    this.#at = scroller.scrollTop;
    for (const part of scrollersOf(this.#editor.moved)) {
      const before = part.scrollTop;
      part.scrollTop += left;
      left -= part.scrollTop - before;
      if (Math.abs(left) < OFF) return;
    }
  }
}
