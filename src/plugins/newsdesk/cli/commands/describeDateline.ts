import type { DatelineReading } from '../../editorial/dateline';
import { en } from '../../editorial/dateline/languages/en';

const LABEL_WIDTH = 10;
const EXCERPT = 60;
const BOLD = ['\u001B[1m', '\u001B[22m'] as const;
const DIM = ['\u001B[2m', '\u001B[22m'] as const;

/**
 * A reading in lines for people: place, region, date, credit, byline, and where the body begins.
 * @param copy the copy that was read
 * @param coloured whether to write ANSI colours, for a terminal
 */
export function describeDateline(
  copy: string,
  reading: DatelineReading | null,
  coloured: boolean,
): string {
  const paint = (text: string, [on, off]: readonly [string, string]) =>
    coloured ? `${on}${text}${off}` : text;
  if (!reading) return 'No dateline opens this copy.';
  const { place, region, credit, byline, heading, end } = reading;
  const body = copy.slice(end, end + EXCERPT).replace(/\s+/g, ' ');
  const rows: readonly (readonly [string, string | null])[] = [
    ['Heading', heading],
    ['Byline', byline],
    ['Place', paint(place, BOLD)],
    ['Region', region],
    ['Date', dateOf(reading)],
    ['Credit', credit],
    ['Body', `from character ${end + 1}: ${body}${copy.length > end + EXCERPT ? '…' : ''}`],
  ];
  return rows
    .filter(([, value]) => value)
    .map(([label, value]) => `${paint(label.padEnd(LABEL_WIDTH), DIM)}${value}`)
    .join('\n');
}

/** As much of the date as the dateline gives: "18 October 2016". */
function dateOf({ day, month, year }: DatelineReading): string {
  if (day === null) return '';
  const name = month === null ? '(no month)' : en.months[month - 1];
  return [day, name, year].filter((part) => part !== null).join(' ');
}
