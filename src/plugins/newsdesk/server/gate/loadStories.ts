import type { Instant, Story } from '../../editorial/story';
import { instant, toStory } from '../../editorial/toStory';
import type { GatedType } from '../gated/gatedType';
import { rowsOf, type Row, type Strapi } from '../strapi';

/** A story as the gate judges it, with the row that it was read from. */
export interface LoadedStory {
  readonly row: Row;
  readonly documentId: string;
  readonly locale: string | null;
  readonly story: Story;
}

// The gate never loads who a source is: what it does not know, no message of it can give away.
const SOURCE = {
  select: ['id', 'documentId', 'publicDescription', 'anonymous', 'anonymityReason'],
  populate: { approvedBy: { select: ['id'] } },
};

/** What the gate reads of a gated type, and no more: a deep populate costs more than the rules. */
export function storyPopulate({ fields, agencyCredit }: GatedType): Record<string, unknown> {
  return {
    [fields.claims]: {
      populate: {
        source: SOURCE,
        furtherSources: SOURCE,
        respondentSource: { select: ['id', 'documentId'] },
        evidence: { select: ['id', 'kind', 'description', 'url'] },
      },
    },
    ...(fields.dismissals && { [fields.dismissals]: true }),
    ...(fields.dateline && { [fields.dateline]: true }),
    ...(fields.agency && { [fields.agency]: { select: ['id', agencyCredit] } }),
  };
}

/** The rows that match, as the gate judges them. */
export async function loadStories(
  strapi: Strapi,
  type: GatedType,
  where: Record<string, unknown>,
  limit?: number,
): Promise<LoadedStory[]> {
  const rows = await rowsOf(strapi, type.uid).findMany({
    where,
    populate: storyPopulate(type),
    orderBy: { id: 'asc' },
    ...(limit && { limit }),
  });
  return asStories(strapi, type, rows);
}

/** Rows that are populated already, as the gate judges them. */
export async function asStories(
  strapi: Strapi,
  type: GatedType,
  rows: readonly Row[],
): Promise<LoadedStory[]> {
  const embargoes = await publicEmbargoes(strapi, type, rows);
  return rows.map((row) => {
    const documentId = String(row.documentId ?? '');
    return {
      row,
      documentId,
      locale: typeof row.locale === 'string' ? row.locale : null,
      story: toStory(row, type, embargoes.get(documentId) ?? []),
    };
  });
}

async function publicEmbargoes(
  strapi: Strapi,
  { uid, fields: { embargoUntil } }: GatedType,
  rows: readonly Row[],
): Promise<Map<string, Instant[]>> {
  const found = new Map<string, Instant[]>();
  if (!embargoUntil || !rows.some((row) => row[embargoUntil])) return found;
  const publicRows = await rowsOf(strapi, uid).findMany({
    where: {
      documentId: { $in: rows.map((row) => row.documentId) },
      publishedAt: { $notNull: true },
    },
    select: ['id', 'documentId', embargoUntil],
  });
  for (const row of publicRows) {
    const embargo = instant(row[embargoUntil]);
    const documentId = String(row.documentId);
    if (embargo !== null) found.set(documentId, [...(found.get(documentId) ?? []), embargo]);
  }
  return found;
}
