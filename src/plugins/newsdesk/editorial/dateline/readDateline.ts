import type { Dateline, Offset } from '../story';
import { findTerminators, type Terminator } from './findTerminators';
import { languageOfLocale } from './languages';
import { openingLines, type OpeningLine } from './openingLines';
import { isRole, readByline } from './readByline';
import { readHead, type Head, type ReadingContext } from './readHead';
import { isAllCapitals, opensLikeKicker, ownWords } from './readPlace';

/** A dateline as it stands in copy. */
export interface DatelineReading extends Dateline {
  /** The agency's name as it stands in the dateline (`EFE`, `EFECOM`); null when none does. */
  readonly credit: string | null;
  /** The names of the byline before the dateline; null when there is none. */
  readonly byline: string | null;
  /** What stands before byline and dateline: a headline, or the slug of a digest; null as a rule. */
  readonly heading: string | null;
  /** Where the body begins: byline and dateline stand before it. */
  readonly end: Offset;
}

interface Candidate {
  readonly head: Head;
  readonly terminator: Terminator;
}

/** What stands before the line that is being read. */
interface Preceding {
  readonly byline: string | null;
  readonly headings: readonly string[];
}

/** No dateline that agencies write is longer; the slugs of a digest before it are the longest part. */
const LONGEST_HEAD = 320;
const LONGEST_HEADING = 160;
const MOST_HEADINGS = 2;
/** Without date and credit, more words in capitals than this are a headline: "SAN PEDRO SULA" has three. */
const MOST_PLAIN_WORDS = 3;

/**
 * Reads the dateline that opens a piece of copy, in any form that agencies use in English, Spanish, Portuguese and
 * French: `Madrid, 25 may (EFE).-`, `NAIROBI, Kenya (AP) —`, `Lisboa, 04 dez 2023 (Lusa) –`, `PORTLAND, Ore., Feb 26 -`,
 * `LONDON –`. A headline and a byline on lines of their own may stand before it.
 * Forms: IPTC members' own copy; listed in the house's newsroom rules.
 * @param text the copy from its beginning, LF or CRLF
 * @param language the copy's language or locale (`es`, `pt-BR`), where known: it decides how a date in figures is read
 * @param agencyCredits credits of agencies that are not among the known ones
 * @returns null when no dateline opens the copy: prose is never taken for one on a guess
 */
export function readDateline(
  text: string,
  language?: string,
  agencyCredits: readonly string[] = [],
): DatelineReading | null {
  const context = { language: languageOfLocale(language), agencyCredits };
  let preceding: Preceding | null = { byline: null, headings: [] };
  for (const line of openingLines(text)) {
    const candidate = readLine(line, context, preceding);
    if (candidate) return toReading(text, line, candidate, preceding);
    preceding = precede(preceding, line.text);
    if (preceding === null) return null;
  }
  return null;
}

function readLine(
  line: OpeningLine,
  context: ReadingContext,
  preceding: Preceding,
): Candidate | null {
  const opening = line.text.slice(0, LONGEST_HEAD);
  let plain: Candidate | null = null;
  for (const terminator of findTerminators(opening)) {
    const head = readHead(opening.slice(0, terminator.headEnd), context);
    if (!head || isKicker(head)) continue;
    const candidate = { head, terminator };
    const body = line.text.slice(terminator.bodyStart, terminator.bodyStart + LONGEST_HEAD);
    if (isBorneOut(candidate, body)) return candidate;
    const mayBePlain = preceding.headings.length === 0 || line.afterBlank;
    if (mayBePlain && isPlain(candidate, body)) plain ??= candidate;
  }
  return plain;
}

/** "EXCLUSIVE – ", and not Kill in "KILL, Ireland (AP) — ". */
function isKicker({ place, region, credit, hasDate }: Head): boolean {
  return opensLikeKicker(place) && !(credit !== null && (hasDate || region !== ''));
}

/** A credit or a date makes a dateline, if the rest fits. */
function isBorneOut({ head, terminator }: Candidate, body: string): boolean {
  const capitals = isAllCapitals(head.place);
  const isDash = terminator.kind === 'dash';
  if (head.credit === null) return head.hasDate && isDash && (capitals || opensSentence(body));
  if (isDash && (head.hasDate || head.creditKnown)) return true;
  // Without a dash, or with an agency that nobody knows, more must fit.
  if (!opensSentence(body)) return false;
  return isDash ? capitals : head.hasDate || (head.creditKnown && terminator.kind === 'stop');
}

/** The web form, `LONDON – `: a short name in capitals, a dash, then a sentence that is not in capitals. */
function isPlain({ head, terminator }: Candidate, body: string): boolean {
  return (
    terminator.kind === 'dash' &&
    terminator.spaced &&
    head.credit === null &&
    isAllCapitals(head.place) &&
    ownWords(head.place) <= MOST_PLAIN_WORDS &&
    ownWords(head.region) <= MOST_PLAIN_WORDS &&
    opensSentence(body) &&
    /\p{Ll}{2}.*\s\p{Ll}/u.test(body)
  );
}

function opensSentence(body: string): boolean {
  return /^(?:[^\p{L}\d]{0,4}[\p{Lu}\p{Lt}\p{Lo}\d]|$)/u.test(body);
}

function precede(preceding: Preceding, line: string): Preceding | null {
  const byline = preceding.byline === null ? readByline(line) : null;
  if (byline !== null) return { ...preceding, byline };
  if (preceding.byline !== null) return isRole(line) ? preceding : null;
  if (preceding.headings.length === MOST_HEADINGS || !isHeading(line)) return null;
  return { ...preceding, headings: [...preceding.headings, line] };
}

/** Whether a line may be a headline: short, and no sentence. */
function isHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && !/[.!?:;,…]["”»’)]*$/u.test(line);
}

function toReading(
  text: string,
  line: OpeningLine,
  { head, terminator }: Candidate,
  { byline, headings }: Preceding,
): DatelineReading {
  const start = line.start + terminator.bodyStart;
  const white = /^\s*/.exec(text.slice(start, start + LONGEST_HEAD))?.[0].length ?? 0;
  const { place, region, month, day, year, credit } = head;
  const heading = [...headings, head.heading].filter(Boolean).join('\n') || null;
  return {
    place,
    region,
    month,
    day,
    year,
    credit,
    byline,
    heading,
    end: (start + white) as Offset,
  };
}
