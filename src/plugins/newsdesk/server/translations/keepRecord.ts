import type { LocaleCode, Story } from '../../editorial/story';
import { toStory } from '../../editorial/toStory';
import {
  CLAIM_WORDS,
  followEdit,
  newRecord,
  settleTogether,
  textsOf,
  type TranslationOf,
  type TranslationRecord,
} from '../../editorial/translation';
import type { LoadedStory } from '../gate/loadStories';
import type { GatedType } from '../gated/gatedType';
import { correctionsOf, timesCorrected } from '../ledger/correctionsOf';
import { rowsOf, type Row, type Strapi } from '../strapi';
import {
  dropRecords,
  putRecord,
  recordOf,
  recordsOf,
  type StoredRecord,
  type TranslationEntry,
} from './records';

/** The words of a story, in a query. */
export const wordsPopulate = ({ fields }: GatedType): Record<string, unknown> => ({
  [fields.claims]: { select: ['id', 'key', ...CLAIM_WORDS] },
  ...(fields.dateline && { [fields.dateline]: true }),
});

const rowsIn = (strapi: Strapi, type: GatedType, { documentId, locale }: TranslationEntry) =>
  rowsOf(strapi, type.uid).findMany({
    where: { documentId, locale },
    populate: wordsPopulate(type),
    orderBy: { id: 'asc' },
  });

const isDraft = (row: Row): boolean => row.publishedAt == null;

/** What a translation follows: what readers have of the source; while they have nothing, its draft. */
async function followed(
  strapi: Strapi,
  type: GatedType,
  source: TranslationEntry,
): Promise<Story | null> {
  const rows = await rowsIn(strapi, type, source);
  const row = rows.find((one) => !isDraft(one)) ?? rows.find(isDraft);
  if (!row) return null;
  const counted = await correctionsOf(strapi, type.uid, [source.documentId]);
  return toStory(row, type, { corrections: timesCorrected(counted, source) });
}

/**
 * Puts on record what the draft of a translation is made from, after somebody saved it: the pieces that were
 * edited, from the source as it is now.
 */
export async function keepRecord(
  strapi: Strapi,
  type: GatedType,
  entry: TranslationEntry,
  sourceLocale: string,
): Promise<void> {
  const { documentId } = entry;
  const source = await followed(strapi, type, { documentId, locale: sourceLocale });
  const draft = (await rowsIn(strapi, type, entry)).find(isDraft);
  if (!source || !draft) return;
  const known = (await recordOf(strapi, type, entry))?.draft;
  const made = next(known, source, textsOf(toStory(draft, type)), sourceLocale as LocaleCode);
  if (JSON.stringify(made) === JSON.stringify(known)) return;
  await putRecord(strapi, type, entry, { draft: made });
}

function next(
  known: TranslationRecord | null | undefined,
  source: Story,
  edited: ReturnType<typeof textsOf>,
  sourceLocale: LocaleCode,
): TranslationRecord {
  const texts = textsOf(source);
  return known?.sourceLocale === sourceLocale
    ? followEdit(known, edited, texts)
    : newRecord(sourceLocale, texts, edited);
}

/** Of translations that went out: what the draft was made from is what readers have now was made from. */
export async function keepReleased(
  strapi: Strapi,
  type: GatedType,
  stories: readonly LoadedStory[],
): Promise<void> {
  for (const { story, documentId, locale } of stories) {
    const { translation } = story;
    if (translation === null || locale === null) continue;
    const entry = { documentId, locale };
    const stored = await recordOf(strapi, type, entry);
    const made = releasedRecord(stored, translation, story);
    if (made) await putRecord(strapi, type, entry, { draft: made, released: made });
  }
}

function releasedRecord(
  stored: StoredRecord | null,
  { source, together }: TranslationOf,
  story: Story,
): TranslationRecord | null {
  const known = stored?.draft ?? null;
  if (source === null) return known;
  const [texts, mine] = [textsOf(source), textsOf(story)];
  if (known === null) return newRecord(source.locale, texts, mine);
  return together ? settleTogether(known, stored?.released ?? null, mine, texts) : known;
}

/** Drafts that are again what went out: so is what they were made from. */
export async function restoreRecords(
  strapi: Strapi,
  type: GatedType,
  documentId: string,
  locales: readonly string[],
): Promise<void> {
  for (const { locale, released } of await recordsOf(strapi, type, [documentId])) {
    if (!released || !locales.includes(locale)) continue;
    await putRecord(strapi, type, { documentId, locale }, { draft: released });
  }
}

/** Forgets what is on record of languages that the story does not have any more. */
export async function forgetGone(
  strapi: Strapi,
  type: GatedType,
  documentId: string,
): Promise<void> {
  const rows = await rowsOf(strapi, type.uid).findMany({
    where: { documentId },
    select: ['id', 'locale'],
  });
  const left = new Set(rows.map(({ locale }) => locale));
  await dropRecords(strapi, type, documentId, (locale) => !left.has(locale));
}
