import { errors } from '@strapi/utils';
import { gatedTypes } from '../gated/gatedTypes';
import type { Strapi } from '../strapi';
import { GUARDED_COMPONENTS } from './componentTripwire';

/** The slice of Strapi's database that takes writes, and whatever listens to them. */
interface Database {
  readonly lifecycles: { clear(): Promise<void> };
  readonly entityManager: Record<string, (uid: string, params?: object) => Promise<unknown>>;
}

const WRITES = ['create', 'createMany', 'update', 'updateMany', 'delete', 'deleteMany'];

/**
 * A server that is told to end takes off all that listens to writes while requests are still under way: what they
 * write next would pass the tripwire and the ledger unseen. From that moment on nothing is written to
 * stories; a transaction that is not whole by then is rolled back. To be called after all else that wraps writes.
 */
export function closeDoors(strapi: Strapi): void {
  const { lifecycles, entityManager } = strapi.db as unknown as Database;
  let isClosing = false;
  const clear = lifecycles.clear.bind(lifecycles);
  lifecycles.clear = () => {
    isClosing = true;
    return clear();
  };
  const guarded: ReadonlySet<string> = new Set(GUARDED_COMPONENTS);
  for (const name of WRITES) {
    const write = entityManager[name]!.bind(entityManager);
    entityManager[name] = async (uid, params) => {
      if (isClosing && (guarded.has(uid) || gatedTypes(strapi).has(uid))) throw closing();
      return write(uid, params);
    };
  }
}

const closing = (): Error =>
  new errors.ApplicationError(
    'The server is closing. Nothing was saved: do it again in a moment.',
    { code: 'newsdesk/closing' },
  );
