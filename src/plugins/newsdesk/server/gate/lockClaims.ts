import type { GatedType } from '../gated/gatedType';
import { tableOf, type Strapi } from '../strapi';

const CLAIM_UID = 'newsdesk.claim';

interface PartsTable {
  readonly joinTable: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
    readonly on?: Readonly<Record<string, unknown>>;
  };
}

/**
 * Takes a write lock on the claims of rows until the ambient transaction ends. Whoever saves a draft
 * waits for the lock on the draft; code that writes the row of a claim by itself has only this one to wait for.
 */
export async function lockClaims(
  strapi: Strapi,
  { uid, fields }: GatedType,
  rows: readonly number[],
): Promise<void> {
  // SQLite has one writer: nothing to lock.
  if (rows.length === 0 || strapi.db.dialect.client === 'sqlite') return;
  const attributes = strapi.db.metadata.get(uid).attributes as unknown as Record<
    string,
    PartsTable
  >;
  const { name, joinColumn, inverseJoinColumn, on = {} } = attributes[fields.claims]!.joinTable;
  await strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection(tableOf(strapi, CLAIM_UID))
      .transacting(trx)
      .select('id')
      .whereIn(
        'id',
        strapi.db
          .getConnection(name)
          .select(inverseJoinColumn.name)
          .where(on)
          .whereIn(joinColumn.name, rows),
      )
      .orderBy('id')
      .forUpdate(),
  );
}
