import { refusalsWritten } from '../refusals/recordRefusal';
import type { Strapi } from '../strapi';

/**
 * Runs a write in one transaction, so that a refusal leaves nothing half-done. Joins a transaction
 * that is open already. On return, refusals met on the way are on record.
 */
export async function inTransaction<Result>(
  strapi: Strapi,
  write: () => Promise<Result>,
): Promise<Result> {
  const outermost = !strapi.db.inTransaction();
  try {
    return await strapi.db.transaction(write);
  } catch (error) {
    if (outermost) await refusalsWritten(strapi);
    throw error;
  }
}
