import { KILL_UID } from '../content-types/kill';
import { rowsOf, type Strapi } from '../strapi';

/** Those of the documents that are killed and not cleared. */
export async function standingKills(
  strapi: Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (documentIds.length === 0) return new Set();
  const rows = await rowsOf(strapi, KILL_UID).findMany({
    where: { contentType: uid, storyId: { $in: [...new Set(documentIds)] }, clearedAt: null },
    select: ['storyId'],
  });
  return new Set(rows.map(({ storyId }) => String(storyId)));
}
