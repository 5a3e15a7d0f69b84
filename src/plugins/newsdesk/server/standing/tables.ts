import type { GatedType } from '../gated/gatedType';
import { STANDING_UID } from '../content-types/standing';
import { tableOf, type Strapi } from '../strapi';

/** The slice of knex's query builder that standings are read and written with. */
export type Query = ReturnType<Strapi['db']['getConnection']>;

export const STORY = 's';
export const STANDING = 't';

/**
 * How the database is told to write a time as text: it compares what it wrote itself, digit by digit.
 * MySQL would write a `char` in the connection's collation, which it does not compare with the table's.
 */
const textType = (strapi: Strapi): string =>
  strapi.db.dialect.client === 'mysql' ? 'binary' : 'text';

/** When a draft was last saved, as text. */
export const savedAt = (strapi: Strapi) =>
  strapi.db.connection.raw(`coalesce(cast(?? as ${textType(strapi)}), '')`, [
    `${STORY}.updated_at`,
  ]);

/** The columns of the table of a gated type, by the names of its attributes. */
export function columnOf(strapi: Strapi, { uid }: GatedType, attribute: string): string {
  const { columnName } = strapi.db.metadata.get(uid).attributes[attribute] as {
    columnName?: string;
  };
  return columnName ?? attribute;
}

/**
 * Which rows of the same document are public. A draft is compared with what readers have, where its type
 * can say how it goes out again; a translation is, with what they have of its source; and an embargo may lie
 * in the past where a language went out under it. For any other draft it makes no difference.
 */
export function publicRows(strapi: Strapi, type: GatedType) {
  const { connection } = strapi.db;
  const { embargoUntil, releaseKind, sourceLocale } = type.fields;
  const isCompared = releaseKind !== null || sourceLocale !== null;
  if (embargoUntil === null && !isCompared) return connection.raw('0');
  const rows = strapi.db
    .getConnection(`${tableOf(strapi, type.uid)} as p`)
    .sum('p.id')
    .whereRaw('?? = ??', ['p.document_id', `${STORY}.document_id`])
    .whereNotNull('p.published_at');
  if (isCompared) return connection.raw('coalesce((?), 0)', [rows] as never);
  return connection.raw('case when ?? is null then 0 else coalesce((?), 0) end', [
    `${STORY}.${columnOf(strapi, type, embargoUntil!)}`,
    rows,
  ] as never);
}

/** The rows of a gated type, each with its standing where there is one. */
export const withStandings = (strapi: Strapi, { uid }: GatedType): Query =>
  strapi.db
    .getConnection(`${tableOf(strapi, uid)} as ${STORY}`)
    .leftJoin(`${tableOf(strapi, STANDING_UID)} as ${STANDING}`, (join) =>
      join.on(`${STANDING}.entry_id`, `${STORY}.id`).andOnVal(`${STANDING}.content_type`, uid),
    ) as unknown as Query;
