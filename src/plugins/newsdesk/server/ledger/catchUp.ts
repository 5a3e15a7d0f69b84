import { gatedTypes } from '../gated/gatedTypes';
import { isBlocked, judge } from '../gate/judge';
import { loadStories } from '../gate/loadStories';
import type { GatedType } from '../gated/gatedType';
import { rowsOf, type Row, type Strapi } from '../strapi';
import { redoingDeadlocks } from '../retry/redoingDeadlocks';
import { lastReleases, type LastRelease } from './lastReleases';
import { touch } from './pending';
import { onReleases } from './tables';

const PAGE = 200;

/**
 * Brings the ledger up to what is public where no code could watch: stories that were public before the
 * plugin came, an import, SQL. What stands there and passes the gate is released; what is gone is
 * withdrawn. What fails the gate goes on no wire: the audit tells of it.
 *
 * @param signal stops between two pages
 * @returns how many documents were settled
 */
export async function catchUp(strapi: Strapi, signal?: AbortSignal): Promise<number> {
  let settled = 0;
  for (const type of gatedTypes(strapi).values()) {
    for await (const documents of documentsUnsettled(strapi, type)) {
      if (signal?.aborted) return settled;
      if (documents.length === 0) continue;
      await redoingDeadlocks(strapi, () =>
        strapi.db.transaction(async () => {
          for (const documentId of documents) touch(type.uid, documentId);
        }),
      );
      settled += documents.length;
    }
  }
  return settled;
}

async function* documentsUnsettled(strapi: Strapi, type: GatedType) {
  for (let last = 0; ; ) {
    const rows = await rowsOf(strapi, type.uid).findMany({
      where: { publishedAt: { $notNull: true }, id: { $gt: last } },
      select: ['id', 'documentId', 'locale'],
      orderBy: { id: 'asc' },
      limit: PAGE,
    });
    if (rows.length === 0) break;
    yield await unreleased(strapi, type, rows);
    last = rows.at(-1)!.id;
  }
  yield* documentsGone(strapi, type);
}

const languageOf = (row: Row): string => (typeof row.locale === 'string' ? row.locale : '');

/** Documents with a public row that the ledger has as off, and of which nothing fails the gate. */
async function unreleased(
  strapi: Strapi,
  type: GatedType,
  rows: readonly Row[],
): Promise<string[]> {
  const ids = [...new Set(rows.map((row) => String(row.documentId)))];
  const last = await lastReleases(strapi, type.uid, ids);
  const isOut = (row: Row) =>
    (last.get(String(row.documentId)) ?? []).some(
      ({ locale, state }: LastRelease) => locale === languageOf(row) && state !== 'off',
    );
  const missing = rows.filter((row) => !isOut(row));
  if (missing.length === 0) return [];
  const where = {
    documentId: { $in: missing.map((row) => row.documentId) },
    publishedAt: { $notNull: true },
  };
  const stories = await loadStories(strapi, type, where, { against: 'since' });
  const failing = new Set(
    judge(strapi, stories)
      .filter(isBlocked)
      .map(({ documentId }) => documentId),
  );
  return [...new Set(missing.map((row) => String(row.documentId)))].filter(
    (documentId) => !failing.has(documentId),
  );
}

/** Documents that the ledger has as public, and of which no row is. */
async function* documentsGone(strapi: Strapi, type: GatedType) {
  for (let last = ''; ; ) {
    const page = (await onReleases(strapi, (sql) =>
      sql
        .distinct('story_id')
        .where({ content_type: type.uid })
        .andWhere('story_id', '>', last)
        .orderBy('story_id')
        .limit(PAGE),
    )) as unknown as { story_id: string }[];
    if (page.length === 0) return;
    const ids = page.map(({ story_id }) => story_id);
    yield await gone(strapi, type, ids);
    last = ids.at(-1)!;
  }
}

async function gone(strapi: Strapi, type: GatedType, ids: readonly string[]): Promise<string[]> {
  const rows = await rowsOf(strapi, type.uid).findMany({
    where: { documentId: { $in: ids }, publishedAt: { $notNull: true } },
    select: ['documentId', 'locale'],
  });
  const out = new Set(rows.map((row) => `${String(row.documentId)} ${languageOf(row)}`));
  const last = await lastReleases(strapi, type.uid, ids);
  return ids.filter((id) =>
    (last.get(id) ?? []).some(
      ({ locale, state }) => state !== 'off' && !out.has(`${id} ${locale}`),
    ),
  );
}
