/** A line this long or shorter may have been broken by hand or by an old terminal; a paragraph seldom fits. */
const WIDEST_WRAP = 130;
const NARROWEST_WRAP = 30;
/** The share of line ends inside a block that stop in mid-sentence when copy is wrapped. */
const LEAST_UNFINISHED = 0.4;
/** The share of such lines that the next word would not have fitted into: wrapping fills its lines. */
const LEAST_FULL = 0.8;

const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/u;
const MOST_CLOSERS = 12;

/**
 * The paragraphs of a body: by blank lines where there are any, otherwise a line each. Copy that was wrapped at a
 * column is joined again.
 * @param body LF line ends, without byline and dateline
 * @param column how many characters of byline and dateline stood before the body on its first line
 * @returns each paragraph on one line, without white space around it or doubled inside; none is empty
 */
export function splitParagraphs(body: string, column = 0): string[] {
  const blocks = blocksOf(' '.repeat(column) + body);
  const width = wrapWidth(blocks);
  return blocks
    .flatMap((lines) => (width === null ? lines : joinWrapped(lines, width)))
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

function blocksOf(body: string): string[][] {
  const blocks: string[][] = [[]];
  for (const line of body.split('\n')) {
    if (line.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push(line.trimEnd());
  }
  return blocks.filter((lines) => lines.length > 0);
}

/** The column that copy was wrapped at, or null when its lines are paragraphs. */
function wrapWidth(blocks: readonly string[][]): number | null {
  const width = blocks.flat().reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return null;
  const ends = blocks.flatMap((lines) =>
    lines.slice(1).map((next, index) => ({ line: lines[index] ?? '', next })),
  );
  const unfinished = ends.filter(({ line }) => !endsSentence(line));
  if (unfinished.length === 0 || unfinished.length < ends.length * LEAST_UNFINISHED) return null;
  const full = unfinished.filter(({ line, next }) => !hasRoom(line, next, width));
  return full.length >= unfinished.length * LEAST_FULL ? width : null;
}

function joinWrapped(lines: readonly string[], width: number): string[] {
  const paragraphs: string[][] = [];
  let startsParagraph = true;
  lines.forEach((line, index) => {
    if (startsParagraph || /^\s{2,}|^\t/.test(line)) paragraphs.push([]);
    paragraphs.at(-1)?.push(line);
    startsParagraph = endsParagraph(line, lines[index + 1] ?? '', width);
  });
  return paragraphs.map((parts) => parts.map((part) => part.trim()).join(' '));
}

/** A finished sentence on a line that would have held the next word too was ended on purpose. */
function endsParagraph(line: string, next: string, width: number): boolean {
  return endsSentence(line) && hasRoom(line, next, width);
}

function hasRoom(line: string, next: string, width: number): boolean {
  const word = /^\s*(\S{0,40})/.exec(next)?.[1] ?? '';
  return line.length + 1 + word.length <= width;
}

function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.slice(-MOST_CLOSERS));
}
