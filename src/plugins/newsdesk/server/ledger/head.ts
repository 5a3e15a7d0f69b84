import type { Strapi } from '../strapi';
import { NO_RELEASE } from './hash';
import { onHead } from './tables';

/** The newest link of the ledger. */
export interface Head {
  /** 0 before the first release. */
  readonly sequence: number;
  readonly hash: string;
}

const NAME = 'wire';

/**
 * The head of the ledger, locked until the transaction ends: whoever appends next waits for its commit.
 * To be called inside a transaction.
 */
export async function lockHead(strapi: Strapi): Promise<Head> {
  const locked = async (): Promise<Head | undefined> =>
    onHead(strapi, (sql) =>
      // SQLite has one writer: nothing to lock.
      (strapi.db.dialect.client === 'sqlite' ? sql : sql.forUpdate())
        .select('sequence', 'hash')
        .where({ name: NAME })
        .first(),
    );
  return (await locked()) ?? (await makeHead(strapi), (await locked())!);
}

/** The head as committed; nothing waits. */
export async function readHead(strapi: Strapi): Promise<Head> {
  const head = (await onHead(strapi, (sql) =>
    sql.select('sequence', 'hash').where({ name: NAME }).first(),
  )) as Head | undefined;
  return head ?? { sequence: 0, hash: NO_RELEASE };
}

/** Makes the one row of the head where it is not there yet. Two servers may start at once. */
export async function makeHead(strapi: Strapi): Promise<void> {
  await onHead(strapi, (sql) =>
    sql.insert({ name: NAME, sequence: 0, hash: NO_RELEASE }).onConflict('name').ignore(),
  );
}

export async function moveHead(strapi: Strapi, head: Head): Promise<void> {
  await onHead(strapi, (sql) => sql.where({ name: NAME }).update(head));
}
