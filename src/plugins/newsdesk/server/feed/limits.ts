import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { wireConfigOf } from '../config';
import type { Strapi } from '../strapi';
import type { WireContext } from './context';
import { refuse } from './refusals';

const MINUTE = 60;

interface Limits {
  readonly requests: RateLimiterMemory;
  readonly perMinute: number;
  /** How many requests of each subscriber are held open. */
  readonly open: Map<string, number>;
}

const all = new WeakMap<Strapi, Limits>();

function limitsOf(strapi: Strapi): Limits {
  const known = all.get(strapi);
  if (known) return known;
  const { requestsPerMinute: perMinute } = wireConfigOf(strapi);
  const limits: Limits = {
    requests: new RateLimiterMemory({ points: perMinute, duration: MINUTE }),
    perMinute,
    open: new Map(),
  };
  all.set(strapi, limits);
  return limits;
}

/** Whom the limits are counted for: a token, a user of the API, or an address for the public. */
export function subscriberOf({ state, ip }: WireContext): string {
  const { strategy, credentials } = state.auth ?? {};
  const id = credentials?.id;
  return id === undefined || id === null
    ? `address ${ip}`
    : `${strategy?.name ?? ''} ${String(id)}`;
}

/**
 * Counts a request, and says in the headers of the answer how many are left.
 *
 * @returns false if there were too many: it is answered then (429)
 */
export async function countRequest(strapi: Strapi, context: WireContext): Promise<boolean> {
  const { requests, perMinute } = limitsOf(strapi);
  const counted = await requests.consume(subscriberOf(context)).catch((refused: unknown) => {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused;
  });
  const seconds = Math.ceil(counted.msBeforeNext / 1000);
  context.set('RateLimit-Policy', `${perMinute};w=${MINUTE}`);
  context.set('RateLimit-Limit', String(perMinute));
  context.set('RateLimit-Remaining', String(counted.remainingPoints));
  context.set('RateLimit-Reset', String(seconds));
  if (counted.consumedPoints <= perMinute) return true;
  tooMany(context, seconds, `More than ${perMinute} requests a minute.`);
  return false;
}

function tooMany(context: WireContext, seconds: number, message: string): void {
  context.set('Retry-After', String(Math.max(1, seconds)));
  context.set('Cache-Control', 'no-store');
  refuse(
    context,
    429,
    'RateLimitError',
    'newsdesk/too-many-requests',
    `${message} Ask again in ${Math.max(1, seconds)} seconds.`,
  );
}

const RETRY_OPEN_SECONDS = 5;

/**
 * Counts a request that is held open: a long poll or a stream.
 *
 * @returns to be called when it ends, once or more often; null if there are too many: it is answered then
 */
export function holdOpen(strapi: Strapi, context: WireContext): (() => void) | null {
  const { open } = limitsOf(strapi);
  const { openAtOnce } = wireConfigOf(strapi);
  const subscriber = subscriberOf(context);
  const held = open.get(subscriber) ?? 0;
  if (held >= openAtOnce) {
    tooMany(context, RETRY_OPEN_SECONDS, `More than ${openAtOnce} requests are held open.`);
    return null;
  }
  open.set(subscriber, held + 1);
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    const left = (open.get(subscriber) ?? 1) - 1;
    if (left > 0) open.set(subscriber, left);
    else open.delete(subscriber);
  };
}
