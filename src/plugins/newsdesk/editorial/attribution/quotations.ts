import { CHARACTER, characterKind } from './characters';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** A quotation that was open where a paragraph ended, and may go on in the next. */
export type OpenQuotation = 'none' | 'open';

const OPENING = '“„«‹‟';
const CLOSING = '”»›';

function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? characterKind(text.charCodeAt(at)) : CHARACTER.SPACE;
}

/** Whether something that is part of the quotation follows a mark, not white space or a full stop. */
function touchesAfter(text: string, end: number): boolean {
  const kind = kindAt(text, end);
  if (kind === CHARACTER.SPACE) return false;
  return !(
    kind === CHARACTER.POINT ||
    (kind === CHARACTER.MARK && !'¿¡([-—'.includes(text[end] as string))
  );
}

function touchesBefore(text: string, start: number): boolean {
  const kind = kindAt(text, start - 1);
  return kind !== CHARACTER.SPACE && !'([—–'.includes(text[start - 1] as string);
}

/** Whether a straight mark opens: by the space around it, else by whether one is open. */
function straightOpens(text: string, start: number, end: number, isOpen: boolean): boolean {
  const before = touchesBefore(text, start);
  const after = touchesAfter(text, end);
  if (before === after) return !isOpen;
  return after;
}

/** Pairs marks as they come; the innermost open one is closed first. */
class QuoteReader {
  readonly #tokens: Tokens;
  readonly #open: number[] = [];

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  run(): OpenQuotation {
    const { count, wordClass, depth } = this.#tokens;
    for (let index = 0; index < count; index += 1) {
      const kind = wordClass[index];
      if (kind === CLASS.openQuote) this.#mark(index);
      else if (kind === CLASS.mark) this.#single(index);
      depth[index] = Math.max(depth[index] as number, Math.min(this.#open.length, 255));
    }
    this.#closeOpen(count);
    return this.#open.length > 0 ? 'open' : 'none';
  }

  #mark(index: number): void {
    const { text, start, end, wordClass } = this.#tokens;
    const from = start[index] as number;
    const mark = text[from] as string;
    const opens = this.#opens(mark, from, end[index] as number);
    if (opens) {
      this.#open.push(index);
      return;
    }
    wordClass[index] = CLASS.closeQuote;
    this.#close(index);
  }

  #opens(mark: string, start: number, end: number): boolean {
    const { text } = this.#tokens;
    const isOpen = this.#open.length > 0;
    const facesRight = OPENING.includes(mark);
    const straight = !facesRight && !CLOSING.includes(mark);
    if (straight) return straightOpens(text, start, end, isOpen);
    // A mark that faces the wrong way is a slip of the keyboard: so, “ he said.
    const before = touchesBefore(text, start);
    const after = touchesAfter(text, end);
    if (before === after) return facesRight;
    return facesRight ? after || !isOpen : after && !isOpen;
  }

  #close(index: number): void {
    const { mate, depth } = this.#tokens;
    depth[index] = Math.min(this.#open.length, 255);
    const opener = this.#open.pop();
    if (opener === undefined) return;
    mate[index] = opener;
    mate[opener] = index;
  }

  /** Single marks: they open before a word and close after one, but only what was opened. */
  #single(index: number): void {
    const { text, start, end, wordClass } = this.#tokens;
    const from = start[index] as number;
    const mark = text[from];
    if (mark !== '‘' && mark !== '’' && mark !== "'") return;
    const before = touchesBefore(text, from);
    const after = touchesAfter(text, end[index] as number);
    const opener = this.#open[this.#open.length - 1];
    const openerMark = opener === undefined ? '' : (text[start[opener] as number] as string);
    const inSingle = opener !== undefined && this.#isSingle(opener) && openerMark !== '';
    if (inSingle && before && mark !== '‘') {
      wordClass[index] = CLASS.closeQuote;
      this.#close(index);
    } else if (!before && after && mark !== '’' && this.#closesLater(index)) {
      wordClass[index] = CLASS.openQuote;
      this.#open.push(index);
    }
  }

  #isSingle(opener: number): boolean {
    const { start, end, text } = this.#tokens;
    const at = start[opener] as number;
    return (end[opener] as number) - at === 1 && (text[at] === '‘' || text[at] === "'");
  }

  /** From which token on no single mark closes any more, so that a search is never made twice. */
  #noneFrom = Number.POSITIVE_INFINITY;
  #nextClosing = -1;

  #closesLater(index: number): boolean {
    if (index >= this.#noneFrom) return false;
    if (this.#nextClosing > index) return true;
    const { count, text, start, end, wordClass } = this.#tokens;
    for (let next = index + 1; next < count; next += 1) {
      if (wordClass[next] !== CLASS.mark) continue;
      const at = start[next] as number;
      if (text[at] !== "'" && text[at] !== '’') continue;
      if (touchesBefore(text, at) && !touchesAfter(text, end[next] as number)) {
        this.#nextClosing = next;
        return true;
      }
    }
    this.#noneFrom = index;
    return false;
  }

  /** What is never closed runs to the paragraph's end. */
  #closeOpen(count: number): void {
    for (const opener of this.#open) this.#tokens.mate[opener] = count;
  }
}

/** Settles which quote marks open and close, and how deep every token stands. Linear. */
export function readQuotations(tokens: Tokens): OpenQuotation {
  return new QuoteReader(tokens).run();
}
