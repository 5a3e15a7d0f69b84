import type { Strapi } from '../strapi';
import { onReleases } from './tables';

/** How often each language of a document was corrected, by document and language. */
export type Corrections = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How often one language of a document was corrected, of those that were counted. */
export const timesCorrected = (
  corrections: Corrections,
  { documentId, locale }: { readonly documentId: string; readonly locale: string },
): number => corrections.get(documentId)?.get(locale) ?? 0;

interface Counted {
  readonly story_id: string;
  readonly locale: string;
  readonly corrections: number | string;
}

/**
 * How often readers were told of corrections, by the ledger: what is published afterwards takes none back, and
 * two that say the same are two.
 */
export async function correctionsOf(
  strapi: Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<Corrections> {
  const rows = (await onReleases(strapi, (sql) =>
    sql
      .select('story_id', 'locale')
      .count({ corrections: 'sequence' })
      .where({ content_type: uid, kind: 'correction' })
      .whereIn('story_id', [...documentIds])
      .groupBy('story_id', 'locale'),
  )) as unknown as Counted[];
  const found = new Map<string, Map<string, number>>();
  for (const { story_id: id, locale, corrections } of rows) {
    found.set(id, (found.get(id) ?? new Map<string, number>()).set(locale, Number(corrections)));
  }
  return found;
}
