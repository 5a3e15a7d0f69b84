import { AsyncLocalStorage } from 'node:async_hooks';
import { SOURCE_UID } from '../content-types/source';
import { gatedTypes } from '../gated/gatedTypes';
import { linkedTypes } from '../gated/linkedTypes';
import { ATTEMPTS, isDeadlock, pauseBeforeRedoing } from './redoingDeadlocks';
import { documentsOf, type DocumentMiddleware, type Strapi } from '../strapi';

const WRITES = new Set([
  'create',
  'update',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
]);

const attempts = new AsyncLocalStorage<number>();

/**
 * Does a write over again that the database chose to roll back, because another one held what it needed
 * and needed what it held. Two stories of the same headline that are saved at the same moment come to
 * that on MariaDB: the unique index on addresses locks what lies between them.
 *
 * The write is done over from the start: a middleware's `next` leads only onwards.
 */
export function retryDeadlocks(strapi: Strapi): DocumentMiddleware {
  return async (call, next) => {
    const attempt = attempts.getStore() ?? 1;
    const isOurs = WRITES.has(call.action) && isConcerned(strapi, call.uid);
    // Inside a transaction that somebody else opened, only they can do it over.
    if (!isOurs || attempt >= ATTEMPTS || strapi.db.inTransaction()) return next();
    const params = { ...call.params };
    try {
      return await next();
    } catch (error) {
      if (!isDeadlock(error)) throw error;
    }
    await pauseBeforeRedoing();
    const documents = documentsOf(strapi, call.uid) as unknown as Record<
      string,
      (params: object) => Promise<unknown>
    >;
    return attempts.run(attempt + 1, () => documents[call.action]!(params));
  };
}

/** A source or an agency that is saved tells the stories that rest on it, which others may be saving. */
const isConcerned = (strapi: Strapi, uid: string): boolean =>
  uid === SOURCE_UID || gatedTypes(strapi).has(uid) || linkedTypes(strapi).has(uid);
