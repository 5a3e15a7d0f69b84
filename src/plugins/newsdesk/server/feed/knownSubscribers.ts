import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Strapi } from '../strapi';

/** What Strapi found out of whoever sent a request, as it left it in the request's state, and its headers. */
export interface Admission {
  readonly auth: {
    readonly strategy: { readonly name: string };
    readonly credentials: unknown;
  };
  readonly route: { readonly config?: { readonly auth?: unknown } };
  /** What Strapi's middlewares set. */
  readonly headers: readonly (readonly [string, string])[];
}

/**
 * Headers of an answer that are of this answer alone, or that Node sets. `Vary` is not among them: it is
 * added to.
 */
const OF_ONE_ANSWER = new Set([
  ...[
    'content-type',
    'content-length',
    'content-encoding',
    'cache-control',
    'etag',
    'last-modified',
  ],
  ...['link', 'ratelimit-policy', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
  ...['retry-after', 'x-accel-buffering', 'set-cookie'],
  ...['date', 'connection', 'keep-alive', 'transfer-encoding'],
]);

/**
 * For how long a token is taken as known, in milliseconds. What another server changes of it, or SQL, is
 * seen after this at the latest; what this server changes, at once.
 */
const KNOWN_MS = 5_000;
const MOST = 10_000;

/** What decides about a token of the content API. */
const MODELS = ['admin::api-token', 'admin::api-token-permission'];
/** Of Strapi's ways to know somebody, the one that goes by tokens alone, which are rows of `MODELS`. */
const BY_TOKEN = 'content-api-token';

interface Memory {
  /** By a hash of who they say they are: no token lies about in memory. */
  readonly admitted: LRUCache<string, Admission>;
  /** Grows with each change of a token: what was found out before one is not remembered after it. */
  changes: number;
}

const memories = new WeakMap<Strapi, Memory>();

const memoryOf = (strapi: Strapi): Memory => {
  const known = memories.get(strapi);
  if (known) return known;
  const memory: Memory = { admitted: new LRUCache({ max: MOST, ttl: KNOWN_MS }), changes: 0 };
  memories.set(strapi, memory);
  return memory;
};

/** Forgets whoever is known when a token changes. To be called once. */
export function forgetChanged(strapi: Strapi): void {
  const memory = memoryOf(strapi);
  const forget = () => {
    memory.changes += 1;
    memory.admitted.clear();
  };
  const events = ['Create', 'CreateMany', 'Update', 'UpdateMany', 'Delete', 'DeleteMany'];
  // `lastUsedAt` is written by reading: it alone changes nothing that counts.
  strapi.db.lifecycles.subscribe({
    models: MODELS,
    ...Object.fromEntries(events.map((event) => [`after${event}`, forget])),
  });
}

const keyOf = (who: string): string => createHash('sha256').update(who).digest('base64');

/** @param who the `Authorization` header, with what else an answer depends on */
export const knownBy = (strapi: Strapi, who: string): Admission | undefined =>
  memoryOf(strapi).admitted.get(keyOf(who));

/** How often tokens changed; to be asked before somebody is let in, and given to `remember` after. */
export const changesSoFar = (strapi: Strapi): number => memoryOf(strapi).changes;

/**
 * Remembers that Strapi let somebody in, if by a token, unless tokens have changed meanwhile.
 *
 * @param answered the request's state and the headers of its answer
 * @param changes as it was when the request came
 */
export function remember(
  strapi: Strapi,
  who: string,
  { state, headers }: { state: object; headers: Readonly<Record<string, unknown>> },
  changes: number,
): void {
  const memory = memoryOf(strapi);
  if (!isByToken(state) || changes !== memory.changes) return;
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    OF_ONE_ANSWER.has(name) ? [] : [[name, String(value)] as const],
  );
  memory.admitted.set(keyOf(who), { auth: state.auth, route: state.route, headers: kept });
}

const isByToken = (state: object): state is Pick<Admission, 'auth' | 'route'> =>
  (state as Partial<Admission>).auth?.strategy?.name === BY_TOKEN && 'route' in state;
