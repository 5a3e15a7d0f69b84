import { LRUCache } from 'lru-cache';
import { liftWhatIsDue } from '../ledger/liftWhatIsDue';
import type { Strapi } from '../strapi';
import type { Audience } from './audience';
import { headNow } from './headNow';
import { waitBeyond } from './news';
import { readPage, type Asked, type Listing } from './readPage';

/**
 * A page as it is at this moment: what an embargo that is over held back is in it.
 *
 * @returns null if the position is of another ledger
 */
export async function pageNow(
  strapi: Strapi,
  asked: Asked,
  audience: Audience,
): Promise<Listing | null> {
  const page = await pageAtHead(strapi, asked, audience);
  if (!page) return null;
  const wasDue = await liftWhatIsDue(strapi, page.head.sequence);
  return wasDue ? pageAtHead(strapi, asked, audience) : page;
}

const MOST_REMEMBERED = 2_000;

const remembered = new WeakMap<Strapi, LRUCache<string, Listing>>();

/** A page as it is now. As long as the ledger has not grown it is the one that was read before. */
async function pageAtHead(
  strapi: Strapi,
  asked: Asked,
  audience: Audience,
): Promise<Listing | null> {
  const pages = remembered.get(strapi) ?? new LRUCache({ max: MOST_REMEMBERED });
  remembered.set(strapi, pages);
  const key = keyOf(asked, audience);
  const known = pages.get(key);
  if (known && (await headNow(strapi)).hash === known.head.hash) return known;
  const page = await readPage(strapi, asked, audience);
  if (page) pages.set(key, page);
  return page;
}

function keyOf(asked: Asked, audience: Audience): string {
  const { after, limit, locale, agency, topic, kinds, latest = false } = asked;
  return JSON.stringify([audience, after, limit, latest, locale, agency, topic, kinds]);
}

const reading = new WeakMap<Strapi, Map<string, Promise<Listing | null>>>();

/**
 * A page for somebody who waited: many wait at the same place, and one reads for all. What is read may be
 * of a moment before: whoever waits for more than is on it, waits on, and reads again at once.
 */
export function pageForMany(
  strapi: Strapi,
  asked: Asked,
  audience: Audience,
): Promise<Listing | null> {
  const key = keyOf(asked, audience);
  const here = reading.get(strapi) ?? new Map<string, Promise<Listing | null>>();
  reading.set(strapi, here);
  const page =
    here.get(key) ?? pageNow(strapi, asked, audience).finally(() => void here.delete(key));
  here.set(key, page);
  return page;
}

/**
 * A page with news on it, waited for if need be. What turns up and is not asked for is passed over once.
 *
 * @param wait in milliseconds; when they are over, or `signal` says so, the page is empty
 * @returns null if the position is of another ledger
 */
export async function pageWithNews(
  strapi: Strapi,
  asked: Asked & { readonly wait: number },
  audience: Audience,
  signal: AbortSignal,
): Promise<Listing | null> {
  const until = Date.now() + asked.wait;
  let page = await pageNow(strapi, asked, audience);
  while (page && page.releases.length === 0 && !page.more) {
    const { end } = page;
    if (!(await waitBeyond(strapi, end.sequence, until - Date.now(), signal))) break;
    page = await pageForMany(strapi, { ...asked, after: end }, audience);
  }
  return page;
}
