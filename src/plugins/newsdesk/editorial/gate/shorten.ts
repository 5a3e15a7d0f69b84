/** About a line: enough to know a statement by. */
const LONGEST = 60;

/** What would turn a message round or hide in it, and halves of surrogate pairs. */
const UNSHOWABLE = /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
const OUTER_QUOTES = /^["'«»‹›“”„‘’\s]+|["'«»‹›“”„‘’\s]+$/g;

/**
 * Shortens words for a message: one line, cut between two words, without the quote marks around it.
 *
 * @param text - Any string.
 * @returns At most about 60 characters; with "…" where something was cut.
 */
export function shorten(text: string): string {
  const head = text.slice(0, LONGEST * 4).replace(UNSHOWABLE, ' ');
  const line = head.trim().replace(/\s+/g, ' ').replace(OUTER_QUOTES, '');
  if (line.length <= LONGEST && text.length <= LONGEST * 4) return line;
  const cut = line.slice(0, LONGEST).replace(/\p{Cs}$/u, '');
  const space = cut.lastIndexOf(' ');
  const kept = space > LONGEST / 2 && line[LONGEST] !== ' ' ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\s,.;:–—-]+$/, '')}…`;
}
