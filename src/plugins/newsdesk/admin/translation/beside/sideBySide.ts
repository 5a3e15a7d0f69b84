import type { DeskReading } from '../../../editorial';
import { repairBodies, type BodyPair, type PairedBodies } from '../../../editorial/translation';
import { paragraphsOf } from '../../../editorial/translation/storyTexts';
import { shownBody, type ShownBody } from '../../story/copy/paragraphs';
import { Observed } from '../../story/observed';
import { alignRows } from './alignRows';
import { isBeside } from './besideLook';
import { ScrollTogether } from './scrollTogether';

/** How long it took to lay the two side by side, for whoever measures it. */
export const BESIDE_MEASURE = 'newsdesk:beside';

/** The parts of the pane that are laid beside the editor. */
export interface PaneParts {
  readonly scroller: HTMLElement;
  /** Holds the paragraphs of the source, and nothing else. */
  readonly body: HTMLElement;
  /** Holds what stands above them. */
  readonly lead: HTMLElement;
}

/** How long after an editor had not caught up it is looked at again, in ms. */
const RETRY = 50;
const MOST_RETRIES = 40;

/** Between two paragraphs where the editor does not say, in pixels. */
const GAP = 12;

/**
 * A source that stands beside its translation: each paragraph beside its counterpart, both scrolling as one.
 * Nothing of Strapi's editor is touched: the room that its blocks need is given by a style sheet.
 */
export class SideBySide {
  /** The paragraph of the source for which the one with the caret stands; null where it is in none. */
  readonly lit = new Observed<number | null>(null);
  readonly #parts: PaneParts;
  readonly #sheet = document.createElement('style');
  readonly #scroll: ScrollTogether;
  readonly #sizes: ResizeObserver;
  #paired: PairedBodies;
  #reading: DeskReading | null = null;
  #shown: ShownBody | null = null;
  #frame = 0;
  #timer = 0;
  #retries = 0;

  constructor(parts: PaneParts, paired: PairedBodies) {
    this.#parts = parts;
    this.#paired = paired;
    this.#scroll = new ScrollTogether(parts);
    this.#sizes = new ResizeObserver(() => this.#soon());
  }

  /** Starts to lay them side by side. Gives the function that ends it. */
  open(): () => void {
    document.head.append(this.#sheet);
    const look = () => this.#light();
    document.addEventListener('selectionchange', look);
    this.#sizes.observe(this.#parts.scroller);
    const stopScrolling = this.#scroll.open();
    return () => {
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#timer);
      document.removeEventListener('selectionchange', look);
      this.#sizes.disconnect();
      stopScrolling();
      this.#sheet.remove();
    };
  }

  /** Tells what stands in the translation now. */
  update(reading: DeskReading): void {
    this.#reading = reading;
    this.#retries = 0;
    clearTimeout(this.#timer);
    this.#work();
  }

  /** The paragraph of the translation that stands for one of the source; null if none does. */
  counterpart(source: number): number | null {
    return this.#paired.pairs.find((pair) => pair.source === source)?.translation ?? null;
  }

  #soon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#work());
  }

  #work(): void {
    if (this.#reading === null) return;
    const start = performance.now();
    const edited = paragraphsOf(this.#reading.story);
    if (edited.join('\n') !== this.#paired.translation.join('\n')) {
      this.#paired = repairBodies(this.#paired, edited);
    }
    this.#show(shownBody(this.#reading));
    performance.measure(BESIDE_MEASURE, { start });
    performance.clearMeasures(BESIDE_MEASURE);
  }

  /** @param shown null while the editor has not caught up with what was read */
  #show(shown: ShownBody | null): void {
    this.#retries = shown ? 0 : this.#retries + 1;
    if (!shown) {
      if (this.#retries < MOST_RETRIES) this.#timer = window.setTimeout(() => this.#soon(), RETRY);
      return;
    }
    if (shown.editor !== this.#shown?.editor) this.#watch(shown.editor);
    this.#shown = shown;
    this.#align(shown);
    this.#light();
  }

  #watch(editor: HTMLElement): void {
    this.#sizes.disconnect();
    this.#sizes.observe(this.#parts.scroller);
    this.#sizes.observe(editor);
  }

  get #rows(): HTMLElement[] {
    return [...this.#parts.body.children] as HTMLElement[];
  }

  #align({ editor, paragraphs }: ShownBody): void {
    const rows = this.#rows;
    const gap = parseFloat(getComputedStyle(editor).rowGap) || GAP;
    if (!isBeside()) return this.#stack(gap);
    const { above, below, lead } = alignRows({
      pairs: this.#paired.pairs,
      source: rows.map(({ offsetHeight }) => offsetHeight),
      blockOf: paragraphs.map(({ block }) => block),
      blocks: [...editor.children].map(({ clientHeight }) => clientHeight),
      gap,
    });
    this.#leaveRoom(below, lead);
    rows.forEach((row, index) => {
      const margin = `${above[index]}px`;
      if (row.style.marginTop !== margin) row.style.marginTop = margin;
    });
    this.#scroll.follow(editor, lead);
  }

  /** In a narrow window one stands above the other: there is nothing to align. */
  #stack(gap: number): void {
    this.#leaveRoom([], 0);
    for (const row of this.#rows) row.style.marginTop = `${gap}px`;
    this.#scroll.leave();
  }

  #leaveRoom(below: readonly number[], lead: number): void {
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

  /** Finds the paragraph with the caret. */
  #light(): void {
    const { anchorNode = null } = window.getSelection() ?? {};
    const { editor, paragraphs = [] } = this.#shown ?? {};
    if (!editor?.contains(anchorNode)) return;
    const index = paragraphs.findIndex(({ element }) => element.contains(anchorNode));
    const isOfIt = (pair: BodyPair) => pair.translation === index;
    const lit = index === -1 ? null : (this.#paired.pairs.find(isOfIt)?.source ?? null);
    if (lit === this.lit.current()) return;
    this.lit.set(lit);
    const row = lit === null ? undefined : this.#rows[lit];
    if (row && !isBeside()) this.#scroll.show(row);
  }
}
