import type { Instant } from '../story';

/** RFC 3339 has four digits for a year; a moment beyond them is written as the nearest within. */
const EARLIEST = Date.parse('0000-01-01T00:00:00.000Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * A moment as every format of the wire writes it: RFC 3339 (and ISO 8601), in UTC.
 *
 * @throws RangeError where it is no number.
 */
export const wireTime = (instant: Instant): string =>
  new Date(Math.min(LATEST, Math.max(EARLIEST, instant))).toISOString();
