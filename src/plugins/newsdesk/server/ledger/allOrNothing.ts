import { isDeadlock } from '../retry/redoingDeadlocks';
import type { Pending } from './pending';

interface Writes {
  readonly underWay: Set<Promise<unknown>>;
  failure: { readonly error: unknown } | null;
}

const writesOf = new WeakMap<Pending, Writes>();

function writesIn(pending: Pending): Writes {
  const found = writesOf.get(pending) ?? { underWay: new Set(), failure: null };
  writesOf.set(pending, found);
  return found;
}

type Failure = NonNullable<Writes['failure']>;

/** What a transaction failed of; null if it has not. */
export const failureOf = (pending: Pending | undefined): Failure | null =>
  (pending && writesOf.get(pending)?.failure) ?? null;

/**
 * Strapi publishes the languages of a story, and the stories of a bulk, side by side: when one fails, the
 * others are still at it, and what they write once the transaction is rolled back would be kept by itself.
 *
 * @throws what the transaction failed of, if it did
 */
export function refuseIfFailed(pending: Pending | undefined): void {
  const failure = failureOf(pending);
  if (failure) throw failure.error;
}

/**
 * Does one of the writes of a transaction; its end waits for it. After a deadlock the database has rolled all
 * of it back, also where somebody swallows that.
 */
export async function writeIn<Result>(
  pending: Pending,
  write: () => Promise<Result>,
): Promise<Result> {
  const writes = writesIn(pending);
  const written = write();
  writes.underWay.add(written);
  try {
    return await written;
  } catch (error) {
    if (isDeadlock(error)) writes.failure ??= { error };
    throw error;
  } finally {
    writes.underWay.delete(written);
  }
}

/** Lets no more be written in a transaction that failed, and waits for what is being written: it is rolled back too. */
export async function endWrites(pending: Pending, error: unknown): Promise<void> {
  const writes = writesIn(pending);
  writes.failure ??= { error };
  await Promise.allSettled(writes.underWay);
}
