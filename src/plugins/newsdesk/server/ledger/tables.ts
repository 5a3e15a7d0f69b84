import { LEDGER_HEAD_UID } from '../content-types/ledgerHead';
import { RELEASE_UID } from '../content-types/release';
import { tableOf, type Sql, type Strapi } from '../strapi';

/**
 * The ledger in SQL, inside the transaction that is under way where there is one. Through Strapi nothing
 * writes it (see guardLedger).
 */
const table = async <Result>(
  strapi: Strapi,
  uid: string,
  ask: (sql: Sql) => PromiseLike<Result>,
): Promise<Result> => {
  const name = tableOf(strapi, uid);
  if (!strapi.db.inTransaction()) return ask(strapi.db.getConnection(name) as unknown as Sql);
  return strapi.db.transaction(({ trx }) =>
    ask(strapi.db.getConnection(name).transacting(trx) as unknown as Sql),
  );
};

export const onReleases = <Result>(
  strapi: Strapi,
  ask: (sql: Sql) => PromiseLike<Result>,
): Promise<Result> => table(strapi, RELEASE_UID, ask);

export const onHead = <Result>(
  strapi: Strapi,
  ask: (sql: Sql) => PromiseLike<Result>,
): Promise<Result> => table(strapi, LEDGER_HEAD_UID, ask);
