import type { ClaimKey } from '../../editorial/story';
import type { TranslationRecord } from '../../editorial/translation';
import type { GatedType } from '../gated/gatedType';
import type { Strapi } from '../strapi';
import { putRecord, recordsOf } from './records';

/**
 * The languages of a clone were made from what those of its original were made from: what is stale there is
 * stale here.
 *
 * @param keys the keys of the clone's claims, by those of the original's
 */
export async function cloneRecords(
  strapi: Strapi,
  type: GatedType,
  { from, to, locales }: { from: string; to: string; locales: ReadonlySet<string> },
  keys: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { locale, draft } of await recordsOf(strapi, type, [from])) {
    if (!draft || !locales.has(locale)) continue;
    await putRecord(strapi, type, { documentId: to, locale }, { draft: rekeyed(draft, keys) });
  }
}

const rekeyed = (
  record: TranslationRecord,
  keys: ReadonlyMap<string, string>,
): TranslationRecord => ({
  ...record,
  claims: record.claims.flatMap((claim) => {
    const key = keys.get(claim.key);
    return key === undefined ? [] : [{ ...claim, key: key as ClaimKey }];
  }),
});
