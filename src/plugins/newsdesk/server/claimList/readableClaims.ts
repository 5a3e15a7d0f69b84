import { SOURCE_UID } from '../content-types/source';
import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import { holds } from '../permissions/holds';
import { mayReadSome, rowsOfWhich, type Rows } from '../permissions/readableRows';
import { schemaOf, type Strapi } from '../strapi';

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

/** Those claims of one gated type that somebody may read, and what of them. */
export interface ReadableClaims {
  readonly type: GatedType;
  readonly columns: ReadonlySet<ClaimColumn>;
  readonly stories: Rows;
  /** The agencies whose names they may read. */
  readonly agencies: Rows;
  /** The sources whose public descriptions they may read. */
  readonly sources: Rows;
  /** Those whose name may be read: by Strapi's permission as well as by the house's. */
  readonly names: Rows;
  /** Whether they may see who sources are. */
  readonly seesIdentities: boolean;
}

/**
 * What whoever sent the panel's request may read of the claims of all gated types. A claim is listed where
 * its reader may read *every* column that they get to see at all: showing too little is the safe mistake.
 */
export async function readableClaims(strapi: Strapi): Promise<ReadableClaims[]> {
  const seesIdentities = holds(strapi, 'sources.read');
  const described = await rowsWith(strapi, { uid: SOURCE_UID, name: 'publicDescription' });
  const named = await rowsWith(strapi, { uid: SOURCE_UID, name: 'name' });
  const found: ReadableClaims[] = [];
  for (const type of gatedTypes(strapi).values()) {
    const columns = readableColumns(strapi, type);
    if (!columns.has('statement')) continue;
    const fields = [...columns].map((column) => fieldOf(type, column) as string);
    found.push({
      type,
      columns,
      stories: await rowsOfWhich(strapi, type.uid, fields),
      agencies: await rowsWith(strapi, agencyName(strapi, type)),
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

function readableColumns(strapi: Strapi, type: GatedType): Set<ClaimColumn> {
  const isReadable = (column: ClaimColumn): boolean => {
    const field = fieldOf(type, column);
    return field !== null && mayReadSome(strapi, type.uid, field);
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

/** The rows whose name may be read. */
const rowsWith = async (strapi: Strapi, named: Named | null): Promise<Rows> =>
  named === null ? 'none' : rowsOfWhich(strapi, named.uid, [named.name]);
