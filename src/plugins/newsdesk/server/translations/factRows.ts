import type { GatedType } from '../gated/gatedType';
import { rowsOf, type Row, type Strapi } from '../strapi';

/** Which record is named, and no more of it. */
const RECORD = { select: ['id', 'documentId'] };

/** A claim with its facts, as its row has them. */
export type FactRow = Row & {
  readonly key: string | null;
  readonly evidence?: readonly EvidenceRow[];
};

export type EvidenceRow = Row & { readonly file?: Row | null };

/** What belongs to the facts of claims, in a query of a story. */
export const factPopulate = ({ fields }: GatedType): Record<string, unknown> => ({
  [fields.claims]: {
    populate: {
      source: RECORD,
      furtherSources: RECORD,
      respondentSource: RECORD,
      evidence: { populate: { file: RECORD } },
    },
  },
});

/** One language of a story with the facts of its claims. */
export interface FactDraft {
  readonly id: number;
  readonly locale: string;
  readonly claims: readonly FactRow[];
}

/** The drafts of all languages of a story, with the facts of their claims. */
export const factDrafts = (
  strapi: Strapi,
  type: GatedType,
  documentId: string,
): Promise<FactDraft[]> => factRows(strapi, type, { documentId, publishedAt: null });

/** What readers have of a story in all its languages, with the facts of its claims. */
export const releasedFacts = (
  strapi: Strapi,
  type: GatedType,
  documentId: string,
): Promise<FactDraft[]> => factRows(strapi, type, { documentId, publishedAt: { $notNull: true } });

async function factRows(
  strapi: Strapi,
  type: GatedType,
  where: Record<string, unknown>,
): Promise<FactDraft[]> {
  const rows = await rowsOf(strapi, type.uid).findMany({
    where,
    select: ['id', 'locale'],
    populate: factPopulate(type),
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    id: row.id,
    locale: String(row.locale ?? ''),
    claims: (row[type.fields.claims] ?? []) as FactRow[],
  }));
}
