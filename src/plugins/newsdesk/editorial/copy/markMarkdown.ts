/** What `markInline` says of a code unit: it is copy, it is a mark, it is copy that looks like one. */
export const COPY = 0;
export const DROPPED = 1;
export const LITERAL = 2;

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

interface Line {
  readonly text: string;
  readonly marks: Uint8Array;
  readonly first: number;
}

function mark(line: Line, from: number, to: number, as: number): void {
  line.marks.fill(as, from, to);
}

/** `\*` is an asterisk. */
function markEscapes(line: Line): void {
  const { text } = line;
  for (let at = text.indexOf('\\', line.first); at !== -1; at = text.indexOf('\\', at + 2)) {
    if (!ESCAPABLE.test(text[at + 1] ?? '')) continue;
    line.marks[at] = DROPPED;
    line.marks[at + 1] = LITERAL;
  }
}

/** Ends a run of one character: `***` from its first asterisk. */
function endOfRun(line: Line, at: number): number {
  let end = at + 1;
  while (line.text[end] === line.text[at] && line.marks[end] === COPY) end += 1;
  return end;
}

/** A code span ends with as many backticks as it began with; what stands in it is literal. */
function markCode(line: Line): void {
  const opened = new Map<number, number>();
  const { text } = line;
  for (let at = text.indexOf('`', line.first); at !== -1; ) {
    if (line.marks[at] !== COPY) {
      at = text.indexOf('`', at + 1);
      continue;
    }
    const end = endOfRun(line, at);
    const open = opened.get(end - at);
    if (open === undefined) {
      opened.set(end - at, at);
    } else {
      mark(line, open + (end - at), at, LITERAL);
      mark(line, open, open + (end - at), DROPPED);
      mark(line, at, end, DROPPED);
      opened.clear();
    }
    at = text.indexOf('`', end);
  }
}

/** Which bracket closes which, for one kind of bracket, in one pass. */
function pairBrackets(line: Line, open: string, close: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const opened: number[] = [];
  for (let at = line.first; at < line.text.length; at += 1) {
    if (line.marks[at] !== COPY) continue;
    if (line.text[at] === open) opened.push(at);
    else if (line.text[at] === close) {
      const start = opened.pop();
      if (start !== undefined) pairs.set(start, at);
    }
  }
  return pairs;
}

/** An address holds no space, but a quoted title may follow it. */
const TARGET = /^\S*(?:\s+(?:"[^"]*"|'[^']*'))?$/;

/** No address is longer, in code units; it bounds what nested brackets can cost. */
const LONGEST_TARGET = 2000;

/** `[words](address)` leaves its words, `![words](address)` nothing; a passing `[sic]` stays. */
function markLinks(line: Line): void {
  const { text } = line;
  if (!text.includes('](', line.first)) return;
  const round = pairBrackets(line, '(', ')');
  for (const [open, close] of pairBrackets(line, '[', ']')) {
    const end = round.get(close + 1);
    if (end === undefined || end - close > LONGEST_TARGET || line.marks[close] !== COPY) continue;
    if (!TARGET.test(text.slice(close + 2, end).trim())) continue;
    mark(line, close, end + 1, DROPPED);
    if (open > line.first && text[open - 1] === '!') mark(line, open - 1, close, DROPPED);
    else line.marks[open] = DROPPED;
  }
}

/** `<https://…>` is an address that readers see. */
function markAddresses(line: Line): void {
  const { text } = line;
  const address = /<(?=https?:|mailto:)[^<>\s]*>/g;
  address.lastIndex = line.first;
  for (const found of text.matchAll(address)) {
    if (line.marks[found.index] !== COPY) continue;
    const end = found.index + found[0].length;
    mark(line, found.index + 1, end - 1, LITERAL);
    line.marks[found.index] = DROPPED;
    line.marks[end - 1] = DROPPED;
  }
}

interface OpenedMark {
  readonly start: number;
  left: number;
}

/** Takes pairs of opening and closing marks away, innermost first. */
function closeMarks(line: Line, opened: OpenedMark[], at: number, end: number): number {
  let from = at;
  for (let open = opened.at(-1); open !== undefined && from < end; open = opened.at(-1)) {
    const count = Math.min(open.left, end - from);
    open.left -= count;
    mark(line, open.start + open.left, open.start + open.left + count, DROPPED);
    mark(line, from, from + count, DROPPED);
    from += count;
    if (open.left === 0) opened.pop();
  }
  return from;
}

/**
 * `*`, `_` and `~~` come in pairs around words; "5 * 3" and "snake_case" hold none. Marks inside a
 * word are not taken for emphasis, unlike in CommonMark: "2*3*4" in plain copy is no 234.
 */
function markEmphasis(line: Line): void {
  const { text } = line;
  const opened: Record<string, OpenedMark[]> = { '*': [], _: [], '~': [] };
  for (let at = line.first; at < text.length; ) {
    const stack = line.marks[at] === COPY ? opened[text[at] as string] : undefined;
    if (stack === undefined) {
      at += 1;
      continue;
    }
    const end = endOfRun(line, at);
    const before = text[at - 1] ?? ' ';
    const after = text[end] ?? ' ';
    const long = text[at] !== '~' || end - at > 1;
    let from = at;
    if (long && !SPACE.test(before) && !WORD.test(after)) from = closeMarks(line, stack, at, end);
    if (long && from < end && !SPACE.test(after) && !WORD.test(before)) {
      stack.push({ start: from, left: end - from });
    }
    at = end;
  }
}

/**
 * Tells the inline marks of one line of Markdown from its copy, in time linear in its length.
 *
 * @param text - One line.
 * @param first - Where its words begin; what stands before is not looked at.
 * @returns For every code unit `COPY`, `DROPPED` or `LITERAL`.
 */
export function markInline(text: string, first: number): Uint8Array {
  const line: Line = { text, marks: new Uint8Array(text.length), first };
  markEscapes(line);
  markCode(line);
  markAddresses(line);
  markLinks(line);
  markEmphasis(line);
  return line.marks;
}
