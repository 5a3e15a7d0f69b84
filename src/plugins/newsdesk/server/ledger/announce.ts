import type { Strapi } from '../strapi';
import { whatWentWrong } from '../whatWentWrong';

/** The event that Strapi's webhooks can be set to; see docs/webhooks.md. */
export const RELEASE_EVENT = 'newsdesk.release';

type Listener = (sequence: number) => void;

const listeners = new WeakMap<Strapi, Set<Listener>>();

const listenersOf = (strapi: Strapi): Set<Listener> => {
  const set = listeners.get(strapi) ?? new Set<Listener>();
  listeners.set(strapi, set);
  return set;
};

/** Tells this server that the ledger has grown, once that is committed. */
export function announce(strapi: Strapi, sequence: number): void {
  for (const listener of listenersOf(strapi)) {
    try {
      listener(sequence);
    } catch (error) {
      // It is committed: whoever published is not to hear that it failed.
      strapi.log.error(
        `newsdesk: release ${sequence} was not told to all: ${whatWentWrong(error)}`,
      );
    }
  }
}

/**
 * @param listener is given the newest sequence number that this server appended; other servers tell nothing
 * @returns stops listening
 */
export function onAnnounced(strapi: Strapi, listener: Listener): () => void {
  const set = listenersOf(strapi);
  set.add(listener);
  return () => void set.delete(listener);
}
