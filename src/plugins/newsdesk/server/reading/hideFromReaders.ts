import { isAskedByHouse, tableOf, type Strapi } from '../strapi';
import { openRowsOf, type Condition, type OpenRows } from './openRows';
import { draftsAreInternal } from './draftsAreInternal';
import { filterEverywhere, type RowQuery } from './filterEverywhere';
import { goesBy, type ModelOf } from './goesBy';
import { isContentApi } from './reader';
import { isWriting } from './writing';

interface ReadEvent {
  readonly params?: RowQuery;
}

/** A query of one model that Strapi is about to put into SQL. Its sort orders have become joins. */
interface Part {
  readonly uid: string;
  readonly qb: {
    readonly state: {
      readonly where: readonly unknown[];
      readonly joins: readonly { readonly referencedTable: string }[];
    };
  };
}

/**
 * Of gated types a reader of REST and GraphQL gets what is public and under no embargo; the rest does
 * not exist for them (`openRows.ts`). It stands where all doors end, at the database: what a query
 * finds, counts, searches and brings along is narrowed, and one that filters or sorts by rows of such a
 * type from outside is refused, for what it finds would tell. Not concerned are the panel, the house's
 * own queries (`rowsOf`) and what Strapi looks up in order to write.
 */
export function hideFromReaders(strapi: Strapi): void {
  const hide = async ({ params }: ReadEvent): Promise<void> => {
    if (!params || isAskedByHouse(params) || isWriting() || !isContentApi(strapi)) return;
    const open = await openRowsOf(strapi);
    if (open.size === 0) return;
    // Strapi goes on with the object that it gave.
    Object.assign(params, filterEverywhere(params, narrowTo(strapi, open)));
  };
  strapi.db.lifecycles.subscribe({ beforeFindOne: hide, beforeFindMany: hide, beforeCount: hide });
}

function narrowTo(strapi: Strapi, open: OpenRows): (part: Part) => Condition | undefined {
  const tables = new Set([...open.keys()].map((uid) => tableOf(strapi, uid)));
  const modelOf: ModelOf = (uid) =>
    strapi.db.metadata.has(uid) ? strapi.db.metadata.get(uid) : undefined;
  return ({ uid, qb: { state } }) => {
    const isSortedByThem = state.joins.some(({ referencedTable }) => tables.has(referencedTable));
    if (isSortedByThem || state.where.some((where) => goesBy(where, uid, open, modelOf))) {
      throw draftsAreInternal();
    }
    return open.get(uid);
  };
}
