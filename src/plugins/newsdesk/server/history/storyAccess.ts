import type { FieldMap } from '../../editorial/storyShape';
import type { GatedType } from '../gated/gatedType';
import { rowsOf, type Row, type Strapi } from '../strapi';

/** What of one language of a story whoever asks may read. */
export interface LanguageAccess {
  /** What went out in it, and what the checks said of it. */
  readonly text: boolean;
  /** What its claims rest on. */
  readonly grounds: boolean;
}

/** By language, empty for a type without languages; those that may not be read are not in it. */
export type StoryAccess = ReadonlyMap<string, LanguageAccess>;

/** Parts of a story; of a component, as Strapi lists it, its fields. */
export type Parts = Partial<Record<keyof FieldMap, readonly string[]>>;

/** What a release and its checks tell of a story; of a component, as Strapi lists it, by its fields. */
const TOLD: Parts = {
  headline: [],
  summary: [],
  body: [],
  credit: [],
  agency: [],
  dateline: ['place', 'region'],
  dismissals: ['passage', 'reason'],
  claims: [
    'statement',
    'verification',
    'attribution',
    'about',
    'responseSought',
    'respondent',
    'response',
    'noResponseReason',
  ],
};

/** What a claim rests on. */
const GROUNDS: Parts = {
  claims: [
    'source',
    'furtherSources',
    'sourceTerms',
    ...['kind', 'description', 'url'].map((name) => `evidence.${name}`),
  ],
};

/** The slice of the Content Manager's permission checker that is asked here: of one row, of one field. */
interface RowChecker {
  readonly can: Readonly<
    Record<'read' | 'create' | 'update', (row: object, field?: string) => boolean>
  >;
}

/** By Strapi's own permissions: those on languages, on conditions and on fields, for each row by itself. */
export function checkerOn(strapi: Strapi, model: string): RowChecker {
  const userAbility: unknown = strapi.requestContext.get()?.state.userAbility;
  const service = strapi.plugin('content-manager').service('permission-checker') as {
    create(options: { userAbility: unknown; model: string }): RowChecker;
  };
  return service.create({ userAbility, model });
}

/** What Strapi's own conditions ask of whoever made a row. */
export const MADE_BY = {
  createdBy: { select: ['id'], populate: { roles: { select: ['id'] } } },
};

/**
 * What whoever sent the panel's request may read of the languages of a story, as it stands in the Content
 * Manager. Of a language that is not there any more, only they may who need not look at its row for it.
 *
 * @param released the languages that are in the ledger
 */
export async function accessTo(
  strapi: Strapi,
  type: GatedType,
  documentId: string,
  released: readonly string[],
): Promise<StoryAccess> {
  const rows = await rowsOf(strapi, type.uid).findMany({
    where: { documentId },
    populate: MADE_BY,
  });
  const access = new Map<string, LanguageAccess>();
  for (const locale of new Set([...rows.map(localeOf), ...released])) {
    const standing = rows.filter((row) => localeOf(row) === locale);
    const gone = { documentId, ...(locale !== '' && { locale }) };
    const readable = (standing.length > 0 ? standing : [gone]).flatMap(
      (row) => accessToRow(strapi, type, row) ?? [],
    );
    if (readable.length === 0) continue;
    access.set(locale, {
      text: readable.some(({ text }) => text),
      grounds: readable.some(({ text, grounds }) => text && grounds),
    });
  }
  return access;
}

const localeOf = ({ locale }: Row): string => (typeof locale === 'string' ? locale : '');

function accessToRow(strapi: Strapi, type: GatedType, row: object): LanguageAccess | null {
  const { can } = checkerOn(strapi, type.uid);
  if (!can.read(row)) return null;
  const mayReadAll = (parts: Parts) => pathsOf(type, parts).every((path) => can.read(row, path));
  return { text: mayReadAll(TOLD), grounds: mayReadAll(GROUNDS) };
}

/** The attributes that a type has for some parts. */
export const pathsOf = ({ fields }: GatedType, parts: Parts): string[] =>
  Object.entries(parts).flatMap(([part, below]) => {
    const field = fields[part as keyof FieldMap];
    if (field === null) return [];
    return below.length === 0 ? [field] : below.map((name) => `${field}.${name}`);
  });
