import type { Instant } from '../../editorial/story';
import { isAllowed } from '../permissions/isAllowed';
import type { Strapi } from '../strapi';
import { mayWrite } from './reader';

const clocks = new WeakMap<object, Instant>();

/**
 * The moment that counts for embargoes: one for all of a request, so that a story is not there for one
 * half of an answer and hidden from the other; outside of requests it is now.
 *
 * @returns milliseconds since 1970
 */
export function timeOfReading(strapi: Strapi): Instant {
  const context = strapi.requestContext.get();
  const now = Date.now() as Instant;
  if (!context) return now;
  const time = clocks.get(context) ?? now;
  clocks.set(context, time);
  return time;
}

/** Whether an embargo holds at a moment. It lifts at its very millisecond. */
export const isUnderEmbargo = (embargoUntil: Instant | null, now: Instant): boolean =>
  embargoUntil !== null && embargoUntil > now;

/**
 * Whether whoever sent the request that is under way may see what is under embargo: by the permission
 * *See stories under embargo*, or because they may write documents of the type, whose drafts they see
 * as well. In doubt they may not. Code that runs without a request is the house itself.
 *
 * @param uid the gated type that it is about; without one the permission alone counts
 */
export async function maySeeEmbargoed(strapi: Strapi, uid?: string): Promise<boolean> {
  if (await isAllowed(strapi, 'embargo.read')) return true;
  return uid !== undefined && mayWrite(strapi, uid);
}
