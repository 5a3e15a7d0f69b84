import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import { tableOf, type DocumentMiddleware, type Row, type Strapi } from '../strapi';
import type { Rows } from '../permissions/readableRows';
import { STANDING_UID } from '../content-types/standing';
import {
  askedOf,
  takeDue,
  withDue,
  type DueQuery,
  type GateState,
  type TranslationQuery,
} from './gateQuery';
import type { Query } from './tables';

interface ReadEvent {
  readonly model: { readonly uid: string };
  readonly params: {
    where?: unknown;
    orderBy?: unknown;
    limit?: number;
    offset?: number;
    _q?: unknown;
    filters?: unknown;
  };
  readonly result?: unknown;
  readonly state: { order?: readonly number[] };
}

const LISTS = new Set(['findMany', 'count']);

/** Hands what was asked of a list (`withGateQuery`) on to the read that the Document Service makes for it. */
export const listByStanding: DocumentMiddleware = (call, next) => {
  const query = LISTS.has(call.action) ? askedOf(call.uid) : null;
  if (!query) return next();
  return withDue({ ...query, ofPublicRows: call.params.status === 'published' }, next);
};

/**
 * Narrows and sorts by standing what the Document Service reads, in the database: by a condition on the
 * row's id, since standings are no attributes of the type and no API can name them.
 */
export function readByStanding(strapi: Strapi): void {
  const types = gatedTypes(strapi);
  const narrow = ({ model, params }: ReadEvent): DueQuery | null => {
    const query = takeDue(model.uid);
    if (query) addConditions(strapi, types.get(model.uid)!, params, query);
    return query;
  };
  strapi.db.lifecycles.subscribe({
    models: [...types.keys()],
    beforeCount: narrow,
    beforeFindMany: async (event: ReadEvent) => {
      const query = narrow(event);
      if (query?.order) {
        const type = types.get(event.model.uid)!;
        event.state.order = await takePage(strapi, type, event.params, query);
      }
    },
    afterFindMany: ({ result, state }: ReadEvent) => {
      if (state.order && Array.isArray(result)) sortAs(result as Row[], state.order);
    },
  } as never);
}

function addConditions(
  strapi: Strapi,
  type: GatedType,
  params: ReadEvent['params'],
  { states, translations = [], among = 'all', ofPublicRows }: DueQuery,
): void {
  if (states.length + translations.length === 0) return;
  const known = () => knownOf(standings(strapi, type, ofPublicRows), among);
  const queries = [
    ...states.map((state) => narrowed(known(), state)),
    ...translations.map((one) => known().where(byTranslation(strapi, type, one, among))),
  ];
  const conditions = queries.map((ids) => ({ id: { $in: ids } }));
  params.where = { $and: [...(params.where ? [params.where] : []), ...conditions] };
}

/**
 * The standings of a type (`t`), each with the id of the row that a list has of it: that of the draft
 * itself, or where the list is of public rows, theirs.
 */
function standings(strapi: Strapi, { uid }: GatedType, ofPublicRows: boolean): Query {
  const all = strapi.db
    .getConnection(`${tableOf(strapi, STANDING_UID)} as t`)
    .where('t.content_type', uid);
  if (!ofPublicRows) return all.select({ id: 't.entry_id' }) as unknown as Query;
  const table = tableOf(strapi, uid);
  return all
    .select({ id: 'r.id' })
    .join(`${table} as d`, 'd.id', 't.entry_id')
    .join(`${table} as r`, (join) =>
      join
        .on('r.document_id', 'd.document_id')
        .andOnNotNull('r.published_at')
        .andOn((locale) =>
          locale
            .on('r.locale', 'd.locale')
            .orOn((none) => none.onNull('r.locale').andOnNull('d.locale')),
        ),
    ) as unknown as Query;
}

const CONDITIONS: Record<GateState, (query: Query) => unknown> = {
  ready: (query) => query.where('t.fixes', 0),
  blocked: (query) => query.where('t.fixes', '>', 0),
  awaiting: (query) => query.where('t.awaiting', '>', 0),
  overdue: (query) => query.where('t.awaiting', '>', 0).where('t.reply_by', '<=', Date.now()),
};

function knownOf(query: Query, among: Rows): Query {
  if (among === 'none') void query.whereRaw('1 = 0');
  else if (among !== 'all') void query.whereIn('t.entry_id', among.ids() as never);
  return query;
}

function narrowed(query: Query, state: GateState): Query {
  void CONDITIONS[state](query);
  return query;
}

/** The condition that a draft is such a translation, or the source of one. */
const byTranslation =
  (strapi: Strapi, type: GatedType, { state, withSources }: TranslationQuery, among: Rows) =>
  (where: Query): void => {
    void where.where('t.translation', state);
    if (!withSources) return;
    const table = tableOf(strapi, type.uid);
    const translations = strapi.db
      .getConnection(`${tableOf(strapi, STANDING_UID)} as t`)
      .join(`${table} as s`, 's.id', 't.entry_id')
      .where('t.content_type', type.uid)
      .where('t.translation', state)
      .select('s.document_id') as unknown as Query;
    const sources = strapi.db
      .getConnection(`${table} as d`)
      .select('d.id')
      .whereNull('d.published_at')
      .whereIn('d.document_id', knownOf(translations, among) as never);
    void where.orWhere((own) =>
      own.whereNull('t.translation').whereIn('t.entry_id', sources as never),
    );
  };

/**
 * Sorts all rows that a list is about and takes its page of them; what is left for Strapi to read is the
 * rows of the page.
 *
 * @returns their ids in order
 */
async function takePage(
  strapi: Strapi,
  type: GatedType,
  params: ReadEvent['params'],
  { order, ofPublicRows }: DueQuery,
): Promise<number[]> {
  const { where, _q, filters, limit, offset } = params;
  const all = strapi.db
    .queryBuilder(type.uid)
    .init({ where, _q, filters, select: ['id'] } as never);
  const { by, direction } = order!;
  const column = by === 'fixes' ? 't.fixes' : 't.reply_by';
  const id = ofPublicRows ? 'r.id' : 't.entry_id';
  const query = standings(strapi, type, ofPublicRows)
    .whereIn(id, rowIds(strapi, all))
    .orderByRaw('?? is null', [column])
    .orderBy(column, direction)
    .orderBy(id, direction);
  if (limit !== undefined && limit !== null && limit >= 0) void query.limit(limit);
  if (offset) void query.offset(offset);
  // In the transaction that the Document Service reads in: SQLite has one connection.
  const page = await strapi.db.transaction(({ trx }) => query.transacting(trx));
  const ids = (page as unknown as { id: number }[]).map(({ id }) => Number(id));
  for (const name of ['limit', 'offset', 'orderBy', '_q', 'filters'] as const) delete params[name];
  params.where = { id: { $in: ids } };
  return ids;
}

/** The ids alone: with joins Strapi selects more columns than the one that was asked for. */
const rowIds = (strapi: Strapi, all: { getKnexQuery(): unknown }) =>
  strapi.db.connection.select('id').from((all.getKnexQuery() as Query).as('matching')) as never;

function sortAs(rows: Row[], order: readonly number[]): void {
  const place = new Map(order.map((id, index) => [id, index]));
  rows.sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
}
