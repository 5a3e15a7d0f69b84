import { fingerprint } from '../../editorial/gate/fingerprint';
import { version } from '../../package.json';
import type { GatedType } from '../gated/gatedType';
import { policyOf } from '../policy';
import type { Strapi } from '../strapi';
import { publicRows, savedAt, STANDING, STORY, withStandings, type Query } from './tables';

/** A draft whose standing is not known, or not any more. */
export interface StaleDraft {
  readonly id: number;
  readonly savedAt: string;
  readonly publicRows: number;
  /** How often something beside it changed, so far. */
  readonly changes: number;
}

/** What tells a judgement by these rules, in this reading of the type, from any other. */
export const judgedBy = (strapi: Strapi, { fields, agencyCredit }: GatedType): string =>
  fingerprint([policyOf(strapi).fingerprint, version, fields, agencyCredit]);

/**
 * The drafts of a gated type that are to be judged anew: never judged; saved, or something they rest on
 * changed, since; judged by other rules; or a time has passed that a rule looks at. One query.
 *
 * @param after only rows with a higher id
 * @param documentIds only these documents; absent: all
 */
export async function staleDrafts(
  strapi: Strapi,
  type: GatedType,
  { after, limit, documentIds }: { after: number; limit: number; documentIds?: readonly string[] },
): Promise<StaleDraft[]> {
  const query = withStandings(strapi, type)
    .select({
      id: `${STORY}.id`,
      savedAt: savedAt(strapi),
      publicRows: publicRows(strapi, type),
      changes: `${STANDING}.changes`,
    } as never)
    .whereNull(`${STORY}.published_at`)
    .where(`${STORY}.id`, '>', after)
    .where((where) => isStale(strapi, type, where as unknown as Query))
    .orderBy(`${STORY}.id`)
    .limit(limit);
  if (documentIds) void query.whereIn(`${STORY}.document_id`, documentIds as string[]);
  const rows = (await query) as unknown as Record<keyof StaleDraft, unknown>[];
  return rows.map((row) => ({
    id: Number(row.id),
    savedAt: String(row.savedAt),
    publicRows: Number(row.publicRows),
    changes: Number(row.changes ?? 0),
  }));
}

function isStale(strapi: Strapi, type: GatedType, where: Query): void {
  void where
    .whereNull(`${STANDING}.saved_at`)
    .orWhereRaw('?? <> ?', [`${STANDING}.saved_at`, savedAt(strapi)] as never)
    .orWhereRaw('?? <> ?', [`${STANDING}.public_rows`, publicRows(strapi, type)] as never)
    .orWhereRaw('?? <> ??', [`${STANDING}.changes`, `${STANDING}.changes_seen`])
    .orWhereNot(`${STANDING}.judged_by`, judgedBy(strapi, type))
    .orWhere(`${STANDING}.turns_at`, '<=', Date.now());
}
