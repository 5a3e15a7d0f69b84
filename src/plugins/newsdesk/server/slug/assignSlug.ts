import { createHash } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { GatedType } from '../gated/gatedType';
import { rowsOf, type Strapi } from '../strapi';
import { reserveAddress } from './reserveAddress';
import { slugFor } from './slugFor';

type Data = Record<string, unknown>;

/** One language of a story, new or not. */
export interface StoryEntry {
  readonly documentId: string;
  /** null where the type is not localised. */
  readonly locale: string | null;
}

/**
 * Fills in the slug of what is about to be written: from the headline where there is none yet, and
 * with a number behind it where another story of this language has it. A slug that is there stays
 * when the headline changes: an address that was given out does not move.
 *
 * @param data what is about to be written; its slug is set in place
 * @throws ValidationError if a slug was sent that holds no letter or digit
 */
export async function assignSlug(
  strapi: Strapi,
  type: GatedType,
  data: Data,
  entry: StoryEntry,
): Promise<void> {
  const { slug } = type.fields;
  if (!slug) return;
  const wanted = await wantedSlug(strapi, type, data, entry);
  if (wanted !== null) data[slug] = await freeSlug(strapi, type, wanted, entry);
}

/** The slug to aim for, or null if the entry keeps the one it has. */
async function wantedSlug(
  strapi: Strapi,
  type: GatedType,
  data: Data,
  entry: StoryEntry,
): Promise<string | null> {
  const { slug, headline } = type.fields;
  const { documentId, locale } = entry;
  const language = locale ?? 'en';
  const draft = await rowsOf(strapi, type.uid).findOne({
    where: { documentId, publishedAt: null, ...(locale && { locale }) },
    select: ['id', slug!, ...(headline ? [headline] : [])],
  });
  const stored = draft?.[slug!];
  const sent = data[slug!];
  if (typeof sent === 'string' && sent.trim() !== '') {
    return sent === stored ? null : checkedSlug(sent, slug!, language);
  }
  if (stored && !(await isOfSource(strapi, type, entry, draft!, data))) {
    // An emptied field keeps the address; a write that does not mention it leaves it alone.
    if (slug! in data) data[slug!] = stored;
    return null;
  }
  const words = String((headline && (data[headline] ?? draft?.[headline])) || '');
  if (words.trim() === '') return null;
  return slugFor(words, language) || unspeakable(words);
}

/**
 * Whether a slug was made of the headline of another language, as a translation begins with it, and the headline
 * is translated now. What readers have keeps its address.
 */
async function isOfSource(
  strapi: Strapi,
  { uid, fields: { headline } }: GatedType,
  { documentId, locale }: StoryEntry,
  draft: Data,
  data: Data,
): Promise<boolean> {
  const before = headline === null ? null : draft[headline];
  if (headline === null || locale === null || !before || !data[headline]) return false;
  if (data[headline] === before) return false;
  const rows = rowsOf(strapi, uid);
  const isTheirs = { documentId, locale: { $ne: locale }, [headline]: before };
  if ((await rows.count({ where: isTheirs })) === 0) return false;
  return (
    (await rows.count({ where: { documentId, locale, publishedAt: { $notNull: true } } })) === 0
  );
}

function checkedSlug(sent: string, field: string, language: string): string {
  const slug = slugFor(sent, language);
  if (slug) return slug;
  const message = 'The slug needs a letter or a digit. Leave it empty to have one made.';
  throw new errors.ValidationError(message, {
    code: 'newsdesk/bad-input',
    errors: [
      { path: [field], message, name: 'ValidationError', value: '', code: 'newsdesk/not-text' },
    ],
  });
}

/** For a headline in a script that slugify cannot spell: short, and the same each time. */
const unspeakable = (headline: string): string =>
  `story-${createHash('sha256').update(headline).digest('hex').slice(0, 10)}`;

async function freeSlug(
  strapi: Strapi,
  { uid, fields: { slug } }: GatedType,
  wanted: string,
  { documentId, locale }: StoryEntry,
): Promise<string> {
  const others = await rowsOf(strapi, uid).findMany({
    where: {
      [slug!]: { $startsWith: wanted },
      documentId: { $ne: documentId },
      ...(locale && { locale }),
    },
    select: ['id', slug!],
  });
  const taken = new Set(others.map((row) => row[slug!]));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? wanted : `${wanted}-${number}`;
    if (taken.has(candidate)) continue;
    if (await reserveAddress(strapi, { uid, locale, slug: candidate }, documentId))
      return candidate;
  }
}
