import { SOURCE_UID } from '../content-types/source';
import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import { holds } from '../permissions/holds';
import { idsMatching, schemaOf, type Sql, type Strapi } from '../strapi';

/** What of a claim the list can show. */
export const CLAIM_COLUMNS = [
  'statement',
  'verification',
  'attribution',
  'source',
  'furtherSources',
  'respondentSource',
  'sourceTerms',
  'about',
  'respondent',
  'responseSought',
  'replyBy',
] as const;
export const STORY_COLUMNS = ['headline', 'agency'] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number] | (typeof STORY_COLUMNS)[number];

/** Some rows of a model. A query is made anew for each use: it can be awaited, and may not be by mistake. */
export type Rows = 'all' | 'none' | { ids(): Sql };

/** Those claims of one gated type that somebody may read, and what of them. */
export interface ReadableClaims {
  readonly type: GatedType;
  readonly columns: ReadonlySet<ClaimColumn>;
  readonly stories: Rows;
  /** The agencies whose names they may read. */
  readonly agencies: Rows;
  /** The sources whose public descriptions they may read. */
  readonly sources: Rows;
  /** Whether they may see who sources are. */
  /** Those whose name may be read: by Strapi's permission as well as by the house's. */
  readonly names: Rows;
  readonly seesIdentities: boolean;
}

const READ = 'plugin::content-manager.explorer.read';

interface Rule {
  readonly conditions?: object;
}

interface Ability {
  can(action: string, subject: string, field?: string): boolean;
  rulesFor(action: string, subject: string, field?: string): readonly Rule[];
}

interface Checkers {
  create(of: { userAbility: unknown; model: string }): {
    readonly sanitizedQuery: { read(query: object): Promise<{ filters?: object }> };
  };
}

/**
 * What whoever sent the panel's request may read of the claims of all gated types, by Strapi's own
 * permissions: those on fields, on languages and on conditions.
 *
 * Permissions of several roles add up field by field and row by row. A claim is listed where its reader may
 * read *every* column that they get to see at all: showing too little is the safe mistake.
 */
export async function readableClaims(strapi: Strapi): Promise<ReadableClaims[]> {
  const ability = strapi.requestContext.get()?.state.userAbility as Ability | undefined;
  if (!ability) return [];
  const asking = { strapi, ability };
  const seesIdentities = holds(strapi, 'sources.read');
  const described = await rowsWith(asking, { uid: SOURCE_UID, name: 'publicDescription' });
  const named = await rowsWith(asking, { uid: SOURCE_UID, name: 'name' });
  const found: ReadableClaims[] = [];
  for (const type of gatedTypes(strapi).values()) {
    const columns = readableColumns(ability, type);
    if (!columns.has('statement')) continue;
    const fields = [...columns].map((column) => fieldOf(type, column) as string);
    found.push({
      type,
      columns,
      stories: await rowsOfWhich(asking, type.uid, fields),
      agencies: await rowsWith(asking, agencyName(strapi, type)),
      sources: described,
      names: seesIdentities ? named : 'none',
      seesIdentities,
    });
  }
  return found;
}

/** The field of the story, as permissions name it; null where the type has none. */
function fieldOf({ fields }: GatedType, column: ClaimColumn): string | null {
  if (column === 'headline' || column === 'agency') return fields[column];
  return `${fields.claims}.${column}`;
}

function readableColumns(ability: Ability, type: GatedType): Set<ClaimColumn> {
  const isReadable = (column: ClaimColumn): boolean => {
    const field = fieldOf(type, column);
    return field !== null && ability.can(READ, type.uid, field);
  };
  return new Set([...CLAIM_COLUMNS, ...STORY_COLUMNS].filter(isReadable));
}

interface Named {
  readonly uid: string;
  readonly name: string;
}

/** Where the name of a story's agency stands; null where its agencies have no such name. */
export function agencyName(
  strapi: Strapi,
  { schema, fields, agencyCredit }: GatedType,
): Named | null {
  const uid = fields.agency === null ? undefined : schema.attributes[fields.agency]?.target;
  if (uid === undefined || !Object.hasOwn(schemaOf(strapi, uid).attributes, agencyCredit)) {
    return null;
  }
  return { uid, name: agencyCredit };
}

interface Asking {
  readonly strapi: Strapi;
  readonly ability: Ability;
}

/** The rows whose name may be read. */
async function rowsWith({ strapi, ability }: Asking, named: Named | null): Promise<Rows> {
  if (named === null || !ability.can(READ, named.uid, named.name)) return 'none';
  return rowsOfWhich({ strapi, ability }, named.uid, [named.name]);
}

/** The rows of which every one of these fields may be read. */
async function rowsOfWhich(
  { strapi, ability }: Asking,
  uid: string,
  fields: readonly string[],
): Promise<Rows> {
  const wanted = new Map<string, object>();
  for (const field of fields) {
    const filters = await conditionsOn({ strapi, ability }, uid, field);
    if (filters) wanted.set(JSON.stringify(filters), filters);
  }
  if (wanted.size === 0) return 'all';
  const filters = { $and: [...wanted.values()] };
  return { ids: () => idsMatching(strapi, uid, filters) };
}

/** On which rows a field may be read, as filters; undefined: on all. Strapi writes them for types alone. */
async function conditionsOn(
  { strapi, ability }: Asking,
  uid: string,
  field: string,
): Promise<object | undefined> {
  const onField = Object.create(ability) as Ability;
  onField.rulesFor = (action, subject) => ability.rulesFor(action, subject, field);
  const checkers = strapi.plugin('content-manager').service('permission-checker') as Checkers;
  const { sanitizedQuery } = checkers.create({ userAbility: onField, model: uid });
  const { filters } = await sanitizedQuery.read({});
  return filters && Object.keys(filters).length > 0 ? filters : undefined;
}
