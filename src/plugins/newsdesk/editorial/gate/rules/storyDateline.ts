import * as z from 'zod/mini';
import { saysSomething } from '../../copy';
import type { Dateline } from '../../story';
import { aboutStory, defineRule } from '../rule';

const CODES = [
  'story/dateline',
  'story/dateline.place',
  'story/dateline.day-without-month',
  'story/dateline.no-such-date',
] as const;

const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether the day is one that the month can have; in a year unknown February may have 29. */
function isDate({ day, month, year }: Dateline): boolean {
  if (month === null) return true;
  const days = DAYS_OF_MONTH[month - 1];
  if (days === undefined) return false;
  if (day === null) return true;
  const isShort = month === 2 && year !== null && !isLeapYear(year);
  return Number.isInteger(day) && day >= 1 && day <= (isShort ? 28 : days);
}

function checkDateline(dateline: Dateline | null): (typeof CODES)[number][] {
  if (dateline === null) return ['story/dateline'];
  const broken: (typeof CODES)[number][] = [];
  if (!saysSomething(dateline.place)) broken.push('story/dateline.place');
  if (dateline.day !== null && dateline.month === null) {
    broken.push('story/dateline.day-without-month');
  }
  if (!isDate(dateline)) broken.push('story/dateline.no-such-date');
  return broken;
}

/**
 * A story has a dateline with a place, and the date in it exists.
 *
 * Why: a dateline says where the reporting was done and when the copy was filed. Whether it is true
 * no rule can see; that it is there and makes sense one can.
 *
 * Source: AP, News Values and Principles (a dateline is where the reporting was done).
 */
export const storyDateline = defineRule({
  name: 'story/dateline',
  codes: CODES,
  defaultSeverity: 'block',
  options: z.strictObject({}),
  applies: ['dateline'],
  *check({ story }) {
    for (const code of checkDateline(story.dateline)) yield aboutStory(code, 'dateline');
  },
});
