import type { FieldMap } from '../../editorial/storyShape';
import { gatedTypes } from '../gated/gatedTypes';
import type { GatedType } from '../gated/gatedType';
import { idsAmong, rowsOfWhich, type Rows } from '../permissions/readableRows';
import { documentsOf, type DocumentParams, type Row, type Strapi } from '../strapi';

type Act = 'read' | 'publish';

/** The slice of the Content Manager's permission checker that the desk asks. */
interface PermissionChecker {
  readonly can: Record<Act, () => boolean>;
  readonly sanitizedQuery: Record<Act, (query: object) => Promise<{ filters?: unknown }>>;
}

/** What whoever sent the panel's request may do with documents of a type, by Strapi's own permissions. */
export function permissionsOn(strapi: Strapi, uid: string): PermissionChecker {
  const { userAbility } = strapi.requestContext.get()!.state as { userAbility: unknown };
  const service = strapi.plugin('content-manager').service('permission-checker') as {
    create(options: { userAbility: unknown; model: string }): PermissionChecker;
  };
  return service.create({ userAbility, model: uid });
}

/** The gated types of which whoever asks may read at least some documents. */
export const readableTypes = (strapi: Strapi): GatedType[] =>
  [...gatedTypes(strapi).values()].filter(({ uid }) => permissionsOn(strapi, uid).can.read());

/** Parts of a story; of a component, as Strapi lists it, its fields. */
type Parts = Partial<Record<keyof FieldMap, readonly string[]>>;

/** What a violation's message may quote of a story. */
const QUOTED: Parts = {
  headline: [],
  summary: [],
  body: [],
  credit: [],
  agency: [],
  claims: ['statement', 'attribution', 'about', 'respondent', 'response', 'noResponseReason'],
  dismissals: ['passage', 'reason'],
  dateline: ['place', 'region'],
};

/** What of a claim the list of awaited replies shows. */
const AWAITED: Parts = { claims: ['statement', 'respondent', 'responseSought', 'replyBy'] };

/** The fields of a claim that link it to source records. */
const LINKS: Parts = { claims: ['source', 'furtherSources', 'respondentSource'] };

/** The rows of which every field may be read that a message about a story may quote. */
export const rowsWithReasons = (strapi: Strapi, type: GatedType): Promise<Rows> =>
  rowsWith(strapi, type, QUOTED);

/** The rows of which may be read who was asked about which claim, and until when. */
export const rowsWithAwaited = (strapi: Strapi, type: GatedType): Promise<Rows> =>
  rowsWith(strapi, type, AWAITED);

/** The rows of which may be read on which source records their claims rest. */
export const rowsWithLinks = (strapi: Strapi, type: GatedType): Promise<Rows> =>
  rowsWith(strapi, type, LINKS);

/** The rows of which all that is compared with what readers have may be read. */
export const rowsWithCopy = (strapi: Strapi, type: GatedType): Promise<Rows> =>
  rowsWith(strapi, type, { headline: [], summary: [], body: [], correctionNote: [] });

/** The rows of which one field may be read; none where the type has no such field. */
export const rowsWithField = async (
  strapi: Strapi,
  type: GatedType,
  part: 'headline' | 'agency' | 'embargoUntil',
): Promise<Rows> => (type.fields[part] === null ? 'none' : rowsWith(strapi, type, { [part]: [] }));

/** Those of some rows whose headline may be read, by their ids. */
export const titledAmong = async (
  strapi: Strapi,
  type: GatedType,
  rows: readonly Row[],
): Promise<ReadonlySet<number>> =>
  idsAmong(strapi, type.uid, await rowsWithField(strapi, type, 'headline'), idsOf(rows));

export const idsOf = (rows: readonly Row[]): number[] => rows.map(({ id }) => id);

function rowsWith(strapi: Strapi, { uid, fields }: GatedType, parts: Parts): Promise<Rows> {
  const paths = Object.entries(parts).flatMap(([part, below]) => {
    const field = fields[part as keyof FieldMap];
    if (field === null) return [];
    return below.length === 0 ? [field] : below.map((name) => `${field}.${name}`);
  });
  return rowsOfWhich(strapi, uid, paths);
}

type DraftQuery = DocumentParams & { filters?: unknown };

/** Narrows drafts further than the permission to read something of them does. */
interface Narrowed {
  readonly act?: Act;
  /** Only these. Default: all. */
  readonly among?: Rows;
}

/**
 * Those drafts of a type that whoever asks may read (or publish), in all languages that they may.
 *
 * @param query as the Document Service takes it, added to what their permissions say
 */
export async function findDrafts(
  strapi: Strapi,
  { uid }: GatedType,
  query: DraftQuery,
  { act = 'read', among = 'all' }: Narrowed = {},
): Promise<Row[]> {
  if (among === 'none' || !permissionsOn(strapi, uid).can[act]()) return [];
  return documentsOf(strapi, uid).findMany(await permitted(strapi, uid, query, act, among));
}

/** How many drafts of a type whoever asks may read. */
export async function countDrafts(
  strapi: Strapi,
  { uid }: GatedType,
  query: DraftQuery,
  among: Rows = 'all',
): Promise<number> {
  if (among === 'none' || !permissionsOn(strapi, uid).can.read()) return 0;
  const { filters, locale, status } = await permitted(strapi, uid, query, 'read', among);
  return documentsOf(strapi, uid).count({ filters, locale, status });
}

async function permitted(
  strapi: Strapi,
  uid: string,
  query: DraftQuery,
  act: Act,
  among: Exclude<Rows, 'none'>,
): Promise<DocumentParams> {
  const { filters } = await permissionsOn(strapi, uid).sanitizedQuery[act]({});
  const narrowed = among === 'all' ? undefined : among.filters;
  const all = [filters, narrowed, query.filters].filter(Boolean);
  return {
    locale: '*',
    ...query,
    status: 'draft',
    ...(all.length > 0 && { filters: { $and: all } }),
  };
}
