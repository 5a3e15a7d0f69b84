import { SOURCE_UID } from '../content-types/source';
import { STANDING_UID } from '../content-types/standing';
import { GUARDED_COMPONENTS, partsMadeOf } from '../gate/componentTripwire';
import { isDocumentAction } from '../gate/gatePass';
import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import { rowsOf, tableOf, type Strapi } from '../strapi';

interface WriteEvent {
  readonly model: { readonly uid: string };
  readonly params: { readonly where?: Where };
  state: { drafts?: Drafts };
}

type Where = Record<string, unknown>;

/** Rows of drafts, by content type. */
type Drafts = ReadonlyMap<string, readonly number[]>;

/** Finds the drafts of a type whose verdict rests on the rows of another model with these ids. */
type Dependants = (strapi: Strapi, type: GatedType, ids: readonly number[]) => Where | null;

const USER_UID = 'admin::user';

/**
 * Counts, for each draft, how often something changed that its verdict rests on but that is not part of
 * saving it: a source, an agency, a claim's row written past the Document Service. The next list judges
 * it anew. Counted in the transaction that changes it.
 */
export function noticeChanges(strapi: Strapi): void {
  const types = [...gatedTypes(strapi).values()];
  const agencies = types.flatMap((type) => agencyOf(type) ?? []);
  watch(strapi, [SOURCE_UID], 'all', (_strapi, type, ids) => restsOn(type, { id: { $in: ids } }));
  // Whoever approved an anonymity and is deleted has approved nothing any more.
  watch(strapi, [USER_UID], 'deletions', (_strapi, type, ids) =>
    restsOn(type, { approvedBy: { id: { $in: ids } } }),
  );
  watch(strapi, [...new Set(agencies)], 'all', (_strapi, type, ids) =>
    type.fields.agency ? { [type.fields.agency]: { id: { $in: ids } } } : null,
  );
  for (const component of GUARDED_COMPONENTS) {
    watch(strapi, [component], 'all', (_strapi, type, ids) => holds(type, component, ids));
  }
  // The Many form leaves the time of saving as it was.
  const uids = types.map(({ uid }) => uid);
  for (const uid of uids) {
    watch(strapi, [uid], 'many', (_strapi, type, ids) =>
      type.uid === uid ? { id: { $in: ids } } : null,
    );
  }
}

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

function watch(
  strapi: Strapi,
  models: string[],
  writes: 'all' | 'many' | 'deletions',
  dependants: Dependants,
): void {
  if (models.length === 0) return;
  // Before the write, while what is to be deleted is still linked; counted after it.
  const before = async (event: WriteEvent): Promise<void> => {
    event.state.drafts = await draftsOf(strapi, event, dependants);
  };
  const after = ({ state }: WriteEvent): Promise<void> =>
    countChange(strapi, state.drafts ?? new Map());
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

async function draftsOf(
  strapi: Strapi,
  { model, params }: WriteEvent,
  dependants: Dependants,
): Promise<Drafts> {
  const changed = await rowsOf(strapi, model.uid).findMany({
    where: params.where ?? {},
    select: ['id'],
  });
  const ids = changed.map(({ id }) => id);
  const drafts = new Map<string, number[]>();
  for (const type of ids.length === 0 ? [] : gatedTypes(strapi).values()) {
    const where = dependants(strapi, type, ids);
    if (!where) continue;
    const rows = await rowsOf(strapi, type.uid).findMany({
      where: { $and: [{ publishedAt: null }, where] },
      select: ['id'],
    });
    drafts.set(
      type.uid,
      [...new Set(rows.map(({ id }) => id))].sort((one, other) => one - other),
    );
  }
  return drafts;
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
