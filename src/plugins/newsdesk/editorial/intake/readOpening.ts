import { readDateline, splitByline, type DatelineReading } from '../dateline';
import { openingLines } from '../dateline/openingLines';
import { readByline } from '../dateline/readByline';

/** What stands before the body, and the body. */
export interface Opening {
  readonly dateline: DatelineReading | null;
  /** The writers' names. */
  readonly byline: readonly string[];
  /** A headline that stands in the copy itself; null when none does. */
  readonly heading: string | null;
  readonly body: string;
  /** How many characters stand before the body on its first line. */
  readonly column: number;
}

/**
 * Takes headline, byline and dateline off a piece of copy. A byline is also read where no dateline follows it.
 * @param copy LF line ends
 * @param language the copy's language, as far as known
 */
export function readOpening(
  copy: string,
  language: string,
  agencyCredits: readonly string[],
): Opening {
  const dateline = readDateline(copy, language, agencyCredits);
  if (dateline) {
    const { byline, heading, end } = dateline;
    const column = end - 1 - copy.lastIndexOf('\n', end - 1);
    return { dateline, byline: splitByline(byline ?? ''), heading, body: copy.slice(end), column };
  }
  const [first] = openingLines(copy);
  const byline = first ? readByline(first.text) : null;
  return {
    dateline: null,
    byline: splitByline(byline ?? ''),
    heading: null,
    body: byline === null || !first ? copy : copy.slice(first.next),
    column: 0,
  };
}
