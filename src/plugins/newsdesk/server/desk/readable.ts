import type { FieldMap } from '../../editorial/storyShape';
import { gatedTypes } from '../gated/gatedTypes';
import type { GatedType } from '../gated/gatedType';
import { documentsOf, type DocumentParams, type Row, type Strapi } from '../strapi';

type Act = 'read' | 'publish';

/** The slice of the Content Manager's permission checker that the desk asks. */
interface PermissionChecker {
  readonly can: Record<Act, (entity?: unknown, field?: string) => boolean>;
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

/** What a violation's message may quote of a story; of a component, as Strapi lists it, by its fields. */
const QUOTED: Partial<Record<keyof FieldMap, readonly string[]>> = {
  headline: [],
  summary: [],
  body: [],
  credit: [],
  claims: ['statement', 'attribution', 'about', 'respondent', 'response', 'noResponseReason'],
  dismissals: ['passage', 'reason'],
  dateline: ['place', 'region'],
};

/** What of a claim the list of awaited replies shows. */
const AWAITED = ['statement', 'respondent', 'responseSought', 'replyBy'];

/** Whether whoever asks may read every field that a message about a story may quote. */
export const maySeeReasons = (strapi: Strapi, type: GatedType): boolean =>
  Object.entries(QUOTED).every(([part, below]) => {
    const field = type.fields[part as keyof FieldMap];
    return field === null || mayRead(strapi, type, field, below);
  });

/** Whether whoever asks may read who was asked about which claim, and until when. */
export const maySeeAwaited = (strapi: Strapi, type: GatedType): boolean =>
  mayRead(strapi, type, type.fields.claims, AWAITED);

/** Whether whoever asks may read the headlines of a type. */
export const maySeeHeadline = (strapi: Strapi, type: GatedType): boolean =>
  type.fields.headline !== null && mayRead(strapi, type, type.fields.headline, []);

function mayRead(
  strapi: Strapi,
  { uid }: GatedType,
  field: string,
  below: readonly string[],
): boolean {
  const { can } = permissionsOn(strapi, uid);
  const paths = below.length === 0 ? [field] : below.map((name) => `${field}.${name}`);
  return paths.every((path) => can.read(undefined, path));
}

/**
 * Those drafts of a type that whoever asks may read (or publish), in all languages that they may.
 *
 * @param query as the Document Service takes it, added to what their permissions say
 */
export async function findDrafts(
  strapi: Strapi,
  { uid }: GatedType,
  query: DocumentParams & { filters?: unknown },
  act: Act = 'read',
): Promise<Row[]> {
  if (!permissionsOn(strapi, uid).can[act]()) return [];
  return documentsOf(strapi, uid).findMany(await permitted(strapi, uid, query, act));
}

/** How many drafts of a type whoever asks may read. */
export async function countDrafts(
  strapi: Strapi,
  { uid }: GatedType,
  query: DocumentParams & { filters?: unknown },
): Promise<number> {
  if (!permissionsOn(strapi, uid).can.read()) return 0;
  const { filters, locale, status } = await permitted(strapi, uid, query, 'read');
  return documentsOf(strapi, uid).count({ filters, locale, status });
}

async function permitted(
  strapi: Strapi,
  uid: string,
  query: DocumentParams & { filters?: unknown },
  act: Act,
): Promise<DocumentParams> {
  const { filters } = await permissionsOn(strapi, uid).sanitizedQuery[act]({});
  const all = [filters, query.filters].filter(Boolean);
  return {
    locale: '*',
    ...query,
    status: 'draft',
    ...(all.length > 0 && { filters: { $and: all } }),
  };
}
