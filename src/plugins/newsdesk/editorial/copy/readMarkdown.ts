import type { ReadParagraph, Run } from './copy';
import { DROPPED, markInline } from './markMarkdown';

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
const FENCE = /^ {0,3}(?:```|~~~)/;
const RULE_OFF = /^[ \t]*(?:\*[ \t]*){3,}$|^[ \t]*(?:-[ \t]*){3,}$|^[ \t]*(?:_[ \t]*){3,}$/;
const INLINE_MARK = /[\\`*_~[<]/;

/**
 * How long the marks before a line's first word are: quote signs, a bullet, a heading's signs.
 * The number of an ordered list stays, since in plain copy "5. Juni" starts a line too.
 */
function prefixLength(line: string): number {
  let at = 0;
  for (;;) {
    const mark = /^[ \t]*(?:>|[-*+][ \t]+|#{1,6}(?:[ \t]+|$))/.exec(line.slice(at, at + 64));
    if (mark === null) break;
    at += mark[0].length;
    if (mark[0].includes('#')) break;
  }
  while (line[at] === ' ' || line[at] === '\t') at += 1;
  return at;
}

/** The stretches of a line that are left once its marks are dropped. */
function runsOf(line: string, lineStart: number): Run[] {
  const first = prefixLength(line);
  if (!INLINE_MARK.test(line)) {
    return [{ text: line.slice(first), path: [], offset: lineStart + first }];
  }
  const marks = markInline(line, first);
  const runs: Run[] = [];
  for (let at = first; at < line.length; ) {
    const dropped = marks[at] === DROPPED;
    let end = at + 1;
    while (end < line.length && (marks[end] === DROPPED) === dropped) end += 1;
    if (!dropped) runs.push({ text: line.slice(at, end), path: [], offset: lineStart + at });
    at = end;
  }
  return runs;
}

/**
 * Reads Markdown or plain text as paragraphs: every line that says something is one, since agency
 * copy has one paragraph a line. A passage that runs over a line break is still found by its words.
 *
 * @param source - The stored body.
 * @returns Paragraphs without the marks of emphasis, links, images, headings, bullets, quotes and
 * code. What only looks like a mark stays.
 */
export function readMarkdown(source: string): ReadParagraph[] {
  const paragraphs: ReadParagraph[] = [];
  let inCode = false;
  let start = 0;
  const readLine = (end: number): void => {
    const line = source.slice(start, end);
    if (FENCE.test(line)) inCode = !inCode;
    else if (inCode) paragraphs.push({ path: [], runs: [{ text: line, path: [], offset: start }] });
    else if (!RULE_OFF.test(line)) paragraphs.push({ path: [], runs: runsOf(line, start) });
  };
  for (const lineBreak of source.matchAll(LINE_BREAK)) {
    readLine(lineBreak.index);
    start = lineBreak.index + lineBreak[0].length;
  }
  readLine(source.length);
  return paragraphs;
}
