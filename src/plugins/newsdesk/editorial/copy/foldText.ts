import { FOLDING, classOf, endOfCluster, endOfPlain, foldCluster } from './foldClasses';
import { isDigit, isWordUnit } from './words';

/** A text without what makes no difference between two passages, and the way back. */
export interface FoldedText {
  readonly text: string;
  /** Where the unit at an offset of `text` came from, as an offset in the original. */
  readonly offsetAt: (offset: number) => number;
}

const { PLAIN, CLUSTER, SPACE, DASH, QUOTE, INVISIBLE, MARK, CLOSING, OPENING } = FOLDING;

const NOTHING = -1;
const POINT = 0x2e;
const HYPHEN = 0x2d;

/**
 * Writes folded pieces. Spaces, dashes and quote marks wait until it is known what follows them,
 * for that decides whether they count.
 */
class FoldWriter {
  readonly #pieces: string[] = [];
  /** Where each piece starts in the folded text, and in the original. */
  readonly #starts: number[] = [];
  readonly #sources: number[] = [];
  #length = 0;
  #last = NOTHING;
  #space = NOTHING;
  #quote = NOTHING;
  #dash = NOTHING;
  #spaceBeforeDash = false;
  #spaceAfterDash = NOTHING;

  /** Whether something stands before in the same text or bracket. */
  get #isWithin(): boolean {
    return this.#last !== NOTHING && classOf(this.#last) !== OPENING;
  }

  space(source: number): void {
    this.#quote = NOTHING;
    if (this.#dash !== NOTHING) {
      if (this.#spaceAfterDash === NOTHING) this.#spaceAfterDash = source;
    } else if (this.#isWithin && this.#space === NOTHING) {
      this.#space = source;
    }
  }

  /** Dashes in a row are one; a space between two of them makes them two. */
  dash(source: number): void {
    this.#quote = NOTHING;
    if (this.#dash !== NOTHING) {
      if (this.#spaceAfterDash === NOTHING) return;
      this.#writeDash(HYPHEN, true);
      this.#space = this.#isWithin ? this.#spaceAfterDash : NOTHING;
    }
    this.#dash = source;
    this.#spaceBeforeDash = this.#space !== NOTHING || !this.#isWithin;
    this.#spaceAfterDash = NOTHING;
  }

  /** Only what stands between two word characters, an apostrophe or the like, counts. */
  quote(source: number): void {
    const inWord = this.#space === NOTHING && this.#dash === NOTHING && this.#last !== NOTHING;
    if (inWord && isWordUnit(this.#last)) this.#quote = source;
  }

  /** @param closesUp - Whether the space before this piece, a closing mark, does not count. */
  piece(folded: string, source: number, closesUp: boolean): void {
    const next = folded.charCodeAt(0);
    if (this.#dash !== NOTHING) this.#writeDash(next, closesUp);
    else if (this.#space !== NOTHING && !closesUp) this.#write(' ', this.#space);
    else if (this.#quote !== NOTHING && isWordUnit(next)) this.#write("'", this.#quote);
    this.#space = NOTHING;
    this.#quote = NOTHING;
    this.#write(folded, source);
  }

  /** The space before a minus sign counts: "by -5" is not "by 5". */
  #writeDash(next: number, closesUp: boolean): void {
    const opensNumber = isDigit(next) || (next === POINT && !closesUp);
    const isSign = opensNumber && this.#spaceBeforeDash && this.#spaceAfterDash === NOTHING;
    if (isSign && this.#space !== NOTHING) this.#write(' ', this.#space);
    if (isSign || this.#isWithin) this.#write('-', this.#dash);
    this.#dash = NOTHING;
  }

  #write(folded: string, source: number): void {
    this.#pieces.push(folded);
    this.#starts.push(this.#length);
    this.#sources.push(source);
    this.#length += folded.length;
    this.#last = folded.charCodeAt(folded.length - 1);
  }

  get text(): string {
    return this.#pieces.join('');
  }

  offsetAt(offset: number): number {
    const piece = lastAtOrBefore(this.#starts, offset);
    return (this.#sources[piece] as number) + offset - (this.#starts[piece] as number);
  }
}

/** The index of the last of ascending numbers that is not above `limit`. */
function lastAtOrBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((numbers[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a word goes on after `at`, past what readers do not see and quote marks. */
function wordFollows(text: string, at: number): boolean {
  for (let next = at; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    const kind = classOf(code);
    if (kind !== INVISIBLE && kind !== QUOTE) return isWordUnit(code);
  }
  return false;
}

/** Writes one unit of what a character, read from `text` between `at` and `end`, folds to. */
function writeUnit(writer: FoldWriter, unit: string, text: string, at: number, end: number): void {
  const kind = classOf(unit.charCodeAt(0));
  if (kind === SPACE) writer.space(at);
  else if (kind === DASH) writer.dash(at);
  else if (kind === QUOTE) writer.quote(at);
  else if (kind === CLOSING) writer.piece(unit, at, !wordFollows(text, end));
  else if (kind !== INVISIBLE) writer.piece(unit, at, false);
}

/** Writes the character at `at` by itself; returns where it ends. */
function writeCharacter(writer: FoldWriter, text: string, at: number): number {
  const kind = classOf(text.charCodeAt(at));
  if (kind !== PLAIN && kind !== CLUSTER && kind !== MARK) {
    writeUnit(writer, text[at] as string, text, at, at + 1);
    return at + 1;
  }
  const end = endOfCluster(text, at);
  for (const unit of foldCluster(text.slice(at, end)).split('')) {
    writeUnit(writer, unit, text, at, end);
  }
  return end;
}

function write(text: string): FoldWriter {
  const writer = new FoldWriter();
  for (let at = 0; at < text.length; ) {
    const end = endOfPlain(text, at);
    if (end > at) writer.piece(text.slice(at, end).toLowerCase(), at, false);
    at = end > at ? end : writeCharacter(writer, text, at);
  }
  return writer;
}

/**
 * Folds a text for comparing passages. What makes no difference: which quote marks, and whether
 * there are any; which dash, and the space around it; case; how much and which white space; space
 * before closing and after opening punctuation; soft hyphens and other invisible characters; the
 * Unicode form. An apostrophe inside a word and the sign of a number do make one.
 *
 * @param text - Any string, lone surrogates included. Takes time linear in its length.
 */
export function foldText(text: string): string {
  return endOfPlain(text, 0) === text.length ? text.toLowerCase() : write(text).text;
}

/** Folds a text as `foldText` does, and keeps where every unit came from. */
export function foldWithOffsets(text: string): FoldedText {
  const writer = write(text);
  return { text: writer.text, offsetAt: (offset) => writer.offsetAt(offset) };
}

const EDGE_MARKS: ReadonlySet<string> = new Set(' -,.;:!?()[]{}\u00a1\u00bf');

/** The sign and the point of a number are no punctuation: "-5", ".5", "-.5". */
const NUMBER = /^-?[.,]?\p{N}/u;

/**
 * Folds a passage as somebody typed it: punctuation at its edges is no part of what it says.
 *
 * @returns The folded text; empty when the passage says nothing.
 */
export function foldPassage(passage: string): string {
  const text = foldText(passage);
  let start = 0;
  let end = text.length;
  while (end > start && EDGE_MARKS.has(text[end - 1] as string)) end -= 1;
  while (start < end && EDGE_MARKS.has(text[start] as string)) {
    if (NUMBER.test(text.slice(start, start + 3))) break;
    start += 1;
  }
  return text.slice(start, end);
}
