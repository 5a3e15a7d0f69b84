import type { GatedType } from '../gated/gatedType';
import { tableOf, type Strapi } from '../strapi';
import { partsOf } from './ownParts';

interface PartsTable {
  readonly joinTable: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
    readonly on?: Readonly<Record<string, unknown>>;
  };
}

/**
 * Takes a write lock on the claims of rows, with their evidence, and on their other parts, until the
 * ambient transaction ends. Whoever saves a draft waits for the lock on the draft; code that writes the
 * row of a claim or a dismissal by itself has only this one to wait for.
 */
export async function lockParts(
  strapi: Strapi,
  type: GatedType,
  rows: readonly number[],
): Promise<void> {
  // SQLite has one writer: nothing to lock.
  if (strapi.db.dialect.client === 'sqlite') return;
  const lock = async (name: string): Promise<void> => {
    const uid = type.schema.attributes[name]?.component as string;
    const ids = await lockPart(strapi, { uid: type.uid, name, part: uid }, rows);
    if (name !== type.fields.claims) return;
    await lockPart(strapi, { uid, name: 'evidence', part: 'newsdesk.evidence' }, ids);
  };
  // One connection: they are sent in this order, and none waits for the answer to another.
  await Promise.all(partsOf(type).map(lock));
}

/** One attribute of a model that holds components. */
interface Held {
  readonly uid: string;
  readonly name: string;
  readonly part: string;
}

/** @returns The ids of the parts that are locked now. */
async function lockPart(
  strapi: Strapi,
  { uid, name, part }: Held,
  owners: readonly number[],
): Promise<number[]> {
  if (owners.length === 0) return [];
  const { attributes } = strapi.db.metadata.get(uid) as unknown as {
    attributes: Record<string, PartsTable>;
  };
  const { joinTable } = attributes[name] as PartsTable;
  const held = strapi.db
    .getConnection(joinTable.name)
    .select(joinTable.inverseJoinColumn.name)
    .where(joinTable.on ?? {})
    .whereIn(joinTable.joinColumn.name, owners);
  const locked = (await strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection(tableOf(strapi, part))
      .transacting(trx)
      .select('id')
      .whereIn('id', held)
      .orderBy('id')
      .forUpdate(),
  )) as { id: number }[];
  return locked.map(({ id }) => id);
}
