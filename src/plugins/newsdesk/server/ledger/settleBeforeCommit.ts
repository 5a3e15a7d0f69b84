import { gatedTypes } from '../gated/gatedTypes';
import type { Strapi } from '../strapi';
import { redoingDeadlocks } from '../retry/redoingDeadlocks';
import { endWrites, failureOf, refuseIfFailed, writeIn } from './allOrNothing';
import { collecting, openPending, type Pending } from './pending';
import { settle } from './settle';

type Work = (transaction: TransactionGiven) => Promise<unknown>;

interface TransactionGiven {
  readonly trx: unknown;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  onCommit(callback: () => void): void;
  onRollback(callback: () => void): void;
}

/** The slice of Strapi's database through which all its writes go. */
interface Database {
  inTransaction(): boolean;
  transaction(work?: Work): Promise<unknown>;
  readonly entityManager: Record<string, (uid: string, params?: object) => Promise<unknown>>;
}

const WRITES = ['create', 'createMany', 'update', 'updateMany', 'delete', 'deleteMany'];

/**
 * Appends the releases of a transaction at its very end, just before it commits: whatever it did by
 * whatever door, what is public then is compared with what went out last. If the ledger cannot be
 * written, nothing of the transaction stays.
 *
 * A write of the query engine to a gated type has no transaction of its own: it gets one, and is done over
 * where the database chose to roll that back.
 */
export function settleBeforeCommit(strapi: Strapi): void {
  const db = strapi.db as unknown as Database;
  const transaction = db.transaction.bind(db);
  db.transaction = (work) => {
    const failure = failureOf(openPending());
    // Strapi does not wait for what it asks here to tell of events: that nobody looks ends no server.
    if (failure) return looked(Promise.reject(failure.error as Error));
    return work === undefined || db.inTransaction()
      ? transaction(work)
      : collectAndSettle(strapi, transaction, work);
  };
  for (const name of WRITES) {
    const write = db.entityManager[name]!.bind(db.entityManager);
    db.entityManager[name] = async (uid, params) => {
      if (!gatedTypes(strapi).has(uid)) return write(uid, params);
      const pending = openPending();
      refuseIfFailed(pending);
      if (db.inTransaction())
        return pending ? writeIn(pending, () => write(uid, params)) : write(uid, params);
      // Whoever listens to writes may change what they are given.
      const once = () => db.transaction(() => write(uid, { ...params }));
      return redoingDeadlocks(strapi, once);
    };
  }
}

/** A promise whose failure is not taken for one that nobody expected. */
function looked<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}

function collectAndSettle(
  strapi: Strapi,
  transaction: (work: Work) => Promise<unknown>,
  work: Work,
): Promise<unknown> {
  const pending: Pending = new Map();
  return collecting(pending, () =>
    transaction(async (given) => {
      const settleHere = async () => {
        refuseIfFailed(pending);
        await settle(strapi, pending, given.onCommit);
      };
      try {
        const result = await work({
          ...given,
          // Whoever commits by hand commits what was settled.
          commit: () => settleHere().then(() => given.commit()),
          // Nothing that was done stays: there is nothing to settle.
          rollback: () => {
            pending.clear();
            return given.rollback();
          },
        });
        await settleHere();
        return result;
      } catch (error) {
        await endWrites(pending, error);
        throw error;
      }
    }),
  );
}
