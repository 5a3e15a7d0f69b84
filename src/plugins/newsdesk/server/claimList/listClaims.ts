import { RESPONSE_STATES, VERIFICATIONS } from '../../editorial/vocabulary';
import type { Sql, SqlPiece, Strapi } from '../strapi';
import type { ClaimPage, ClaimQuery, ClaimSort } from './claimQuery';
import { claimRows, type RowColumn } from './claimRows';
import { narrowClaims, restingOn, ROLES } from './narrowClaims';
import type { ReadableClaims } from './readableClaims';

/** A row of the list as the database gives it: what stands in each column, and which type it is of. */
export type FoundClaim = Readonly<Record<RowColumn | `rests_${string}`, unknown>> & {
  readonly typeIndex: number;
};

/** Who asks for what. */
export interface ClaimRequest {
  readonly readable: readonly ReadableClaims[];
  readonly query: ClaimQuery;
  readonly now: Date;
}

/** The claims of one page, in order: one query, whatever the number of types. */
export async function findClaims(
  strapi: Strapi,
  request: ClaimRequest,
  { page, pageSize }: ClaimPage,
): Promise<FoundClaim[]> {
  const { sort, descending } = request.query;
  const all = unionOf(strapi, request, selectRow);
  if (all === null) return [];
  const sorted = outOf(strapi, all).select('*');
  for (const { sql, bindings } of orderOf(sort, descending)) sorted.orderByRaw(sql, bindings);
  return (await sorted.limit(pageSize).offset((page - 1) * pageSize)) as FoundClaim[];
}

/** How many claims are asked for. */
export async function countClaims(strapi: Strapi, request: ClaimRequest): Promise<number> {
  const all = unionOf(strapi, request, (_, piece) => [piece('c.id as claimId')]);
  if (all === null) return 0;
  const [counted] = (await outOf(strapi, all).count({ total: '*' })) as { total: unknown }[];
  return Number(counted?.total ?? 0);
}

type Selection = (
  readable: ReadableClaims,
  piece: (sql: string, bindings?: readonly unknown[]) => SqlPiece,
  expressions: Readonly<Record<RowColumn, SqlPiece>>,
  request: ClaimRequest,
  strapi: Strapi,
) => SqlPiece[];

/** The claims of all types under one another. */
export function unionOf(strapi: Strapi, request: ClaimRequest, select: Selection): Sql | null {
  const piece = (sql: string, bindings: readonly unknown[] = []) =>
    strapi.db.connection.raw(sql, bindings as never);
  const [first, ...others] = request.readable.map((readable, index) => {
    const { rows, expressions } = claimRows(strapi, readable);
    narrowClaims({ strapi, readable, rows, expressions, now: request.now }, request.query);
    const selected = select(readable, piece, expressions, request, strapi);
    return rows.select(piece(`${index} as ??`, ['typeIndex']), ...selected);
  });
  return first ? first.unionAll(others) : null;
}

export const outOf = (strapi: Strapi, all: Sql): Sql =>
  strapi.db.connection.queryBuilder().from(all.as('u') as never);

const selectRow: Selection = (readable, piece, expressions, { query }, strapi) => [
  ...Object.entries(expressions).map(([name, sql]) => piece('? as ??', [sql, name])),
  ...(query.restsOn === null
    ? []
    : ROLES.map((role) =>
        piece('case when c.id in ? then 1 else 0 end as ??', [
          restingOn({ strapi, readable }, role, query.restsOn as string),
          `rests_${role}`,
        ]),
      )),
];

const COLUMN_OF: Partial<Record<ClaimSort, RowColumn>> = {
  source: 'sourceDescription',
  agency: 'agencyName',
};

/** These are sorted in the order in which the house names them. */
const RANKED: Partial<Record<ClaimSort, readonly string[]>> = {
  verification: VERIFICATIONS,
  responseSought: RESPONSE_STATES,
};

interface Ordering {
  readonly sql: string;
  readonly bindings: readonly string[];
}

/** What is empty comes last in either direction; what is equal stands as in its story. */
function orderOf(sort: ClaimSort, descending: boolean): Ordering[] {
  const column = COLUMN_OF[sort] ?? (sort as RowColumn);
  const direction = descending ? 'desc' : 'asc';
  const ties = ['documentId', 'locale', 'position', 'claimId'].map((name) => ({
    sql: '?? asc',
    bindings: [name],
  }));
  const ranks = RANKED[sort];
  if (ranks) {
    const whens = ranks.map((word, rank) => `when '${word}' then ${rank}`).join(' ');
    const sql = `case ?? ${whens} else ${ranks.length} end ${direction}`;
    return [{ sql, bindings: [column] }, ...ties];
  }
  const isMoment = sort === 'updatedAt' || sort === 'replyBy';
  const empty = isMoment ? '?? is null' : `?? is null or ?? = ''`;
  return [
    {
      sql: `case when ${empty} then 1 else 0 end`,
      bindings: isMoment ? [column] : [column, column],
    },
    { sql: isMoment ? `?? ${direction}` : `lower(??) ${direction}`, bindings: [column] },
    ...ties,
  ];
}
