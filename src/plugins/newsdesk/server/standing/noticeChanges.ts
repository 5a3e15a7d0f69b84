import { SOURCE_UID } from '../content-types/source';
import { STANDING_UID } from '../content-types/standing';
import { GUARDED_COMPONENTS, partsMadeOf } from '../gate/componentTripwire';
import { isDocumentAction } from '../gate/gatePass';
import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import { lockRows, rowsOf, tableOf, type Row, type Strapi } from '../strapi';

interface WriteEvent {
  readonly model: { readonly uid: string };
  readonly params: { readonly where?: Where };
  state: { changed?: readonly number[]; drafts?: Drafts };
}

type Where = Record<string, unknown>;

/** Rows of drafts, by content type. */
type Drafts = ReadonlyMap<string, readonly number[]>;

/** Finds the drafts of a type whose verdict rests on the rows of another model with these ids. */
type Dependants = (type: GatedType, ids: readonly number[]) => Where | null;

/** Finds more rows whose links are to stay as they are until the write is committed. */
type AlsoLocked = (strapi: Strapi, ids: readonly number[]) => Promise<void>;

interface Watched {
  readonly models: readonly string[];
  readonly writes: 'all' | 'many' | 'deletions';
  /**
   * Whether stories link to the rows of these models, so that one may be linked while they are written.
   * A function: what else is locked then.
   */
  readonly linked?: true | AlsoLocked;
  readonly dependants: Dependants;
}

const USER_UID = 'admin::user';

/**
 * Counts, for each draft, how often something changed that its verdict rests on but that is not part of
 * saving it: a source, an agency, a claim's row written past the Document Service. The next list judges
 * it anew. Counted in the transaction that changes it.
 *
 * What is written is locked before the drafts are looked up. Whoever links a draft to it at the same moment
 * takes a lock on it, too, for the foreign key: if they were first, they are waited for and their draft is
 * found; if not, they wait, and save their draft after this change, which is reason enough to judge it anew.
 */
export function noticeChanges(strapi: Strapi): void {
  const types = [...gatedTypes(strapi).values()];
  const agencies = types.flatMap((type) => agencyOf(type) ?? []);
  watch(strapi, {
    models: [SOURCE_UID],
    writes: 'all',
    linked: true,
    dependants: (type, ids) => restsOn(type, { id: { $in: ids } }),
  });
  // Whoever approved an anonymity and is deleted has approved nothing any more.
  watch(strapi, {
    models: [USER_UID],
    writes: 'deletions',
    linked: lockApproved,
    dependants: (type, ids) => restsOn(type, { approvedBy: { id: { $in: ids } } }),
  });
  watch(strapi, {
    models: [...new Set(agencies)],
    writes: 'all',
    linked: true,
    dependants: ({ fields }, ids) =>
      fields.agency ? { [fields.agency]: { id: { $in: ids } } } : null,
  });
  for (const component of GUARDED_COMPONENTS) {
    const models = [component];
    const dependants: Dependants = (type, ids) => holds(type, component, ids);
    watch(strapi, { models, writes: 'all', dependants });
  }
  // The Many form leaves the time of saving as it was.
  for (const { uid } of types) {
    const dependants: Dependants = (type, ids) => (type.uid === uid ? { id: { $in: ids } } : null);
    watch(strapi, { models: [uid], writes: 'many', dependants });
  }
}

/** The sources that somebody approved: a draft may be linked to one while who approved it is deleted. */
async function lockApproved(strapi: Strapi, ids: readonly number[]): Promise<void> {
  const approved = await rowsOf(strapi, SOURCE_UID).findMany({
    where: { approvedBy: { id: { $in: ids } } },
    select: ['id'],
  });
  if (approved.length > 0) await lockRows(strapi, SOURCE_UID, { id: { $in: idsOf(approved) } });
}

const idsOf = (rows: readonly Row[]): number[] => rows.map(({ id }) => id);

const agencyOf = ({ fields, schema }: GatedType): string | undefined =>
  fields.agency ? schema.attributes[fields.agency]?.target : undefined;

const restsOn = ({ fields }: GatedType, source: Where): Where => ({
  [fields.claims]: {
    $or: [{ source }, { furtherSources: source }, { respondentSource: source }],
  },
});

/** Saved by the Document Service, a part comes with its story, which has another time of saving then. */
function holds(type: GatedType, component: string, ids: readonly number[]): Where | null {
  if (isDocumentAction()) return null;
  const parts = partsMadeOf(type, component, { id: { $in: ids } });
  return parts.length === 0 ? null : { $or: parts.map(([name, part]) => ({ [name]: part })) };
}

function watch(strapi: Strapi, { models, writes, linked, dependants }: Watched): void {
  if (models.length === 0) return;
  // Before the write, while what is to be deleted is still linked; and again after it: outside a
  // transaction nothing is locked, and a draft may have been linked in between.
  const before = async ({ model, params, state }: WriteEvent): Promise<void> => {
    state.changed = await changedRows(strapi, model.uid, params.where ?? {}, linked);
    state.drafts = await draftsOf(strapi, state.changed, dependants);
  };
  const after = async ({ state }: WriteEvent): Promise<void> => {
    const now = await draftsOf(strapi, state.changed ?? [], dependants);
    await countChange(strapi, together(state.drafts ?? new Map(), now));
  };
  strapi.db.lifecycles.subscribe({
    models,
    ...(writes !== 'many' && {
      beforeDelete: before,
      afterDelete: after,
      beforeDeleteMany: before,
      afterDeleteMany: after,
    }),
    ...(writes === 'all' && { beforeUpdate: before, afterUpdate: after }),
    ...(writes !== 'deletions' && { beforeUpdateMany: before, afterUpdateMany: after }),
  } as never);
}

/** Counts a change for every draft of a document. */
export async function countChangesOf(
  strapi: Strapi,
  { uid }: GatedType,
  documentId: string,
): Promise<void> {
  const rows = await rowsOf(strapi, uid).findMany({
    where: { documentId, publishedAt: null },
    select: ['id'],
    orderBy: { id: 'asc' },
  });
  await countChange(strapi, new Map([[uid, rows.map(({ id }) => id)]]));
}

/** The rows that are about to be written; locked, if stories link to them and there is a transaction. */
async function changedRows(
  strapi: Strapi,
  uid: string,
  where: Where,
  linked: Watched['linked'],
): Promise<number[]> {
  const ids = idsOf(await rowsOf(strapi, uid).findMany({ where, select: ['id'] }));
  if (!linked || ids.length === 0 || !strapi.db.inTransaction()) return ids;
  await lockRows(strapi, uid, { id: { $in: ids } });
  if (linked !== true) await linked(strapi, ids);
  return ids;
}

async function draftsOf(
  strapi: Strapi,
  ids: readonly number[],
  dependants: Dependants,
): Promise<Drafts> {
  const drafts = new Map<string, number[]>();
  for (const type of ids.length === 0 ? [] : gatedTypes(strapi).values()) {
    const where = dependants(type, ids);
    if (!where) continue;
    const rows = await rowsOf(strapi, type.uid).findMany({
      where: { $and: [{ publishedAt: null }, where] },
      select: ['id'],
    });
    drafts.set(type.uid, idsOf(rows));
  }
  return drafts;
}

/** Each once and in order, as all who count lock them. */
function together(some: Drafts, others: Drafts): Drafts {
  const uids = new Set([...some.keys(), ...others.keys()]);
  return new Map(
    [...uids].map((uid) => {
      const ids = new Set([...(some.get(uid) ?? []), ...(others.get(uid) ?? [])]);
      return [uid, [...ids].sort((one, other) => one - other)];
    }),
  );
}

const CHUNK = 500;

async function countChange(strapi: Strapi, drafts: Drafts): Promise<void> {
  const table = tableOf(strapi, STANDING_UID);
  const again = strapi.db.connection.raw('?? + 1', [`${table}.changes`]);
  for (const [uid, ids] of drafts) {
    for (let from = 0; from < ids.length; from += CHUNK) {
      const rows = ids
        .slice(from, from + CHUNK)
        .map((id) => ({ content_type: uid, entry_id: id, changes: 1 }));
      await strapi.db.transaction(({ trx }) =>
        strapi.db
          .getConnection(table)
          .transacting(trx)
          .insert(rows)
          .onConflict(['content_type', 'entry_id'])
          .merge({ changes: again } as never),
      );
    }
  }
}
