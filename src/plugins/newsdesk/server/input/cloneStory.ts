import { newKey } from '../claims/newKey';
import type { GatedType } from '../gated/gatedType';
import { assignSlug } from '../slug/assignSlug';
import { rowsOf, type DocumentCall, type Row, type Strapi } from '../strapi';
import { cloneRecords } from '../translations/cloneRecords';
import { refuseBadInput } from './refuseBadInput';

type Data = Record<string, unknown>;

/**
 * A clone is a new story: its claims get keys of their own (the same in all its languages), and
 * nobody has dismissed anything in it yet.
 */
export async function cloneStory(
  strapi: Strapi,
  type: GatedType,
  call: DocumentCall,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const { claims, dismissals, slug } = type.fields;
  const data: Data = { ...call.params.data };
  await refuseBadInput(strapi, type.schema, data, claims);
  // Each language of the clone is one of the original: named here, it would be given to all of them.
  delete data.locale;
  // So is the language that it was first written in: another one is chosen on purpose, and that is recorded.
  if (type.fields.sourceLocale) delete data[type.fields.sourceLocale];
  // The panel sends the whole form, slug included: it is a wish, not yet an address.
  const wished = slug ? data[slug] : null;
  if (slug) data[slug] = null;
  call.params = { ...call.params, data };
  const result = (await next()) as { documentId: string; entries: Row[] };
  const keys = new Map<string, string>();
  for (const entry of result.entries) {
    const row = await rowsOf(strapi, type.uid).findOne({
      where: { id: entry.id },
      populate: {
        [claims]: { select: ['id', 'key'] },
        ...(dismissals && { [dismissals]: { select: ['id'] } }),
      },
    });
    if (!row) continue;
    await rekey(strapi, type, row, keys, entry);
    await dropDismissals(strapi, type, row, entry);
    await renewSlug(strapi, type, row, entry, wished);
  }
  const { documentId: to, entries } = result;
  const locales = new Set(entries.map(({ locale }) => String(locale)));
  await cloneRecords(strapi, type, { from: String(call.params.documentId), to, locales }, keys);
  return result;
}

async function rekey(
  strapi: Strapi,
  type: GatedType,
  row: Row,
  keys: Map<string, string>,
  entry: Row,
): Promise<void> {
  const rows = (row[type.fields.claims] ?? []) as { id: number; key: string | null }[];
  for (const claim of rows) {
    const old = claim.key ?? `unkeyed ${claim.id}`;
    if (!keys.has(old)) keys.set(old, newKey());
    const key = keys.get(old)!;
    await rowsOf(strapi, 'newsdesk.claim').update({ where: { id: claim.id }, data: { key } });
    const returned = entry[type.fields.claims];
    const same = Array.isArray(returned)
      ? (returned as Row[]).find(({ id }) => id === claim.id)
      : null;
    if (same) same.key = key;
  }
}

async function dropDismissals(
  strapi: Strapi,
  { uid, fields: { dismissals } }: GatedType,
  row: Row,
  entry: Row,
): Promise<void> {
  const dropped = dismissals ? ((row[dismissals] ?? []) as Row[]) : [];
  if (!dismissals || dropped.length === 0) return;
  await rowsOf(strapi, uid).update({ where: { id: row.id }, data: { [dismissals]: [] } });
  for (const { id } of dropped) {
    await rowsOf(strapi, 'newsdesk.dismissal').delete({ where: { id } });
  }
  if (dismissals in entry) entry[dismissals] = [];
}

async function renewSlug(
  strapi: Strapi,
  type: GatedType,
  row: Row,
  entry: Row,
  wished: unknown,
): Promise<void> {
  const { slug, headline } = type.fields;
  if (!slug) return;
  const data: Data = { [slug]: wished, ...(headline && { [headline]: row[headline] }) };
  const story = { documentId: String(row.documentId), locale: (row.locale as string) ?? null };
  await assignSlug(strapi, type, data, story);
  await rowsOf(strapi, type.uid).update({ where: { id: row.id }, data: { [slug]: data[slug] } });
  entry[slug] = data[slug];
}
