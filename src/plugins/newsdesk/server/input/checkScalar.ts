import type { Attribute } from '../strapi';
import { BOUNDS } from './bounds';
import type { Find, Path } from './Problem';

type CheckScalar = (value: unknown, attribute: Attribute, path: Path, find: Find) => void;

/** One check for each type of attribute that holds a plain value. */
export const SCALAR_CHECKS: Readonly<Record<string, CheckScalar>> = {
  string: checkText,
  text: checkText,
  richtext: checkText,
  uid: checkText,
  email: checkText,
  enumeration: checkEnumeration,
  integer: checkInteger,
  boolean: checkBoolean,
  datetime: checkDatetime,
};

function checkText(value: unknown, { type, maxLength }: Attribute, path: Path, find: Find): void {
  if (typeof value !== 'string') {
    find(path, 'newsdesk/wrong-type', 'A text is expected.');
    return;
  }
  const column = ['string', 'uid', 'email'].includes(type)
    ? BOUNDS.stringLength
    : BOUNDS.bodyLength;
  const limit = Math.min(maxLength ?? column, column);
  if (value.length > limit) {
    find(
      path,
      'newsdesk/too-long',
      `At most ${limit} characters fit here; these are ${value.length}.`,
    );
  }
}

function checkEnumeration(value: unknown, attribute: Attribute, path: Path, find: Find): void {
  const words = attribute.enum ?? [];
  if (typeof value === 'string' && words.includes(value)) return;
  find(path, 'newsdesk/not-in-list', `One of these is expected, written so: ${words.join(', ')}.`);
}

function checkInteger(value: unknown, { min, max }: Attribute, path: Path, find: Find): void {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  const low = min ?? -2147483648;
  const high = max ?? 2147483647;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < low || number > high) {
    find(path, 'newsdesk/out-of-range', `A whole number from ${low} to ${high} is expected.`);
  }
}

function checkBoolean(value: unknown, _: Attribute, path: Path, find: Find): void {
  if (typeof value !== 'boolean') find(path, 'newsdesk/wrong-type', 'true or false is expected.');
}

function checkDatetime(value: unknown, _: Attribute, path: Path, find: Find): void {
  if (isDate(value)) return;
  find(
    path,
    'newsdesk/not-a-date',
    'A date and time is expected, such as 2026-05-25T17:00:00.000Z.',
  );
}

/** ISO 8601: a date, or a date and time with or without its zone. */
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Whether a value is a moment that every database can hold: MySQL's `datetime` starts in the year 1000. */
export function isDate(value: unknown): boolean {
  if (value instanceof Date) return isStorable(value.getTime());
  const parts = typeof value === 'string' ? ISO.exec(value) : null;
  if (!parts) return false;
  const [, year, month, day] = parts.map(Number);
  // JavaScript takes 30 February for 2 March.
  const lastDay = new Date(Date.UTC(year!, month!, 0)).getUTCDate();
  return day! <= lastDay && isStorable(Date.parse(value as string));
}

const isStorable = (time: number): boolean =>
  time >= Date.UTC(1000, 0, 2) && time < Date.UTC(9999, 11, 31);
