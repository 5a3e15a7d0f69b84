import { AsyncLocalStorage } from 'node:async_hooks';
import type { Act } from '../../editorial/wire/nextReleases';

/** A document of a gated type of which something public may have changed. */
export interface Touched {
  readonly uid: string;
  readonly documentId: string;
  /** What was done on purpose, by language; `'*'` is all of them. */
  readonly acts: Map<string | null, Act>;
}

/** What one transaction changed of what is public, until it is settled. */
export type Pending = Map<string, Touched>;

const open = new AsyncLocalStorage<Pending>();

/** What the transaction that is under way has touched so far; undefined outside one. */
export const openPending = (): Pending | undefined => open.getStore();

/** Runs what belongs to one transaction, and collects what it touches. */
export const collecting = <Result>(pending: Pending, run: () => Result): Result =>
  open.run(pending, run);

/**
 * Notes that something public of a document may have changed in the transaction that is under way.
 *
 * @throws Error outside a transaction: what is public would change without a release
 */
export function touch(uid: string, documentId: string): Touched {
  const pending = open.getStore();
  if (!pending) throw new Error(`A public row of ${uid} is written outside a transaction.`);
  const key = `${uid} ${documentId}`;
  const touched = pending.get(key) ?? { uid, documentId, acts: new Map() };
  pending.set(key, touched);
  return touched;
}

/**
 * Notes what is done on purpose to languages of a document. A kill stands, whatever else happens to the
 * story in the same transaction; and a correction is one, though the story is published once more in it.
 *
 * @param locales `null` is the story of a type without languages, `'*'` every language
 */
export function noteAct(
  uid: string,
  documentId: string,
  locales: Iterable<string | null>,
  act: Act,
): void {
  const { acts } = touch(uid, documentId);
  for (const locale of locales) {
    const isKept = acts.get(locale)?.kind === 'correction' && act.kind === 'update';
    if (!isKept) acts.set(locale, act);
  }
}

export const actOn = ({ acts }: Touched, locale: string | null): Act | null =>
  acts.get('*') ?? acts.get(locale) ?? null;
