import { onAnnounced } from '../ledger/announce';
import { readHead } from '../ledger/head';
import type { Strapi } from '../strapi';
import { whatWentWrong } from '../whatWentWrong';

/** How often a server looks for what others released, while somebody waits for it. */
const LOOK_EVERY_MS = 500;

interface Waiter {
  readonly beyond: number;
  wake(): void;
}

/** What a server knows of how far the ledger goes, and who waits for it to go on. */
interface News {
  newest: number;
  isStopped: boolean;
  looking: NodeJS.Timeout | null;
  readonly waiters: Set<Waiter>;
  readonly forget: () => void;
}

const all = new WeakMap<Strapi, News>();

function newsOf(strapi: Strapi): News {
  const known = all.get(strapi);
  if (known) return known;
  const news: News = {
    newest: 0,
    isStopped: false,
    looking: null,
    waiters: new Set(),
    forget: onAnnounced(strapi, (sequence) => tell(news, sequence)),
  };
  all.set(strapi, news);
  return news;
}

function tell(news: News, sequence: number): void {
  news.newest = Math.max(news.newest, sequence);
  for (const waiter of news.waiters) if (waiter.beyond < news.newest) waiter.wake();
}

/**
 * Waits until the ledger goes beyond a release, for no longer than is said. Costs one timer; the database
 * is asked by one look for all who wait.
 *
 * @param signal stops waiting
 * @returns whether it goes beyond, as far as this server knows
 */
export function waitBeyond(
  strapi: Strapi,
  sequence: number,
  milliseconds: number,
  signal: AbortSignal,
): Promise<boolean> {
  const news = newsOf(strapi);
  if (news.newest > sequence) return Promise.resolve(true);
  if (news.isStopped || signal.aborted || milliseconds <= 0) return Promise.resolve(false);
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      news.waiters.delete(waiter);
      resolve(news.newest > sequence);
    };
    const waiter: Waiter = { beyond: sequence, wake };
    const timer = setTimeout(wake, milliseconds);
    signal.addEventListener('abort', wake, { once: true });
    news.waiters.add(waiter);
    keepLooking(strapi, news);
  });
}

function keepLooking(strapi: Strapi, news: News): void {
  if (news.looking || news.isStopped || news.waiters.size === 0) return;
  news.looking = setTimeout(() => {
    look(strapi, news)
      .catch((error: unknown) => {
        // The next look does what this one could not.
        strapi.log.error(`newsdesk: the ledger was not looked at: ${whatWentWrong(error)}`);
      })
      .finally(() => {
        news.looking = null;
        keepLooking(strapi, news);
      });
  }, LOOK_EVERY_MS);
}

async function look(strapi: Strapi, news: News): Promise<void> {
  if (news.waiters.size === 0) return;
  tell(news, (await readHead(strapi)).sequence);
}

/** How many wait for news on this server. */
export const waiting = (strapi: Strapi): number => newsOf(strapi).waiters.size;

/** Whether the server is about to stop, so that nobody should go on waiting. */
export const isStopping = (strapi: Strapi): boolean => newsOf(strapi).isStopped;

/** Ends all waiting, for good: the server stops. */
export function stopWaiting(strapi: Strapi): void {
  const news = newsOf(strapi);
  news.isStopped = true;
  news.forget();
  if (news.looking) clearTimeout(news.looking);
  for (const waiter of news.waiters) waiter.wake();
}
