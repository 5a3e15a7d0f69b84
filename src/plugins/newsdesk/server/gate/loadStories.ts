import type { Instant, Story } from '../../editorial/story';
import { instant, toStory, type Beside } from '../../editorial/toStory';
import { withSourceFacts } from '../../editorial/translation';
import type { GatedType } from '../gated/gatedType';
import { standingKills } from '../kill/standingKills';
import { rowsOf, type Row, type Strapi } from '../strapi';
import { translationsOf, type HeldAgainst } from '../translations/translationsOf';
import { storyPopulate } from './storyPopulate';

/** A story as the gate judges it, with the row that it was read from. */
export interface LoadedStory {
  readonly row: Row;
  readonly documentId: string;
  readonly locale: string | null;
  readonly story: Story;
}

interface Loading {
  readonly limit?: number;
  /** Default: `public`. */
  readonly against?: HeldAgainst;
}

/** The rows that match, as the gate judges them. */
export async function loadStories(
  strapi: Strapi,
  type: GatedType,
  where: Record<string, unknown>,
  { limit, against }: Loading = {},
): Promise<LoadedStory[]> {
  const rows = await rowsOf(strapi, type.uid).findMany({
    where,
    populate: storyPopulate(type),
    orderBy: { id: 'asc' },
    ...(limit && { limit }),
  });
  return asStories(strapi, type, rows, against);
}

/**
 * The drafts of one document that would go out together. What is public of it, they are compared with: that
 * is read along with them, by as many queries as either takes alone.
 *
 * @param locales which languages, as a condition; empty for all
 */
export async function loadDrafts(
  strapi: Strapi,
  type: GatedType,
  documentId: string,
  locales: Record<string, unknown>,
): Promise<LoadedStory[]> {
  const rows = await rowsOf(strapi, type.uid).findMany({
    where: {
      documentId,
      $or: [{ publishedAt: null, ...locales }, { publishedAt: { $notNull: true } }],
    },
    populate: storyPopulate(type),
    orderBy: { id: 'asc' },
  });
  const released = new Map([[documentId, rows.filter((row) => !isDraft(row))]]);
  return asStories(strapi, type, rows.filter(isDraft), 'together', released);
}

/**
 * Rows that are populated already, as the gate judges them.
 *
 * @param against what those of them that are translations are held against
 * @param known what is public of their documents, whole, by document; looked up unless given
 */
export async function asStories(
  strapi: Strapi,
  type: GatedType,
  rows: readonly Row[],
  against: HeldAgainst = 'public',
  known?: ReadonlyMap<string, readonly Row[]>,
): Promise<LoadedStory[]> {
  const ids = [...new Set(rows.map(documentOf))];
  const [killed, released, translations] = await Promise.all([
    standingKills(strapi, type.uid, ids),
    known ?? publicRows(strapi, type, rows),
    translationsOf(strapi, type, rows, against),
  ]);
  return rows.map((row) => {
    const documentId = documentOf(row);
    const locale = localeOf(row);
    const languages = released.get(documentId) ?? [];
    const mine = isDraft(row) ? languages.find((one) => localeOf(one) === locale) : undefined;
    const beside: Partial<Beside> = {
      publicEmbargoes: languages.flatMap((one) => embargoOf(type, one) ?? []),
      killed: killed.has(documentId),
      // A row that was read for its embargo alone has no claims to compare.
      released: compares(type) && mine && type.fields.claims in mine ? toStory(mine, type) : null,
      translation: translations.get(row) ?? null,
    };
    const story = toStory(row, type, beside);
    const goesOut = against === 'together' && isDraft(row);
    return { row, documentId, locale, story: goesOut ? withSourceFacts(story) : story };
  });
}

const documentOf = (row: Row): string => String(row.documentId ?? '');
const localeOf = (row: Row): string | null => (typeof row.locale === 'string' ? row.locale : null);
/** Whether somebody chooses how a new version is released: only then it matters what it changes. */
const compares = ({ fields }: GatedType): boolean => fields.releaseKind !== null;
const isDraft = (row: Row): boolean => row.publishedAt == null;
const embargoOf = ({ fields }: GatedType, row: Row): Instant | null =>
  fields.embargoUntil ? instant(row[fields.embargoUntil]) : null;

/**
 * What is public of the documents, by document: whole, where a draft is compared with it; else only as
 * far as embargoes go, and only where there are any.
 */
async function publicRows(
  strapi: Strapi,
  type: GatedType,
  rows: readonly Row[],
): Promise<Map<string, Row[]>> {
  const { embargoUntil } = type.fields;
  const drafts = compares(type) ? rows.filter(isDraft) : [];
  const asked = drafts.length > 0 ? rows : rows.filter((row) => embargoOf(type, row) !== null);
  const found = new Map<string, Row[]>();
  if (asked.length === 0) return found;
  const publicOnes = await rowsOf(strapi, type.uid).findMany({
    where: {
      documentId: { $in: [...new Set(asked.map(documentOf))] },
      publishedAt: { $notNull: true },
    },
    ...(drafts.length > 0
      ? { populate: storyPopulate(type) }
      : { select: ['id', 'documentId', embargoUntil!] }),
  });
  for (const row of publicOnes) {
    const documentId = documentOf(row);
    found.set(documentId, [...(found.get(documentId) ?? []), row]);
  }
  return found;
}
