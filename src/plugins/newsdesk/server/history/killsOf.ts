import type { KillOnRecord } from '../../editorial';
import { KILL_UID } from '../content-types/kill';
import { rowsOf, type Row, type Strapi } from '../strapi';

/** All kills of a story, newest first. */
export async function killsOf(
  strapi: Strapi,
  uid: string,
  documentId: string,
): Promise<KillOnRecord[]> {
  const rows = await rowsOf(strapi, KILL_UID).findMany({
    where: { contentType: uid, storyId: documentId },
    orderBy: { id: 'desc' },
  });
  return rows.map((row) => ({
    reason: String(row.reason ?? ''),
    by: String(row.killedBy ?? ''),
    at: timeOf(row.killedAt),
    cleared: clearedOf(row),
  }));
}

const clearedOf = ({ clearedBy, clearedAt, clearedWhy }: Row): KillOnRecord['cleared'] =>
  clearedAt == null
    ? null
    : { by: String(clearedBy ?? ''), at: timeOf(clearedAt), why: String(clearedWhy ?? '') };

const timeOf = (milliseconds: unknown): string => new Date(Number(milliseconds)).toISOString();
