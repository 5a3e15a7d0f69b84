import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import { rowsOf, type Row, type Strapi } from '../strapi';
import { refuseComponentWrite } from './componentTripwire';
import { isDocumentAction, takePass } from './gatePass';
import { refuseIfBlocked } from './holdPublication';
import { asStories } from './loadStories';
import { storyPopulate } from './storyPopulate';
import { refuseForeignParts } from './ownParts';
import { refuseSourceChange } from './refuseSourceChange';
import { withData } from './withData';

interface WriteEvent {
  readonly model: { readonly uid: string };
  readonly params: { readonly where?: Record<string, unknown>; readonly data?: unknown };
}

type Data = Record<string, unknown>;

/** What a write reaches: the Many forms of the query engine ignore components and relations. */
type Reach = 'columns' | 'all';

/**
 * Behind the gate: watches the database itself for any other write that makes a row public or changes
 * a public one (the query engine used directly, i18n copying shared fields to other languages), and
 * judges what would become public, before it is written.
 */
export function setTripwire(strapi: Strapi): void {
  const types = [...gatedTypes(strapi).values()];
  const typeOf = ({ model }: WriteEvent) => gatedTypes(strapi).get(model.uid)!;
  strapi.db.lifecycles.subscribe({
    models: types.map(({ uid }) => uid),
    beforeCreate: (event) => created(strapi, typeOf(event), [event.params.data], 'all'),
    beforeCreateMany: (event) => created(strapi, typeOf(event), event.params.data, 'columns'),
    beforeUpdate: (event) => updated(strapi, typeOf(event), event.params, 'all'),
    beforeUpdateMany: (event) => updated(strapi, typeOf(event), event.params, 'columns'),
  });
  refuseComponentWrite(strapi, types);
}

async function created(
  strapi: Strapi,
  type: GatedType,
  data: unknown,
  reach: Reach,
): Promise<void> {
  const rows = (Array.isArray(data) ? (data as unknown[]) : []).map((row) =>
    writtenOf(type, row, reach),
  );
  for (const row of rows) await refuseSharing(strapi, type, {}, row);
  const unseen = rows.filter(
    (row) => row.publishedAt != null && !takePass(type.uid, row.documentId, row.locale),
  );
  if (unseen.length === 0) return;
  const merged = await Promise.all(
    unseen.map((row) => withData(strapi, type, { id: 0, documentId: '' }, row)),
  );
  refuseIfBlocked(strapi, type.uid, await asStories(strapi, type, merged));
}

async function updated(
  strapi: Strapi,
  type: GatedType,
  // Without a `where` updateMany writes every row.
  { where = {}, data }: WriteEvent['params'],
  reach: Reach,
): Promise<void> {
  const change = writtenOf(type, data, reach);
  await refuseSourceChange(strapi, type, where, change);
  await refuseSharing(strapi, type, { where }, change);
  if (!touchesPublic(change)) return;
  const rows = await rowsOf(strapi, type.uid).findMany({
    where,
    select: ['id', 'documentId', 'locale', 'publishedAt', ...scalarsOf(type)],
  });
  // No pass counts here: what i18n copies into a language that was just published was not judged with it.
  const changed = rows.filter(
    (row) =>
      becomesPublic(row, change) && (row.publishedAt == null || changesStory(type, row, change)),
  );
  if (changed.length === 0) return;
  const whole = await rowsOf(strapi, type.uid).findMany({
    where: { id: { $in: changed.map(({ id }) => id) } },
    populate: storyPopulate(type),
  });
  const merged = await Promise.all(whole.map((row) => withData(strapi, type, row, change)));
  // What all languages share is no translator's: a stale translation does not hold its source up.
  const against = isShared(type, change) ? 'nothing' : 'public';
  refuseIfBlocked(strapi, type.uid, await asStories(strapi, type, merged, against));
}

/** Whether a write changes nothing of a public row but what Strapi copies to all languages. */
const isShared = ({ schema }: GatedType, change: Data): boolean =>
  !('publishedAt' in change) &&
  Object.keys(change).every((name) => {
    const attribute = schema.attributes[name];
    return attribute === undefined
      ? !['locale', 'documentId'].includes(name)
      : attribute.type !== 'relation' && attribute.pluginOptions?.i18n?.localized !== true;
  });

/** The Document Service makes new parts for each row; whoever comes past it could name any. */
async function refuseSharing(
  strapi: Strapi,
  type: GatedType,
  { where }: WriteEvent['params'],
  change: Data,
): Promise<void> {
  if (isDocumentAction() || !Object.keys(change).some((name) => isLinked(type, name))) return;
  const rows = where ? await rowsOf(strapi, type.uid).findMany({ where, select: ['id'] }) : [];
  await refuseForeignParts(
    strapi,
    type,
    rows.map(({ id }) => id),
    change,
  );
}

/** What of the data Strapi writes: it leaves out what is undefined, and what the write does not reach. */
function writtenOf(type: GatedType, data: unknown, reach: Reach): Data {
  return Object.fromEntries(
    Object.entries((data ?? {}) as Data).filter(
      ([name, value]) => value !== undefined && (reach === 'all' || !isLinked(type, name)),
    ),
  );
}

/** A write that takes rows offline needs no judging. */
const touchesPublic = (change: Data): boolean =>
  !('publishedAt' in change) || change.publishedAt != null;

const becomesPublic = (row: Row, change: Data): boolean =>
  ('publishedAt' in change ? change.publishedAt : row.publishedAt) != null;

const isLinked = ({ schema }: GatedType, name: string): boolean =>
  ['component', 'relation'].includes(schema.attributes[name]?.type ?? '');

const scalarsOf = (type: GatedType): string[] =>
  Object.values(type.fields).filter(
    (name): name is string => name !== null && !isLinked(type, name),
  );

/**
 * Whether a write changes anything of a public row that a rule may look at. Strapi copies all shared
 * fields to the other languages, changed or not; an old story is not judged anew for an equal value.
 */
function changesStory(type: GatedType, row: Row, change: Data): boolean {
  const scalars = new Set([...scalarsOf(type), 'locale']);
  return [...Object.values(type.fields), 'locale'].some((name) => {
    if (name === null || !(name in change)) return false;
    if (!scalars.has(name)) return true;
    return comparable(row[name]) !== comparable(change[name]);
  });
}

const comparable = (value: unknown): string =>
  JSON.stringify(value instanceof Date ? value.toISOString() : (value ?? null));
