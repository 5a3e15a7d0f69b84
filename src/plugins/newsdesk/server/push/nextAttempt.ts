import type { PushConfig } from '../config';

/** A receiver that asks for more is asked again after a day all the same. */
const LONGEST_ASKED_MS = 86_400_000;

/**
 * How long to wait after an attempt in vain: each time twice as long as before, up to the slowest, the
 * second half of it at random, so that not all receivers behind one gateway are tried again at once.
 *
 * @param attempts how many there were in vain, from 1
 * @param retryAfter what the receiver asked for, in milliseconds, or null: never sooner
 * @param random from 0 to 1
 * @returns milliseconds
 */
export function waitAfter(
  attempts: number,
  retryAfter: number | null,
  { firstRetrySeconds, slowestRetrySeconds }: PushConfig,
  random: number,
): number {
  const seconds = Math.min(slowestRetrySeconds, firstRetrySeconds * 2 ** (attempts - 1));
  const wait = seconds * 1000 * (0.5 + random / 2);
  return Math.round(Math.max(wait, Math.min(retryAfter ?? 0, LONGEST_ASKED_MS)));
}

/**
 * Reads the header `Retry-After` (RFC 9110, 10.2.3): seconds, or a date.
 *
 * @returns milliseconds from now; null for none or none that can be read
 */
export function readRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const time = /^[A-Z][a-z]/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? null : Math.max(0, time - now);
}
