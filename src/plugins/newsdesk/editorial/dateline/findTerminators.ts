/** A place in a line where a dateline may end and the body begin. */
export interface Terminator {
  /** Where the head ends, from the start of the line. */
  readonly headEnd: number;
  /** Where the body begins, from the start of the line. */
  readonly bodyStart: number;
  /**
   * `dash`: the dash of any kind that nearly all agencies write. `bracket`: only the credit's bracket closes it,
   * `stop`: the bracket and a full stop or colon.
   */
  readonly kind: 'dash' | 'bracket' | 'stop';
  /** Whether white space stands on a side of the dash. */
  readonly spaced: boolean;
}

const DASH = '\\u2010-\\u2015\\u2212\\u2E3A\\u2E3B\\uFE58\\uFE63\\uFF0D-';
/** How many possible ends are looked at: enough for a credit behind a stray dash. */
const MOST_TERMINATORS = 12;
/** AP's old feed had an underscore for a dash. A bracket counts where no dash follows it. */
const TERMINATOR = new RegExp(
  `[${DASH}]+(?:\\.(?=\\s))?|(?<=\\s)_+(?=\\s)|[)\\]/][.:]?(?=\\s+[^\\s.,:;_${DASH}]|\\s*$)`,
  'gu',
);
const CLOSING = /[.)\]/\d,:]/;

/**
 * The possible ends of a dateline in a line, from left to right. A hyphen inside a word is none.
 * @param line a line of copy, or its beginning: the caller bounds its length
 */
export function findTerminators(line: string): readonly Terminator[] {
  const found: Terminator[] = [];
  for (const match of line.matchAll(TERMINATOR)) {
    const terminator = terminatorAt(line, match[0], match.index);
    if (terminator) found.push(terminator);
    if (found.length === MOST_TERMINATORS) break;
  }
  return found;
}

function terminatorAt(line: string, mark: string, index: number): Terminator | null {
  const after = index + mark.length;
  const bodyStart = after + (/^\s*/.exec(line.slice(after))?.[0].length ?? 0);
  if (/^[)\]/]/.test(mark)) {
    const kind = mark.length > 1 ? 'stop' : 'bracket';
    return { headEnd: index + 1, bodyStart, kind, spaced: true };
  }
  const [before, behind] = [line.charAt(index - 1), line.charAt(after)];
  const spaced = /^\s?$/.test(behind) || /\s/.test(before);
  const isHyphen = mark === '-' || mark === '\u2010';
  const isRange = /\d/.test(before) && /\d/.test(behind);
  const ends = spaced || !isHyphen || (CLOSING.test(before) && !isRange);
  return ends ? { headEnd: index, bodyStart, kind: 'dash', spaced } : null;
}
