import type { Instant } from '../../editorial/story';
import type { Before, WireState } from '../../editorial/wire/nextReleases';
import type { Strapi } from '../strapi';
import { onReleases } from './tables';

/** What went out last of one language of a story, and what of it goes on in the next release. */
export interface LastRelease extends Before {
  readonly locale: string;
  readonly version: number;
  readonly firstAt: Instant;
  /** The names that the feed finds it by: see the content type. */
  readonly agency: string;
  readonly topics: string;
}

interface Span {
  readonly story_id: string;
  readonly locale: string;
  readonly newest: number | string;
  readonly first_at: number | string;
  readonly open: number | string;
}

interface Newest {
  readonly sequence: number;
  readonly version: number;
  readonly state: WireState;
  readonly content: string | null;
  readonly agency: string | null;
  readonly topics: string | null;
}

/** The last release of each language of each document, by document. */
export async function lastReleases(
  strapi: Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<Map<string, LastRelease[]>> {
  const spans = await spansOf(strapi, uid, documentIds);
  if (spans.length === 0) return new Map();
  const newest = (await onReleases(strapi, (sql) =>
    sql.select('sequence', 'version', 'state', 'content', 'agency', 'topics').whereIn(
      'sequence',
      spans.map((span) => Number(span.newest)),
    ),
  )) as Newest[];
  const bySequence = new Map(newest.map((row) => [Number(row.sequence), row]));
  const found = new Map<string, LastRelease[]>();
  for (const span of spans) {
    const last = toLast(span, bySequence.get(Number(span.newest))!);
    found.set(span.story_id, [...(found.get(span.story_id) ?? []), last]);
  }
  return found;
}

const spansOf = async (
  strapi: Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<Span[]> =>
  onReleases(strapi, (sql) =>
    sql
      .select('story_id', 'locale')
      .max({ newest: 'sequence' })
      .min({ first_at: 'released_at' })
      .sum({ open: strapi.db.connection.raw('case when restricted then 0 else 1 end') })
      .where({ content_type: uid })
      .whereIn('story_id', [...documentIds])
      .groupBy('story_id', 'locale'),
  ) as unknown as Promise<Span[]>;

const toLast = (span: Span, newest: Newest): LastRelease => ({
  locale: span.locale,
  version: newest.version,
  state: newest.state,
  content: newest.content ?? '',
  shown: Number(span.open) > 0,
  firstAt: Number(span.first_at) as Instant,
  agency: newest.agency ?? '',
  topics: newest.topics ?? '',
});
