/** A line of copy that is not blank. */
export interface OpeningLine {
  readonly text: string;
  /** Where it begins in the copy, in UTF-16 code units. */
  readonly start: number;
  /** Where the line after it begins. */
  readonly next: number;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
}

/** The most that may stand before a dateline: headline, byline, the writer's role, and a dateline's own line. */
const MOST_LINES = 6;
/** How much of the copy is looked at from its first visible character. */
const WINDOW = 2400;

/**
 * The first lines of the copy that are not blank, without decoration such as `****` before them.
 */
export function openingLines(copy: string): readonly OpeningLine[] {
  const first = Math.max(copy.search(/[^\s\uFEFF]/u), 0);
  const window = copy.slice(first, first + WINDOW);
  const lines: OpeningLine[] = [];
  let afterBlank = false;
  for (const match of window.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const text = match[0].trimEnd();
    const decoration = /^[\s*#=_~•\uFEFF]*/u.exec(text)?.[0].length ?? 0;
    const start = first + match.index;
    if (decoration < text.length) {
      const next = start + match[0].length;
      lines.push({ text: text.slice(decoration), start: start + decoration, next, afterBlank });
    }
    afterBlank = decoration >= text.length;
    if (lines.length === MOST_LINES) break;
  }
  return lines;
}
