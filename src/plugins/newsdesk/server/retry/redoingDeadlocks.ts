import { setTimeout as sleep } from 'node:timers/promises';
import type { Strapi } from '../strapi';

/** MySQL and MariaDB; PostgreSQL's deadlock and its serialization failure. All roll the transaction back. */
const DEADLOCKS = new Set(['ER_LOCK_DEADLOCK', '40P01', '40001']);

export const ATTEMPTS = 10;
const LONGEST_PAUSE_MS = 40;

/** Whether the database rolled a write back because another one was in its way. */
export const isDeadlock = (error: unknown): boolean =>
  DEADLOCKS.has(String((error as { code?: unknown } | null)?.code));

/** Lets the others get on first. */
export const pauseBeforeRedoing = (): Promise<void> => sleep(Math.random() * LONGEST_PAUSE_MS);

/**
 * Does what is one transaction, or several, over again while the database chooses to roll it back because
 * of somebody else. Inside a transaction that was opened before, it is done once: only who opened that can
 * do it over.
 */
export async function redoingDeadlocks<Result>(
  strapi: Strapi,
  act: () => Promise<Result>,
): Promise<Result> {
  const attempts = strapi.db.inTransaction() ? 1 : ATTEMPTS;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt >= attempts || !isDeadlock(error)) throw error;
    }
    await pauseBeforeRedoing();
  }
}
