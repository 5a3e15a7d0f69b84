import type { ListedStanding } from '../../editorial';
import type { GatedType } from '../gated/gatedType';
import type { Row, Strapi } from '../strapi';
import { STANDING, STORY, withStandings } from './tables';

/**
 * How drafts stand, by document. One query; drafts that were never judged are left out
 * (`refreshStandings` judges them).
 *
 * @param drafts rows with their id
 */
export async function readStandings(
  strapi: Strapi,
  type: GatedType,
  drafts: readonly Row[],
): Promise<Record<string, ListedStanding[]>> {
  const rows = (await withStandings(strapi, type)
    .select({
      documentId: `${STORY}.document_id`,
      locale: `${STORY}.locale`,
      fixes: `${STANDING}.fixes`,
      warnings: `${STANDING}.warnings`,
      awaiting: `${STANDING}.awaiting`,
      replyBy: `${STANDING}.reply_by`,
    } as never)
    .whereIn(
      `${STORY}.id`,
      drafts.map(({ id }) => id),
    )
    .whereNotNull(`${STANDING}.saved_at`)
    .orderBy(`${STORY}.locale`)) as unknown as Record<string, unknown>[];
  const byDocument: Record<string, ListedStanding[]> = {};
  for (const row of rows) (byDocument[String(row.documentId)] ??= []).push(toStanding(row));
  return byDocument;
}

const toStanding = (row: Record<string, unknown>): ListedStanding => ({
  locale: (row.locale as string | null) || null,
  fixes: Number(row.fixes),
  warnings: Number(row.warnings),
  awaiting: Number(row.awaiting),
  // PostgreSQL gives a big number as text.
  replyBy: row.replyBy == null ? null : new Date(Number(row.replyBy)).toISOString(),
});
