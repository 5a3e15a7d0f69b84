import { fold } from './fold';
import { DATELINE_LANGUAGES, type DatelineLanguage } from './languages';

/** A date that ends a head, and what stood before it. */
export interface TrailingDate {
  /** 1-12, or null. */
  readonly month: number | null;
  /** 1-31, or null. */
  readonly day: number | null;
  readonly year: number | null;
  /** The head up to the date, without the weekday or article that leads to it. */
  readonly before: string;
}

const SHORTEST_MONTH = 3;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every beginning of a month's name that means one month only, in any language, folded. */
const MONTHS = monthsByBeginning();
const WEEKDAYS = new Set(DATELINE_LANGUAGES.flatMap((language) => language.weekdays).map(fold));
/** Words that lead to a date: "le 18 octobre", "on Oct 18". */
const LEADING = new Set(['el', 'le', 'em', 'on', 'a']);

const LEADING_WORDS = /,\s?([\p{L}-]{1,14})(?:,?\s(\p{L}{1,3}))?[\s,]*$/u;

const MONTH_DAY = /(?:^|[\s,.;])(\p{L}{3,12})\.?\s?(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/u;
const DAY_MONTH =
  /(?:^|[\s,.;])(\d{1,2})(?:º|°|\.º|er|st|nd|rd|th|\.)?\s?(?:de\s|of\s)?(\p{L}{3,12})\.?(?:,?\s(?:de\s|del\s)?(\d{4}))?$/u;
const YEAR_FIRST = /(?:^|[\s,;])(\d{4})-(\d{2})-(\d{2})$/;
const FIGURES = /(?:^|[\s,;])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const DAY_ONLY = /[\s,](\d{1,2})$/;

/**
 * Reads the date that a head ends with: `Feb 26`, `18 oct`, `04 dez 2023`, `18 de octubre de 2016`, `1er mai`,
 * `Oct. 18, 2016`, `18/10/2016`, `2016-10-18`. Month names of every language are understood, in any case.
 * @param head what stands before the credit or the dash, trimmed
 * @param language decides whether figures alone are day or month first; without it only clear ones are read
 * @param dayAlone whether a bare number is taken for the day ("Madrid, 25 (EFE)")
 * @returns null when no date ends the head. A date that no calendar has gives month and day null.
 */
export function readTrailingDate(
  head: string,
  language: DatelineLanguage | undefined,
  dayAlone: boolean,
): TrailingDate | null {
  const text = head.replace(/[\s,.;:]+$/, '');
  return readNamed(text) ?? readFigures(text, language) ?? (dayAlone ? readDayAlone(text) : null);
}

function readNamed(text: string): TrailingDate | null {
  const monthFirst = MONTH_DAY.exec(text);
  const month = monthFirst && monthOf(monthFirst[1]);
  if (monthFirst && month) return dateAt(text, monthFirst, monthFirst[3], month, monthFirst[2]);
  const dayFirst = DAY_MONTH.exec(text);
  const other = dayFirst && monthOf(dayFirst[2]);
  return dayFirst && other ? dateAt(text, dayFirst, dayFirst[3], other, dayFirst[1]) : null;
}

function readFigures(text: string, language: DatelineLanguage | undefined): TrailingDate | null {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return dateAt(text, iso, iso[1], Number(iso[2]), iso[3]);
  const figures = FIGURES.exec(text);
  if (!figures) return null;
  const [first, second] = [Number(figures[1]), Number(figures[2])];
  const dayFirst = first > 12 || (language?.order === 'day-month' && second <= 12);
  const monthFirst = second > 12 || language?.order === 'month-day';
  if (dayFirst === monthFirst) return dateAt(text, figures, figures[3], 0, figures[1]);
  return dayFirst
    ? dateAt(text, figures, figures[3], second, figures[1])
    : dateAt(text, figures, figures[3], first, figures[2]);
}

function readDayAlone(text: string): TrailingDate | null {
  const match = DAY_ONLY.exec(text);
  const day = Number(match?.[1]);
  if (!match || day < 1 || day > 31) return null;
  return { month: null, day, year: null, before: text.slice(0, match.index) };
}

function dateAt(
  text: string,
  match: RegExpExecArray,
  year: string | undefined,
  month: number,
  day: string | undefined,
): TrailingDate {
  // The match may begin with the full stop that ends an abbreviated region: "Va. Feb 26".
  const start = match.index + (match[0].startsWith('.') ? 1 : 0);
  const exists = isDay(month, Number(day), year ? Number(year) : null);
  return {
    month: exists ? month : null,
    day: exists ? Number(day) : null,
    year: year ? Number(year) : null,
    before: withoutLeadingWords(text.slice(0, start)),
  };
}

function isDay(month: number, day: number, year: number | null): boolean {
  const last = month === 2 && year !== null && !isLeap(year) ? 28 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Only behind a comma: the Domingo of "Santo Domingo, 23 may" is no Sunday. */
function withoutLeadingWords(before: string): string {
  const match = LEADING_WORDS.exec(before);
  const words = match?.slice(1).filter((word) => word !== undefined) ?? [];
  const allLead = words.every((word) => WEEKDAYS.has(fold(word)) || LEADING.has(fold(word)));
  return match && allLead ? before.slice(0, match.index) : before;
}

function monthOf(word: string | undefined): number | undefined {
  return MONTHS.get(fold(word ?? ''));
}

function monthsByBeginning(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const language of DATELINE_LANGUAGES) {
    const others = Object.entries(language.otherMonths);
    const names = [...language.months.map((name, index) => [name, index + 1] as const), ...others];
    for (const [name, month] of names) {
      const folded = fold(name);
      for (let length = SHORTEST_MONTH; length <= folded.length; length += 1) {
        const beginning = folded.slice(0, length);
        const known = months.get(beginning);
        // "jui" begins both juin and juillet: it means neither.
        months.set(beginning, known === undefined || known === month ? month : 0);
      }
    }
  }
  return months;
}
