import { AsyncLocalStorage } from 'node:async_hooks';
import type { Strapi } from '../strapi';
import { isDeadlock } from '../retry/redoingDeadlocks';
import { openPending, type Pending } from './pending';

/** How far the acts in one transaction have come. */
interface Turns {
  last: Promise<unknown>;
  /** Why the database rolled the transaction back, if it did. */
  brokenBy: unknown;
}

const turns = new WeakMap<Pending, Turns>();
const myTurn = new AsyncLocalStorage<Pending>();

const turnsOf = (pending: Pending): Turns => {
  const found = turns.get(pending) ?? { last: Promise.resolve(), brokenBy: null };
  turns.set(pending, found);
  return found;
};

/**
 * Lets the acts of one transaction on MySQL and MariaDB be done one after another, and none after one that
 * met a deadlock. The database has rolled the transaction back then, but takes what is sent next as if
 * there never was one, and keeps it: the rest of a bulk publication would go out by itself, without a
 * release. (PostgreSQL takes nothing more until the end of the transaction.)
 */
export async function inTurn<Result>(strapi: Strapi, act: () => Promise<Result>): Promise<Result> {
  const pending = openPending();
  const isPlain = strapi.db.dialect.client !== 'mysql' || !strapi.db.inTransaction();
  // What an act does on the way has its turn already.
  if (isPlain || !pending || myTurn.getStore() === pending) return act();
  const state = turnsOf(pending);
  const mine = state.last.then(async () => {
    refuseIfBroken(pending);
    try {
      return await myTurn.run(pending, act);
    } catch (error) {
      if (isDeadlock(error)) state.brokenBy = error;
      throw error;
    }
  });
  state.last = mine.catch(() => undefined);
  return mine;
}

/** @throws what broke the transaction, if the database has rolled it back already */
export function refuseIfBroken(pending: Pending): void {
  const brokenBy = turns.get(pending)?.brokenBy;
  if (brokenBy) throw brokenBy;
}
