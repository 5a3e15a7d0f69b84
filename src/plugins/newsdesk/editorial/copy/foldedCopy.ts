import { weightyWords } from '../attribution/languages';
import { MARK, markAnchors } from './anchors';
import type { Copy } from './copy';
import { foldWithOffsets, type FoldedText } from './foldText';
import { indexWords, type WordIndex } from './wordIndex';

/** A copy made ready for comparing passages; made once and shared by all who look for one. */
export interface FoldedCopy {
  /** The copy's text, folded; one space between two paragraphs. */
  readonly text: string;
  /** Where the unit at an offset of `text` came from, as an offset in the copy. */
  readonly offsetAt: (offset: number) => number;
  /** What edits may not touch in `text`, paragraph ends included. Computed when first asked for. */
  readonly marks: Uint8Array;
  /** Computed when first asked for. */
  readonly words: WordIndex;
}

/** The first unit of a folded text that came from `offset` or from behind it. */
function foldedOffset({ text, offsetAt }: FoldedText, offset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsetAt(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

class LazilyFoldedCopy implements FoldedCopy {
  readonly text: string;
  readonly offsetAt: (offset: number) => number;
  readonly #copy: Copy;
  #marks: Uint8Array | undefined;
  #words: WordIndex | undefined;

  constructor(copy: Copy) {
    this.#copy = copy;
    const { text, offsetAt } = foldWithOffsets(copy.text);
    this.text = text;
    this.offsetAt = offsetAt;
  }

  get marks(): Uint8Array {
    this.#marks ??= this.#markText();
    return this.#marks;
  }

  get words(): WordIndex {
    this.#words ??= indexWords(this.text);
    return this.#words;
  }

  #markText(): Uint8Array {
    const marks = markAnchors(this.text, weightyWords(this.#copy.locale));
    for (const { end } of this.#copy.paragraphs) {
      const at = foldedOffset(this, end);
      if (at < marks.length) marks[at] = MARK.BARRIER;
    }
    return marks;
  }
}

const folded = new WeakMap<Copy, FoldedCopy>();

/** Folds a copy, once: asked again for the same copy, it gives the same answer back. */
export function foldCopy(copy: Copy): FoldedCopy {
  const known = folded.get(copy);
  if (known !== undefined) return known;
  const made = new LazilyFoldedCopy(copy);
  folded.set(copy, made);
  return made;
}
