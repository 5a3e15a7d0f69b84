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
export async function factDrafts(
  strapi: Strapi,
  type: GatedType,
  documentId: string,
): Promise<FactDraft[]> {
  const rows = await rowsOf(strapi, type.uid).findMany({
    where: { documentId, publishedAt: null },
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
