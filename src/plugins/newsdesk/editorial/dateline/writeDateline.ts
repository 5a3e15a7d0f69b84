import type { Dateline } from '../story';
import { languageOfLocale, type DatelineLanguage } from './languages';
import { en } from './languages/en';
import {
  DATELINE_STYLES,
  type DatelineForm,
  type DatelineStyle,
  type DatelineStyleEntry,
} from './styles';

/** A dateline to write: only the place is needed. */
export type WritableDateline = Pick<Dateline, 'place'> & Partial<Omit<Dateline, 'place'>>;

/** The longest month name that newspapers do not abbreviate: April, March. */
const LONGEST_WHOLE_MONTH = 5;

/**
 * Writes a dateline as an agency writes it, up to where the body begins.
 * @param dateline a part that the style does not write is left out; a date needs day and month
 * @param style the agency's way, see `DATELINE_STYLES`
 * @param language the story's language or locale (`es`, `pt-BR`); one that has no file is written as English is
 * @param credit the agency's credit; empty for the style's own
 * @returns the dateline with its dash and the space behind it; empty when there is no place
 */
export function writeDateline(
  dateline: WritableDateline,
  style: DatelineStyle,
  language: string,
  credit = '',
): string {
  const place = tidy(dateline.place);
  if (place === '') return '';
  const words = languageOfLocale(language) ?? en;
  const form = formIn(DATELINE_STYLES[style], words);
  const region = tidy(dateline.region ?? '');
  const parts = [
    withRegion(form.place === 'capitals' ? place.toUpperCase() : place, region, form),
    writeDate(dateline, form, words),
  ].filter(Boolean);
  return `${parts.join(', ')}${writeCredit(form, credit)}${form.closing}`;
}

function formIn(style: DatelineStyleEntry, language: DatelineLanguage): DatelineForm {
  return { ...style, ...style.inLanguage?.[language.code] };
}

function withRegion(place: string, region: string, form: DatelineForm): string {
  if (region === '') return place;
  return form.region === 'brackets' ? `${place} (${region})` : `${place}, ${region}`;
}

function writeCredit(form: DatelineForm, given: string): string {
  const credit = form.credit === null ? '' : tidy(given) || form.credit;
  return credit === '' ? '' : ` (${credit})`;
}

function writeDate(
  { month, day, year }: WritableDateline,
  form: DatelineForm,
  language: DatelineLanguage,
): string {
  if (form.date === 'none' || month == null || day == null) return '';
  const name = monthName(month, form, language);
  const writtenYear = form.date === 'day-and-year' && year != null ? String(year) : '';
  if (language.order === 'month-day') {
    return writtenYear ? `${name} ${day}, ${writtenYear}` : `${name} ${day}`;
  }
  const first = day === 1 ? language.firstOfMonth : undefined;
  const figure = first ?? String(day).padStart(form.paddedDay ? 2 : 1, '0');
  return [figure, name, writtenYear].filter(Boolean).join(' ');
}

function monthName(month: number, form: DatelineForm, language: DatelineLanguage): string {
  const whole = language.months[month - 1] ?? '';
  const isWhole = form.months === 'newspaper' && whole.length <= LONGEST_WHOLE_MONTH;
  return isWhole ? whole : (language.shortMonths[month - 1] ?? '');
}

/** One line, single spaces, no comma at an end. */
function tidy(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '' && word !== ',');
  return words.join(' ').replace(/,$/, '');
}
