import type { Strapi } from '../strapi';
import { liftEmbargoes, nextEnd } from './liftEmbargoes';

interface Known {
  /** As of this newest release. */
  readonly head: number;
  /** When the next embargo ends, in milliseconds since 1970; null if none is held. */
  readonly end: number | null;
}

const known = new WeakMap<Strapi, Known>();
const lifting = new WeakMap<Strapi, Promise<void>>();

/**
 * Lifts what is due, for a reader who may not wait until the background does: so that the ledger and
 * Strapi's own addresses, which go by the clock, agree at the very minute. Asks the database only when the
 * ledger has grown since it was last asked, or an embargo has ended.
 *
 * @param head the newest sequence number that the reader has seen
 * @returns whether something was due, so that the reader has to read again
 */
export async function liftWhatIsDue(strapi: Strapi, head: number): Promise<boolean> {
  const last = known.get(strapi);
  const end = last?.head === head ? last.end : await nextEnd(strapi);
  known.set(strapi, { head, end });
  if (end === null || end > Date.now()) return false;
  const running = lifting.get(strapi) ?? liftEmbargoes(strapi);
  lifting.set(strapi, running);
  try {
    await running;
  } finally {
    lifting.delete(strapi);
    known.delete(strapi);
  }
  return true;
}
