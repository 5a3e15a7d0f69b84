import { isKnownCredit, looksLikeInitials } from './credits';
import { fold } from './fold';
import { DATELINE_LANGUAGES, type DatelineLanguage } from './languages';
import { readTrailingDate, type TrailingDate } from './readDate';
import { isAllCapitals, readPlace, type ReadPlace } from './readPlace';

/** What a reader of datelines was told beforehand. */
export interface ReadingContext {
  readonly language: DatelineLanguage | undefined;
  /** Credits of agencies beside the known ones. */
  readonly agencyCredits: readonly string[];
}

/** A dateline without its dash. */
export interface Head extends ReadPlace {
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  readonly credit: string | null;
  /** Whether the credit is an agency that we know, and not only initials. */
  readonly creditKnown: boolean;
  readonly hasDate: boolean;
  /** What stands on the same line before the place: the slug of a digest. Empty as a rule. */
  readonly heading: string;
}

interface Credit {
  readonly words: string | null;
  readonly known: boolean;
  readonly before: string;
}

/** In words: slug and headline of a digest. */
const SHORTEST_SLUG = 4;

const BRACKETED = /[([]\s?([^()[\]]{2,60})[)\]]$/u;
/** As TASS writes it: "MOSCOW, October 18. /TASS/." */
const SLASHED = /\s\/([^/()[\]]{2,40})\/$/u;
/** One bracket of a known agency's credit is often forgotten: "(EFE.-", "EFE).-". */
const HALF_BRACKETED = /\s?\(\s?([^()[\]]{2,40})$|[\s,]([^\s()[\]]{2,12})\)$/u;
const WEEKDAYS = new Set(DATELINE_LANGUAGES.flatMap((language) => language.weekdays).map(fold));

/**
 * Reads what stands before a dateline's dash: place, region, date and credit in any order that agencies use.
 * @param text the head, as it stands in the line
 * @returns null when the words are no dateline
 */
export function readHead(text: string, context: ReadingContext): Head | null {
  const head = text.replace(/\s+/g, ' ').trim();
  const credit = readCredit(head, context, false);
  const date = readTrailingDate(credit.before, context.language, credit.words !== null);
  const beforeDate = trimEnd(date?.before ?? credit.before);
  // "Madrid (EFE), 25 may": the credit may also stand before the date; behind a date it needs no proof.
  const confirmed = confirmCredit(credit, date, beforeDate, context);
  if (confirmed === null) return null;
  return placed(confirmed, date);
}

function confirmCredit(
  credit: Credit,
  date: TrailingDate | null,
  beforeDate: string,
  context: ReadingContext,
): Credit | null {
  if (credit.words === null) return readCredit(beforeDate, context, true);
  if (date !== null) return { ...credit, before: beforeDate };
  if (credit.known || looksLikeInitials(credit.words)) return credit;
  // Without a date, words in brackets that name no agency are the region: "Gavá (Barcelona)".
  return { words: null, known: false, before: `${credit.before} (${credit.words})` };
}

function readCredit(head: string, context: ReadingContext, onlyKnown: boolean): Credit {
  const text = head.replace(/[.,:;\s]+$/, '');
  const whole = BRACKETED.exec(text) ?? SLASHED.exec(text);
  const match = whole ?? HALF_BRACKETED.exec(text);
  const none = { words: null, known: false, before: head };
  const words = (match?.[1] ?? match?.[2])?.trim();
  if (!match || !words || WEEKDAYS.has(fold(words))) return none;
  const known = isKnownCredit(words, context.agencyCredits);
  if (!known && (onlyKnown || !whole)) return none;
  return { words, known, before: trimEnd(text.slice(0, match.index)) };
}

function placed(credit: Credit, date: TrailingDate | null): Head | null {
  const rest = {
    month: date?.month ?? null,
    day: date?.day ?? null,
    year: date?.year ?? null,
    credit: credit.words,
    creditKnown: credit.known,
    hasDate: date !== null,
  };
  const slugged = credit.known ? splitSlug(credit.before) : null;
  const place = readPlace(slugged?.place ?? credit.before, credit.known && date !== null);
  return place && { ...place, ...rest, heading: slugged?.heading ?? '' };
}

/**
 * In a digest the slug and headline, in capitals, run into the place: "NORUEGA LLUVIAS CIERRAN EL PUENTE Bergen (EFE)".
 * The place is what stands after the last word in capitals. Few words in capitals are a place themselves.
 */
function splitSlug(before: string): { heading: string; place: string } | null {
  const words = before.split(' ');
  const last = words.findLastIndex(isAllCapitals);
  const heading = words.slice(0, last + 1).join(' ');
  const place = words.slice(last + 1).join(' ');
  const isSlug = last + 1 >= SHORTEST_SLUG && isAllCapitals(heading) && !heading.endsWith(',');
  return isSlug && /^\p{L}/u.test(place) ? { heading, place } : null;
}

function trimEnd(text: string): string {
  return text.replace(/[\s,;:]+$/, '');
}
