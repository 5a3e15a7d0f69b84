import { errors } from '@strapi/utils';
import { gatedTypes } from '../gated/gatedTypes';
import type { Strapi } from '../strapi';
import { GUARDED_COMPONENTS } from './componentTripwire';

/** The slice of Strapi's database through which each write tells those who listen, before it and after it. */
interface Lifecycles {
  clear(): Promise<void>;
  run(action: string, uid: string, ...rest: unknown[]): Promise<unknown>;
}

/**
 * A server that is told to end takes off all that listens to writes while requests are still under way: what they
 * write next would pass the tripwire and the ledger unseen. From that moment on nothing is written to
 * stories; a transaction that is not whole by then is rolled back.
 */
export function closeDoors(strapi: Strapi): void {
  const lifecycles = strapi.db.lifecycles as unknown as Lifecycles;
  const [clear, run] = [lifecycles.clear.bind(lifecycles), lifecycles.run.bind(lifecycles)];
  let isClosing = false;
  lifecycles.clear = () => {
    isClosing = true;
    return clear();
  };
  const guarded: ReadonlySet<string> = new Set(GUARDED_COMPONENTS);
  lifecycles.run = async (action, uid, ...rest) => {
    const refuse = () => {
      if (isClosing && !READS.test(action) && (guarded.has(uid) || gatedTypes(strapi).has(uid)))
        throw closing();
    };
    refuse();
    const states = await run(action, uid, ...rest);
    // Some of those who listen may not have heard of it.
    refuse();
    return states;
  };
}

const READS = /Find|Count/;

const closing = (): Error =>
  new errors.ApplicationError(
    'The server is closing. Nothing was saved: do it again in a moment.',
    { code: 'newsdesk/closing' },
  );
