import { placeNamed, translatePlace, translateRegion } from '../../editorial/dateline';
import type { GatedType } from '../gated/gatedType';
import { rowsOf, type Row, type Strapi } from '../strapi';

/** How many of the latest stories from a place are looked at for how it was translated. */
const LOOKED_AT = 20;

interface Languages {
  readonly from: string;
  readonly to: string;
}

/**
 * The dateline that a translation begins with. A place is called what the newsroom last called it in that
 * language, in a story that went out; else by the table of places; else it stays. One whose region is named stays
 * in any case: `ATHENS, Georgia` is not Athens. Countries by Unicode CLDR.
 *
 * @param dateline that of the source, with the attributes of `newsdesk.dateline`
 */
export async function translateDateline(
  strapi: Strapi,
  type: GatedType,
  dateline: Row,
  { from, to }: Languages,
): Promise<Row> {
  const place = String(dateline.place ?? '');
  const region = String(dateline.region ?? '');
  if (region !== '') return { ...dateline, region: translateRegion(region, from, to) };
  if (place === '') return dateline;
  const before = await lastCalled(strapi, type, place, { from, to });
  return { ...dateline, place: before ?? translatePlace(place, from, to) };
}

/** What a place was called in the latest public translation that calls it otherwise than its source. */
async function lastCalled(
  strapi: Strapi,
  type: GatedType,
  place: string,
  { from, to }: Languages,
): Promise<string | null> {
  const { uid, fields } = type;
  const name = fields.dateline!;
  const sources = await rowsOf(strapi, uid).findMany({
    select: ['documentId'],
    where: { ...isOpen(type), locale: from, [name]: { place: { $eqi: place } } },
    orderBy: { id: 'desc' },
    limit: LOOKED_AT,
  });
  if (sources.length === 0) return null;
  const documentId = { $in: sources.map((row) => row.documentId) };
  const translations = await rowsOf(strapi, uid).findMany({
    select: ['id'],
    where: { ...isOpen(type), locale: to, documentId },
    populate: { [name]: { select: ['place', 'region'] } },
    orderBy: { id: 'desc' },
  });
  const meant = placeNamed(place, from);
  const called = translations.flatMap((row) => {
    const written = row[name] as Row | null;
    const other = written?.region ? '' : String(written?.place ?? '');
    if (other === '' || other.toLowerCase() === place.toLowerCase()) return [];
    // Datelined from elsewhere: the translation of a story from London that was written in Madrid.
    const known = placeNamed(other, to);
    return known !== null && known !== meant ? [] : [other];
  });
  return called[0] ?? null;
}

/** What any reader has: neither drafts nor what is under an embargo. */
const isOpen = ({ fields: { embargoUntil } }: GatedType): Record<string, unknown> => ({
  publishedAt: { $notNull: true },
  ...(embargoUntil && {
    $or: [{ [embargoUntil]: null }, { [embargoUntil]: { $lte: new Date() } }],
  }),
});
