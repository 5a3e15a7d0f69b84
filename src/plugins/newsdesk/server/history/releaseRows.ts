import { NO_RELEASE } from '../ledger/hash';
import { readHead } from '../ledger/head';
import { onReleases } from '../ledger/tables';
import { breakOf, headBreak, type BreakCode, type ReleaseRow } from '../ledger/verifyLedger';
import type { Strapi } from '../strapi';

/** Which releases of a story are asked for. */
export interface Wanted {
  readonly uid: string;
  readonly documentId: string;
  /** Only of these languages. */
  readonly locales: readonly string[];
  /** Only those before this one. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** The releases of a story, newest first. */
export const releaseRows = async (
  strapi: Strapi,
  { uid, documentId, locales, before, limit }: Wanted,
): Promise<ReleaseRow[]> =>
  onReleases(strapi, (sql) => {
    const ofStory = sql
      .select('*')
      .where({ content_type: uid, story_id: documentId })
      .whereIn('locale', [...locales]);
    return (before === undefined ? ofStory : ofStory.where('sequence', '<', before))
      .orderBy('sequence', 'desc')
      .limit(limit);
  }) as unknown as Promise<ReleaseRow[]>;

/** The languages of a story that ever went out. */
export async function releasedLocales(
  strapi: Strapi,
  uid: string,
  documentId: string,
): Promise<string[]> {
  const rows = (await onReleases(strapi, (sql) =>
    sql.distinct('locale').where({ content_type: uid, story_id: documentId }),
  )) as { locale: string | null }[];
  return rows.map(({ locale }) => locale ?? '');
}

/**
 * What is wrong with the links of these releases, by their sequence numbers: each against what was hashed
 * when it went out, the release before it in the ledger, and the head. The whole chain is proved by
 * `newsdesk ledger verify`.
 */
export async function brokenLinks(
  strapi: Strapi,
  rows: readonly ReleaseRow[],
): Promise<ReadonlyMap<number, BreakCode>> {
  const previous = await hashesOf(
    strapi,
    rows.map(({ sequence }) => Number(sequence) - 1),
  );
  const head = await readHead(strapi);
  const broken = new Map<number, BreakCode>();
  for (const row of rows) {
    const at = Number(row.sequence);
    const before = at === 1 ? NO_RELEASE : previous.get(at - 1);
    const wrong =
      before === undefined ? 'missing' : (breakOf(row, at, before) ?? headBreak(row, head))?.code;
    if (wrong) broken.set(at, wrong);
  }
  return broken;
}

const AT_ONCE = 200;

async function hashesOf(strapi: Strapi, wanted: readonly number[]): Promise<Map<number, string>> {
  const hashes = new Map<number, string>();
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const rows = (await onReleases(strapi, (sql) =>
      sql.select('sequence', 'hash').whereIn('sequence', wanted.slice(from, from + AT_ONCE)),
    )) as { sequence: number | string; hash: string }[];
    for (const { sequence, hash } of rows) hashes.set(Number(sequence), hash);
  }
  return hashes;
}
