import type { Strapi } from '../strapi';

let count = 0;

/**
 * Writes, then checks what stands there; what does not pass is taken back at once, even if whoever opened
 * the transaction catches the refusal and commits. To be called inside a transaction.
 *
 * @param check throws for what may not stay
 */
export async function writeOrTakeBack<Result>(
  strapi: Strapi,
  write: () => Promise<Result>,
  check: (result: Result) => Promise<void>,
): Promise<Result> {
  return strapi.db.transaction(async ({ trx }) => {
    const savepoint = `newsdesk_${(count += 1)}`;
    await trx.raw(`SAVEPOINT ${savepoint}`);
    const result = await write();
    try {
      await check(result);
    } catch (error) {
      await trx.raw(`ROLLBACK TO SAVEPOINT ${savepoint}`);
      throw error;
    }
    return result;
  });
}
