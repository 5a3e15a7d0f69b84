import { translatePlace, translateRegion } from '../../editorial/dateline';
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
 * language, in a story that went out; else by the table of places; else it stays. Countries by Unicode CLDR.
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
  const before = place === '' ? null : await lastCalled(strapi, type, place, { from, to });
  return {
    ...dateline,
    ...(place !== '' && { place: before ?? translatePlace(place, from, to) }),
    ...(region !== '' && { region: translateRegion(region, from, to) }),
  };
}

/** What a place was called in the latest public translation that calls it otherwise than its source. */
async function lastCalled(
  strapi: Strapi,
  { uid, fields }: GatedType,
  place: string,
  { from, to }: Languages,
): Promise<string | null> {
  const name = fields.dateline!;
  const isPublic = { publishedAt: { $notNull: true } };
  const sources = await rowsOf(strapi, uid).findMany({
    select: ['documentId'],
    where: { ...isPublic, locale: from, [name]: { place: { $eqi: place } } },
    orderBy: { id: 'desc' },
    limit: LOOKED_AT,
  });
  if (sources.length === 0) return null;
  const documentId = { $in: sources.map((row) => row.documentId) };
  const translations = await rowsOf(strapi, uid).findMany({
    select: ['id'],
    where: { ...isPublic, locale: to, documentId },
    populate: { [name]: { select: ['place'] } },
    orderBy: { id: 'desc' },
  });
  const called = translations.map((row) => (row[name] as Row | null)?.place as string | undefined);
  return called.find((one) => one && one.toLowerCase() !== place.toLowerCase()) ?? null;
}
