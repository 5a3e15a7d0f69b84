import { liftEmbargoes } from '../ledger/liftEmbargoes';
import { onReleases } from '../ledger/tables';
import { uriOf } from '../ledger/uri';
import type { Sql, Strapi } from '../strapi';
import type { Audience } from './audience';
import { sizeOf, type Listed } from './readPage';

/** One language of a story, as its URI names it. */
export interface StoryLanguage {
  readonly documentId: string;
  readonly locale: string;
}

/** A release of a story, without its text. */
export interface StoryRelease extends Listed {
  readonly locale: string;
  readonly version: number;
  readonly state: 'public' | 'embargoed' | 'off';
  /** Milliseconds since 1970; null if it was not under embargo. */
  readonly embargoedUntil: number | null;
}

/** Another language in which a story is out. */
export interface Alternate {
  readonly uri: string;
  readonly locale: string;
}

/** What of a story there is for one audience. */
export interface FoundStory {
  readonly newest: StoryRelease;
  readonly alternates: readonly Alternate[];
}

const COLUMNS = [
  'sequence',
  'hash',
  'locale',
  'version',
  'state',
  'released_at',
  'embargoed_until',
];

/** @returns null for what never went out to this audience */
export async function readStory(
  strapi: Strapi,
  story: StoryLanguage,
  audience: Audience,
): Promise<FoundStory | null> {
  const { documentId, locale } = story;
  const languages = await newestOf(strapi, documentId);
  if (languages.some(({ all }) => isDue(all))) {
    await liftEmbargoes(strapi);
    return readStory(strapi, story, audience);
  }
  const newest = languages.flatMap(({ all, open }) => (audience === 'ordinary' ? open : all) ?? []);
  const here = newest.find((release) => release.locale === locale);
  if (!here) return null;
  const alternates = newest
    .filter((one) => one !== here && one.state !== 'off')
    .map((one) => ({ uri: uriOf(strapi, documentId, one.locale), locale: one.locale }));
  return { newest: here, alternates };
}

/** Whether the background has yet to lift an embargo that is over. */
const isDue = ({ state, embargoedUntil }: StoryRelease): boolean =>
  state === 'embargoed' && embargoedUntil !== null && embargoedUntil <= Date.now();

interface Newest {
  /** The last release of a language, and the last that ordinary subscribers got. */
  readonly all: StoryRelease;
  readonly open: StoryRelease | null;
}

async function newestOf(strapi: Strapi, documentId: string): Promise<Newest[]> {
  const open = strapi.db.connection.raw('case when restricted then null else sequence end');
  const last = (await onReleases(strapi, (sql) =>
    sql
      .max({ all: 'sequence' })
      .max({ open } as never)
      .where({ story_id: documentId })
      .groupBy('locale')
      .orderBy('locale'),
  )) as unknown as { all: number | string; open: number | string | null }[];
  const sequences = last.flatMap(({ all, open }) => [Number(all), Number(open ?? all)]);
  if (sequences.length === 0) return [];
  const rows = (await onReleases(strapi, (sql) =>
    sql.select(COLUMNS).whereIn('sequence', sequences),
  )) as unknown as ReleaseRow[];
  const bySequence = new Map(rows.map((row) => [Number(row.sequence), toRelease(row)]));
  return last.map(({ all, open }) => ({
    all: bySequence.get(Number(all))!,
    open: open === null ? null : bySequence.get(Number(open))!,
  }));
}

/**
 * The releases of one language of a story that an audience got, oldest first.
 *
 * @param after the version behind which to begin; 0 for all
 */
export async function readVersions(
  strapi: Strapi,
  { documentId, locale }: StoryLanguage,
  audience: Audience,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<StoryRelease[]> {
  const rows = await onReleases(strapi, (sql) =>
    forAudience(sql, audience)
      .select(...COLUMNS, { size: sizeOf(strapi) } as never)
      .where({ story_id: documentId, locale })
      .andWhere('version', '>', after)
      .orderBy('sequence')
      .limit(limit),
  );
  return (rows as unknown as ReleaseRow[]).map(toRelease);
}

interface ReleaseRow {
  readonly sequence: number | string;
  readonly hash: string;
  readonly locale: string;
  readonly version: number;
  readonly state: StoryRelease['state'];
  readonly released_at: number | string;
  readonly embargoed_until: number | string | null;
  readonly size?: number | string;
}

const toRelease = (row: ReleaseRow): StoryRelease => ({
  sequence: Number(row.sequence),
  hash: row.hash,
  size: Number(row.size ?? 0),
  locale: row.locale,
  version: row.version,
  state: row.state,
  releasedAt: Number(row.released_at),
  embargoedUntil: row.embargoed_until === null ? null : Number(row.embargoed_until),
});

const forAudience = (sql: Sql, audience: Audience): Sql =>
  audience === 'ordinary' ? sql.where({ restricted: false }) : sql;
