import type { ListedRelease, ReleasedVersion, StoryHistory } from '../../editorial';
import type { GatedType } from '../gated/gatedType';
import type { RecordedChecks, RecordedGrounds } from '../ledger/record';
import { onReleases } from '../ledger/tables';
import type { ReleaseRow } from '../ledger/verifyLedger';
import type { Strapi } from '../strapi';
import { killsOf } from './killsOf';
import { listRelease, readRecord } from './listRelease';
import { brokenLinks, releaseRows } from './releaseRows';
import type { StoryAccess } from './storyAccess';

/** A story whose record is asked for, and what of it whoever asks may read. */
export interface AskedStory {
  readonly type: GatedType;
  readonly documentId: string;
  readonly access: StoryAccess;
}

const PAGE = 50;

/**
 * What went out of a story, newest first.
 *
 * @param before only what went out before this release
 */
export async function readHistory(
  strapi: Strapi,
  { type: { uid }, documentId, access }: AskedStory,
  before?: number,
): Promise<StoryHistory> {
  const locales = [...access.keys()];
  const found = await releaseRows(strapi, { uid, documentId, locales, before, limit: PAGE + 1 });
  const rows = found.slice(0, PAGE);
  const broken = await brokenLinks(strapi, rows);
  return {
    releases: rows.map((row) => listRelease(row, access.get(localeOf(row))!, broken)),
    earlierThan: found.length > PAGE ? Number(rows.at(-1)!.sequence) : null,
    newest: await newestOf(strapi, uid, documentId, access),
    kills: await killsOf(strapi, uid, documentId),
    isWithheld: ![...access.values()].some(({ text }) => text),
  };
}

const localeOf = ({ locale }: ReleaseRow): string => String(locale ?? '');

async function newestOf(
  strapi: Strapi,
  uid: string,
  documentId: string,
  access: StoryAccess,
): Promise<StoryHistory['newest']> {
  const spans = (await onReleases(strapi, (sql) =>
    sql
      .max({ newest: 'sequence' })
      .where({ content_type: uid, story_id: documentId })
      .whereIn('locale', [...access.keys()])
      .groupBy('locale'),
  )) as unknown as { newest: number | string }[];
  const rows = (await onReleases(strapi, (sql) =>
    sql.select('*').whereIn(
      'sequence',
      spans.map(({ newest }) => Number(newest)),
    ),
  )) as unknown as ReleaseRow[];
  return rows.map((row) => {
    const listed = listRelease(row, access.get(localeOf(row))!, new Map());
    const { locale, state, kind, embargoedUntil }: ListedRelease = listed;
    return { locale, state, kind, embargoedUntil };
  });
}

/** One release with all of it that whoever asks may read. */
export type ReadRelease = ReleasedVersion & {
  readonly checks: RecordedChecks | null;
  readonly grounds: readonly RecordedGrounds[] | null;
};

/** @returns null if the story has no such release, or none whose text may be read by whoever asks */
export async function readRelease(
  strapi: Strapi,
  { type: { uid }, documentId, access }: AskedStory,
  sequence: number,
): Promise<ReadRelease | null> {
  const locales = [...access].flatMap(([locale, { text }]) => (text ? [locale] : []));
  const [row] = (await onReleases(strapi, (sql) =>
    sql
      .select('*')
      .where({ sequence, content_type: uid, story_id: documentId })
      .whereIn('locale', locales)
      .limit(1),
  )) as unknown as ReleaseRow[];
  const record = row && readRecord(row);
  if (!record) return null;
  const mine = access.get(localeOf(row))!;
  return {
    ...listRelease(row, mine, await brokenLinks(strapi, [row])),
    story: record.story,
    claims: record.claims,
    checks: record.checks,
    grounds: mine.grounds ? record.grounds : null,
  };
}
