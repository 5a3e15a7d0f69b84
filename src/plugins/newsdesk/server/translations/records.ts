import { readRecord, type TranslationRecord } from '../../editorial/translation';
import { TRANSLATION_UID } from '../content-types/translation';
import type { GatedType } from '../gated/gatedType';
import { rowsOf, type Strapi } from '../strapi';

/** One language of a story. */
export interface TranslationEntry {
  readonly documentId: string;
  readonly locale: string;
}

/** What is on record of a translation: of its draft, and of what of it went out. */
export interface StoredRecord extends TranslationEntry {
  readonly id: number;
  readonly draft: TranslationRecord | null;
  readonly released: TranslationRecord | null;
}

/** The records of all translations of some stories. */
export async function recordsOf(
  strapi: Strapi,
  { uid }: GatedType,
  documentIds: readonly string[],
): Promise<StoredRecord[]> {
  if (documentIds.length === 0) return [];
  const rows = await rowsOf(strapi, TRANSLATION_UID).findMany({
    where: { contentType: uid, storyId: { $in: [...documentIds] } },
  });
  return rows.map((row) => ({
    id: row.id,
    documentId: String(row.storyId),
    locale: String(row.locale),
    draft: readRecord(row.draft),
    released: readRecord(row.released),
  }));
}

export const recordOf = async (
  strapi: Strapi,
  type: GatedType,
  { documentId, locale }: TranslationEntry,
): Promise<StoredRecord | null> =>
  (await recordsOf(strapi, type, [documentId])).find((one) => one.locale === locale) ?? null;

type Changes = Partial<Pick<StoredRecord, 'draft' | 'released'>>;

/** Puts on record how a translation was made. Whoever writes holds the lock of the story's drafts. */
export async function putRecord(
  strapi: Strapi,
  { uid }: GatedType,
  { documentId, locale }: TranslationEntry,
  changes: Changes,
): Promise<void> {
  const rows = rowsOf(strapi, TRANSLATION_UID);
  const entry = { contentType: uid, storyId: documentId, locale };
  const data = Object.fromEntries(
    Object.entries(changes).map(([name, record]) => [name, record && JSON.stringify(record)]),
  );
  const stored = await rows.findOne({ where: entry, select: ['id'] });
  if (stored) await rows.update({ where: { id: stored.id }, data });
  else await rows.create({ data: { ...entry, ...data } });
}

/** Forgets the records of languages that are gone. */
export async function dropRecords(
  strapi: Strapi,
  { uid }: GatedType,
  documentId: string,
  isGone: (locale: string) => boolean,
): Promise<void> {
  const rows = rowsOf(strapi, TRANSLATION_UID);
  const stored = await rows.findMany({
    where: { contentType: uid, storyId: documentId },
    select: ['id', 'locale'],
  });
  for (const { id, locale } of stored) {
    if (isGone(String(locale))) await rows.delete({ where: { id } });
  }
}
