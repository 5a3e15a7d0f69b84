import type { DeskReading } from '../../../editorial';
import { repairBodies, type BodyPair, type PairedBodies } from '../../../editorial/translation';
import { paragraphsOf } from '../../../editorial/translation/storyTexts';
import { Observed } from '../../story/observed';
import { alignRows } from './alignRows';
import { besideEditor, type BesideEditor, type ShownBlocks } from './besideEditor';
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

/**
 * A source that stands beside its translation: each paragraph beside its counterpart, both scrolling as one.
 */
export class SideBySide {
  /** The paragraph of the source for which the one with the caret stands; null where it is in none. */
  readonly lit = new Observed<number | null>(null);
  readonly #parts: PaneParts;
  readonly #scroll: ScrollTogether;
  readonly #sizes: ResizeObserver;
  #paired: PairedBodies;
  #reading: DeskReading | null = null;
  #editor: BesideEditor | null = null;
  #stopLooking: () => void = () => undefined;
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
    this.#sizes.observe(this.#parts.scroller);
    const stopScrolling = this.#scroll.open();
    return () => {
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#timer);
      this.#sizes.disconnect();
      stopScrolling();
      this.#take(null);
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
    this.#show(this.#reading);
    performance.measure(BESIDE_MEASURE, { start });
    performance.clearMeasures(BESIDE_MEASURE);
  }

  #show(reading: DeskReading): void {
    this.#take(besideEditor(reading, this.#editor));
    const shown = this.#editor?.read(reading) ?? null;
    this.#retries = shown ? 0 : this.#retries + 1;
    if (shown) {
      this.#align(this.#editor!, shown);
      this.#light();
    } else if (this.#retries < MOST_RETRIES) {
      // The editor has not caught up with what was read.
      this.#timer = window.setTimeout(() => this.#soon(), RETRY);
    }
  }

  /** Stands beside this editor from now on. */
  #take(editor: BesideEditor | null): void {
    if (editor === this.#editor) return;
    this.#stopLooking();
    this.#editor?.close();
    this.#editor = editor;
    this.#sizes.disconnect();
    this.#sizes.observe(this.#parts.scroller);
    if (!editor) return this.#scroll.leave();
    this.#sizes.observe(editor.element);
    this.#stopLooking = editor.onCaret(() => this.#light());
  }

  get #rows(): HTMLElement[] {
    return [...this.#parts.body.children] as HTMLElement[];
  }

  #align(editor: BesideEditor, { blockOf, heights, gap }: ShownBlocks): void {
    const rows = this.#rows;
    if (!isBeside()) return this.#stack(editor, gap);
    const { above, below, lead } = alignRows({
      pairs: this.#paired.pairs,
      source: rows.map(({ offsetHeight }) => offsetHeight),
      blockOf,
      blocks: heights,
      gap,
    });
    editor.leaveRoom(below, lead);
    rows.forEach((row, index) => {
      const margin = `${above[index]}px`;
      if (row.style.marginTop !== margin) row.style.marginTop = margin;
    });
    this.#scroll.follow(editor, lead);
  }

  /** In a narrow window one stands above the other: there is nothing to align. */
  #stack(editor: BesideEditor, gap: number): void {
    editor.leaveRoom([], 0);
    for (const row of this.#rows) row.style.marginTop = `${gap}px`;
    this.#scroll.leave();
  }

  /** Finds the paragraph with the caret. */
  #light(): void {
    const index = this.#editor?.caret();
    if (index === undefined) return;
    const isOfIt = (pair: BodyPair) => pair.translation === index;
    const lit = index === null ? null : (this.#paired.pairs.find(isOfIt)?.source ?? null);
    if (lit === this.lit.current()) return;
    this.lit.set(lit);
    const row = lit === null ? undefined : this.#rows[lit];
    if (row && !isBeside()) this.#scroll.show(row);
  }
}
