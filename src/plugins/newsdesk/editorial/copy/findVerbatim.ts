/** White space that no folding rule looks behind. */
const PLAIN_SPACE = new Set([' ', '\n']);
const OPENING_QUOTES = new Set(['“', '«', '"']);
const CLOSING_MARKS = new Set(['”', '»', '"', ')', ',', '.', ';', '!', '?']);

/** No more closing marks than these follow one another: `.”)` */
const MOST_CLOSING = 3;

function startsCleanly(text: string, at: number): boolean {
  const before = OPENING_QUOTES.has(text[at - 1] ?? '') ? at - 1 : at;
  return before === 0 || PLAIN_SPACE.has(text[before - 1] as string);
}

/** Closing marks may follow, but then a space: the "." of "3.5" does not end a number. */
function endsCleanly(text: string, end: number): boolean {
  let behind = end;
  while (behind < end + MOST_CLOSING && CLOSING_MARKS.has(text[behind] ?? '')) behind += 1;
  return behind === text.length || PLAIN_SPACE.has(text[behind] as string);
}

/** How often the same words may stand in the text without a clean edge before it is given up. */
const MOST_TRIES = 20;

/**
 * Finds a passage that stands in a text letter by letter: what most passages do, so that it is worth
 * asking before anything is folded. It must stand between marks that make it plain where its words
 * begin and end; where they do not, folding tells.
 *
 * @param passage - Must say something.
 * @returns Where it starts, or -1. Whatever is found here is found in the folded text, too.
 */
export function findVerbatim(text: string, passage: string): number {
  let at = text.indexOf(passage);
  for (let tries = 1; at !== -1 && tries <= MOST_TRIES; tries += 1) {
    if (startsCleanly(text, at) && endsCleanly(text, at + passage.length)) return at;
    at = text.indexOf(passage, at + 1);
  }
  return -1;
}
