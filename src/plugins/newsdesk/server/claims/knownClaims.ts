import type { GatedType } from '../gated/gatedType';
import type { StoryEntry } from '../slug/assignSlug';
import { rowsOf, type Row, type Strapi } from '../strapi';
import type { KnownClaims, StoredClaim } from './assignKeys';

/**
 * The claims that a document has, in the draft of one language and in all of them.
 */
export async function knownClaims(
  strapi: Strapi,
  { uid, fields }: GatedType,
  { documentId, locale }: StoryEntry,
): Promise<KnownClaims> {
  const rows = await rowsOf(strapi, uid).findMany({
    where: { documentId },
    select: ['id', 'locale', 'publishedAt'],
    populate: { [fields.claims]: { select: ['id', 'key', 'statement'] } },
  });
  const claimsOf = (row: Row) => (row[fields.claims] ?? []) as StoredClaim[];
  const here = rows.filter(
    (row) => row.publishedAt == null && (locale === null || row.locale === locale),
  );
  return {
    here: here.flatMap(claimsOf),
    keys: new Set(rows.flatMap(claimsOf).flatMap(({ key }) => (key ? [key] : []))),
  };
}
