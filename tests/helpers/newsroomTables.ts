import { isDeepStrictEqual } from 'node:util';
import type { Strapi } from './newsroom';

/** A row as the database driver gives it. */
export type TableRow = Readonly<Record<string, unknown>> & { readonly id: number };

/** Every row of every table of the newsroom, by table, in the order of their ids. */
export type Snapshot = ReadonlyMap<string, readonly TableRow[]>;

interface Model {
  readonly uid: string;
  readonly tableName: string;
  readonly attributes: Readonly<Record<string, { readonly joinTable?: { readonly name: string } }>>;
}

/** What outlives a refused attempt on purpose. */
const REFUSALS = 'newsdesk_refusals';
/** Belongs to the upload plugin and links stories to their images. */
const IMAGES = 'files_related_mph';

/** The newsroom's tables but the one of refusals: what is linked first, then what links it. */
export function newsroomTables(strapi: Strapi): string[] {
  const models = ([...strapi.db.metadata.values()] as unknown as Model[]).filter(({ uid }) =>
    /^(api::|plugin::newsdesk\.|newsdesk\.)/.test(uid),
  );
  const linked = models.map(({ tableName }) => tableName).filter((name) => name !== REFUSALS);
  const links = models.flatMap(({ attributes }) =>
    Object.values(attributes).flatMap(({ joinTable }) => (joinTable ? [joinTable.name] : [])),
  );
  return [...new Set([...linked, ...links, IMAGES])];
}

/** Reads everything that the newsroom holds, past Strapi. */
export async function takeSnapshot(strapi: Strapi): Promise<Snapshot> {
  const tables = newsroomTables(strapi);
  const rows = await Promise.all(
    tables.map((table) => strapi.db.connection(table).select('*').orderBy('id')),
  );
  return new Map(tables.map((table, index) => [table, rows[index] as TableRow[]]));
}

/** What became of one table between two snapshots. */
interface TableChange {
  readonly table: string;
  readonly gone: readonly TableRow[];
  readonly added: readonly TableRow[];
  readonly changed: readonly (readonly [before: TableRow, after: TableRow])[];
}

function changesBetween(before: Snapshot, after: Snapshot): TableChange[] {
  return [...before].flatMap(([table, rows]) => {
    const now = after.get(table) ?? [];
    if (isDeepStrictEqual(rows, now)) return [];
    const byId = new Map(now.map((row) => [row.id, row]));
    const known = new Set(rows.map(({ id }) => id));
    const kept = rows.filter(({ id }) => byId.has(id));
    return [
      {
        table,
        gone: rows.filter(({ id }) => !byId.has(id)),
        added: now.filter(({ id }) => !known.has(id)),
        changed: kept
          .map((row) => [row, byId.get(row.id)!] as const)
          .filter(([was, is]) => !isDeepStrictEqual(was, is)),
      },
    ];
  });
}

/** Every row that was added, lost or changed, a line each; empty if nothing was. */
export const differences = (before: Snapshot, after: Snapshot): string[] =>
  changesBetween(before, after).flatMap(({ table, gone, added, changed }) => [
    ...gone.map((row) => `${table} lost ${JSON.stringify(row)}`),
    ...added.map((row) => `${table} got ${JSON.stringify(row)}`),
    ...changed.map(
      ([was, is]) => `${table} changed ${JSON.stringify(was)} to ${JSON.stringify(is)}`,
    ),
  ]);

/** Puts the newsroom back to a snapshot, past Strapi: no event, no lifecycle, the ids as they were. */
export async function restore(strapi: Strapi, wanted: Snapshot): Promise<void> {
  const changes = changesBetween(wanted, await takeSnapshot(strapi));
  if (changes.length === 0) return;
  await strapi.db.connection.transaction(async (trx) => {
    for (const { table, added } of [...changes].reverse()) {
      if (added.length > 0)
        await trx(table)
          .whereIn(
            'id',
            added.map(({ id }) => id),
          )
          .delete();
    }
    for (const { table, gone, changed } of changes) {
      for (const [was] of changed) await trx(table).where({ id: was.id }).update(storable(was));
      if (gone.length > 0) await trx(table).insert(gone.map(storable));
    }
  });
}

/** A list or object that came out of a JSON column goes in as text: drivers take a list for an array. */
const storable = (row: TableRow): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'object' && value !== null && !(value instanceof Date)
        ? JSON.stringify(value)
        : value,
    ]),
  );
