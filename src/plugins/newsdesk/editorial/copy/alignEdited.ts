import { MARK } from './anchors';
import { isWordEdge } from './words';

const { EDITABLE, TURNING, BARRIER } = MARK;

/** Folded text with its anchors. */
export interface MarkedText {
  readonly text: string;
  readonly marks: Uint8Array;
}

/** Where an edited pattern stands. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  readonly edits: number;
}

/** More edits than any comparison allows. */
const FAR = 0x3fffffff;

/** No unit of text: the column before the first one. */
const NO_UNIT = -1;

/**
 * One column of Sellers' comparison: what each prefix of the pattern costs when it ends here, and
 * where it then began. Only prefixes within the allowed edits are carried on.
 */
class PatternColumn {
  readonly #text: string;
  readonly #marks: Uint8Array;
  readonly #cost: Int32Array;
  readonly #begin: Int32Array;
  /** The longest prefix within reach. */
  #reach = 0;

  constructor(pattern: MarkedText) {
    this.#text = pattern.text;
    this.#marks = pattern.marks;
    this.#cost = new Int32Array(pattern.text.length + 1).fill(FAR);
    this.#begin = new Int32Array(pattern.text.length + 1);
  }

  /** What the whole pattern costs when it ends here. */
  get edits(): number {
    return this.#cost[this.#text.length] as number;
  }

  get begin(): number {
    return this.#begin[this.#text.length] as number;
  }

  /**
   * Goes on by one unit of the text.
   *
   * @param startHere - Where the pattern may begin behind this unit, or -1.
   * @param allowed - What costs more is dropped.
   */
  advance(unit: number, mark: number, startHere: number, allowed: number): void {
    const [cost, begin, rows] = [this.#cost, this.#begin, this.#text.length];
    let diagonal = cost[0] as number;
    let diagonalBegin = begin[0] as number;
    if (startHere >= 0) {
      cost[0] = 0;
      begin[0] = startHere;
    } else {
      cost[0] = mark === EDITABLE ? diagonal + 1 : FAR;
    }
    let reach = 0;
    for (let row = 1; row <= rows; row += 1) {
      const above = cost[row - 1] as number;
      if (row > this.#reach + 1 && above > allowed) break;
      const before = cost[row] as number;
      const beforeBegin = begin[row] as number;
      let best = diagonal + this.#replacing(row - 1, unit, mark);
      let bestBegin = diagonalBegin;
      if (mark === EDITABLE && before + 1 < best) {
        best = before + 1;
        bestBegin = beforeBegin;
      }
      if (this.#marks[row - 1] === EDITABLE && above + 1 < best) {
        best = above + 1;
        bestBegin = begin[row - 1] as number;
      }
      cost[row] = best <= allowed ? best : FAR;
      begin[row] = bestBegin;
      if (best <= allowed) reach = row;
      diagonal = before;
      diagonalBegin = beforeBegin;
    }
    this.#reach = reach;
  }

  /** What it costs to have this unit of the text for that of the pattern. */
  #replacing(row: number, unit: number, mark: number): number {
    if (this.#marks[row] !== mark) return FAR;
    if (this.#text.charCodeAt(row) === unit) return 0;
    return mark === EDITABLE ? 1 : FAR;
  }
}

/** How far from a passage a "not" may stand and still belong to its sentence, in folded units. */
const SENTENCE_REACH = 300;

/** As much of a passage's head and tail must stand as it is where such a word is near. */
const EDGE_LENGTH = 12;

/**
 * Guards the edges of a passage. In "Kerry never asked Ecuador to stop him" the passage "Kerry asked
 * Ecuador to stop him" would stand, but for its first word, behind the "never". So where a word that
 * turns a sentence round stands before a passage in its paragraph, the head of the passage must not
 * be edited; where one stands behind it, its tail.
 */
class EdgeGuard {
  readonly #text: string;
  readonly #marks: Uint8Array;
  readonly #head: string;
  readonly #tail: string;
  /** Where the last such word stands, up to the unit that was passed last. */
  #turning = Number.NEGATIVE_INFINITY;

  constructor({ text, marks }: MarkedText, pattern: MarkedText, from: number) {
    this.#text = text;
    this.#marks = marks;
    this.#head = pattern.text.slice(0, EDGE_LENGTH);
    this.#tail = pattern.text.slice(-EDGE_LENGTH);
    for (let at = Math.max(0, from - SENTENCE_REACH); at < from; at += 1) this.pass(at);
  }

  /** Takes note of the unit at `at`; they are passed in order. */
  pass(at: number): void {
    const mark = this.#marks[at];
    if (mark === BARRIER) this.#turning = Number.NEGATIVE_INFINITY;
    else if (mark === TURNING) this.#turning = at;
  }

  /** Whether a passage may start behind the units passed so far. */
  mayStart(at: number): boolean {
    if (this.#text[at] === ' ' || !isWordEdge(this.#text, at)) return false;
    return at - this.#turning > SENTENCE_REACH || this.#text.startsWith(this.#head, at);
  }

  mayEnd(at: number): boolean {
    if (!isWordEdge(this.#text, at)) return false;
    return this.#text.endsWith(this.#tail, at) || !this.#isTurnedFrom(at);
  }

  #isTurnedFrom(start: number): boolean {
    for (let at = start; at < start + SENTENCE_REACH; at += 1) {
      const mark = this.#marks[at];
      if (mark === undefined || mark === BARRIER) return false;
      if (mark === TURNING) return true;
    }
    return false;
  }
}

/**
 * Finds where a pattern stands in a text with the fewest edits: units put in, left out or replaced
 * (Sellers' algorithm, cut off where the edits run out). It starts and ends at word edges, and an
 * anchored word stands against the same anchored word: no edit changes a number or a "not", and the
 * best alignment is sought among those that leave them alone, in the passage and beside it.
 *
 * @param from - Where to look, in units of `text`; `to` is exclusive.
 * @param maximum - How many edits are allowed.
 * @returns The first of the best alignments, or null. Takes at most `(to - from) × pattern` steps.
 */
export function alignEdited(
  text: MarkedText,
  from: number,
  to: number,
  pattern: MarkedText,
  maximum: number,
): Alignment | null {
  const column = new PatternColumn(pattern);
  const guard = new EdgeGuard(text, pattern, from);
  let allowed = maximum;
  let best: Alignment | null = null;
  for (let at = from; at <= to && allowed >= 0; at += 1) {
    if (at > from) guard.pass(at - 1);
    const unit = at === from ? NO_UNIT : text.text.charCodeAt(at - 1);
    const mark = at === from ? EDITABLE : (text.marks[at - 1] as number);
    column.advance(unit, mark, guard.mayStart(at) ? at : -1, allowed);
    if (column.edits > allowed || !guard.mayEnd(at)) continue;
    best = { start: column.begin, end: at, edits: column.edits };
    allowed = column.edits - 1;
  }
  return best;
}
