import type { ListedStanding } from '../../editorial';
import { TRANSLATION_STATES, type TranslationState } from '../../editorial/translation';
import type { GatedType } from '../gated/gatedType';
import type { Row, Strapi } from '../strapi';
import { STANDING, STORY, withStandings } from './tables';

/**
 * How drafts stand, by document. One query; drafts that were never judged are left out
 * (`refreshStandings` judges them).
 *
 * @param drafts rows with their id
 * @param awaited the ids of those of which whoever asks may know whether somebody was asked, and until
 *   when; absent: of none
 */
export async function readStandings(
  strapi: Strapi,
  type: GatedType,
  drafts: readonly Row[],
  awaited: ReadonlySet<number> = new Set(),
): Promise<Record<string, ListedStanding[]>> {
  const rows = (await withStandings(strapi, type)
    .select({
      id: `${STORY}.id`,
      documentId: `${STORY}.document_id`,
      locale: `${STORY}.locale`,
      fixes: `${STANDING}.fixes`,
      warnings: `${STANDING}.warnings`,
      awaiting: `${STANDING}.awaiting`,
      replyBy: `${STANDING}.reply_by`,
      translation: `${STANDING}.translation`,
    } as never)
    .whereIn(
      `${STORY}.id`,
      drafts.map(({ id }) => id),
    )
    .whereNotNull(`${STANDING}.saved_at`)
    .orderBy(`${STORY}.locale`)) as unknown as Record<string, unknown>[];
  const byDocument: Record<string, ListedStanding[]> = {};
  for (const row of rows) {
    const standing = toStanding(row);
    const shown = awaited.has(Number(row.id))
      ? standing
      : { ...standing, awaiting: 0, replyBy: null };
    (byDocument[String(row.documentId)] ??= []).push(shown);
  }
  return byDocument;
}

const stateOf = (value: unknown): TranslationState | null =>
  TRANSLATION_STATES.find((state) => state === value) ?? null;

const toStanding = (row: Record<string, unknown>): ListedStanding => ({
  locale: (row.locale as string | null) || null,
  fixes: Number(row.fixes),
  warnings: Number(row.warnings),
  awaiting: Number(row.awaiting),
  translation: stateOf(row.translation),
  // PostgreSQL gives a big number as text.
  replyBy: row.replyBy == null ? null : new Date(Number(row.replyBy)).toISOString(),
});
