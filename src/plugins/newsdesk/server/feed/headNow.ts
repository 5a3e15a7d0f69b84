import { onAnnounced } from '../ledger/announce';
import { readHead, type Head } from '../ledger/head';
import type { Strapi } from '../strapi';

/**
 * For how long those who ask share one look, in milliseconds. What this server releases is seen at once;
 * what another does, as much later at most: less than an answer is on its way.
 */
const SHARED_MS = 10;

interface Look {
  readonly began: number;
  readonly head: Promise<Head>;
}

interface Looks {
  last: Look | null;
}

const all = new WeakMap<Strapi, Looks>();

function looksOf(strapi: Strapi): Looks {
  const known = all.get(strapi);
  if (known) return known;
  const looks: Looks = { last: null };
  all.set(strapi, looks);
  onAnnounced(strapi, () => (looks.last = null));
  return looks;
}

/** The head of the ledger. Those who ask at about the same time share one look at the database. */
export function headNow(strapi: Strapi): Promise<Head> {
  const looks = looksOf(strapi);
  const now = performance.now();
  if (looks.last && now - looks.last.began < SHARED_MS) return looks.last.head;
  const look: Look = { began: now, head: readHead(strapi) };
  looks.last = look;
  look.head.catch(() => {
    if (looks.last === look) looks.last = null;
  });
  return look.head;
}
