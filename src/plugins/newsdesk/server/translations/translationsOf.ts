import type { Story } from '../../editorial/story';
import { toStory } from '../../editorial/toStory';
import {
  textsOf,
  wasCorrected,
  whatIsStale,
  type TranslationRecord,
} from '../../editorial/translation';
import type { SourceState, TranslationOf } from '../../editorial/translation/translationOf';
import { storyPopulate } from '../gate/storyPopulate';
import type { GatedType } from '../gated/gatedType';
import { lastReleases } from '../ledger/lastReleases';
import { rowsOf, type Row, type Strapi } from '../strapi';
import { recordsOf, type StoredRecord } from './records';
import { isTranslation, sourceLanguageOf } from './sourceLanguage';

/**
 * What translations are held against. `public`: what readers have of their source. `together`: the same, but
 * a source whose draft is among the rows goes out with them. `since`: only those that went out after their
 * source, which has changed since for the others. `nothing`: they are not looked at as translations.
 */
export type HeldAgainst = 'public' | 'together' | 'since' | 'nothing';

/** The source of a translation, as far as it was looked for. */
export interface FoundSource {
  readonly row: Row | null;
  readonly state: SourceState;
}

/** What the gate has to know of those of the rows that are translations, by row. */
export async function translationsOf(
  strapi: Strapi,
  type: GatedType,
  rows: readonly Row[],
  against: HeldAgainst,
): Promise<ReadonlyMap<Row, TranslationOf>> {
  const mine = against === 'nothing' ? [] : rows.filter((row) => isTranslation(type, row));
  if (mine.length === 0) return new Map();
  const documentIds = [...new Set(mine.map(documentOf))];
  const sources = await sourceRows(strapi, type, mine, documentIds);
  const records = await recordsOf(strapi, type, documentIds);
  const found = new Map<Row, TranslationOf>();
  for (const row of mine) {
    const source = await findSource(strapi, type, row, {
      sources,
      beside: against === 'together' ? rows : [],
    });
    const isOlder = against === 'since' && timeOf(row) < timeOf(source.row);
    if (!isOlder) found.set(row, toTranslation(type, row, source, recordFor(row, records)));
  }
  return found;
}

const documentOf = (row: Row): string => String(row.documentId ?? '');
const isDraft = (row: Row): boolean => row.publishedAt == null;
const timeOf = (row: Row | null): number =>
  row?.publishedAt == null ? 0 : new Date(row.publishedAt as string).getTime();

const sourceRows = (
  strapi: Strapi,
  type: GatedType,
  translations: readonly Row[],
  documentIds: readonly string[],
): Promise<Row[]> =>
  rowsOf(strapi, type.uid).findMany({
    where: {
      documentId: { $in: documentIds },
      locale: { $in: [...new Set(translations.map((row) => sourceLanguageOf(type, row)))] },
    },
    populate: storyPopulate(type),
    orderBy: { id: 'asc' },
  });

async function findSource(
  strapi: Strapi,
  type: GatedType,
  row: Row,
  { sources, beside }: { sources: readonly Row[]; beside: readonly Row[] },
): Promise<FoundSource> {
  const documentId = documentOf(row);
  const locale = sourceLanguageOf(type, row);
  const isIt = (one: Row) => documentOf(one) === documentId && one.locale === locale;
  const goesOut = beside.find((one) => isIt(one) && isDraft(one));
  if (goesOut) return { row: goesOut, state: 'public' };
  const known = sources.filter(isIt);
  const released = known.find((one) => !isDraft(one));
  if (released) return { row: released, state: 'public' };
  const last = (await lastReleases(strapi, type.uid, [documentId])).get(documentId) ?? [];
  const draft = known.find(isDraft) ?? null;
  if (last.some((one) => one.locale === locale)) return { row: draft, state: 'withdrawn' };
  return { row: draft, state: draft ? 'draft' : 'missing' };
}

/** What is on record of a row of a translation. */
export function recordFor(row: Row, records: readonly StoredRecord[]): TranslationRecord | null {
  const stored = records.find(
    ({ documentId, locale }) => documentId === documentOf(row) && locale === row.locale,
  );
  return (isDraft(row) ? stored?.draft : stored?.released) ?? null;
}

/** A translation beside its source; of one of which nothing is on record, nothing can be said to be stale. */
export function toTranslation(
  type: GatedType,
  row: Row,
  { row: sourceRow, state }: FoundSource,
  record: TranslationRecord | null,
): TranslationOf {
  const source: Story | null = sourceRow && toStory(sourceRow, type);
  const made = record?.sourceLocale === sourceLanguageOf(type, row) ? record : null;
  const texts = source && made ? textsOf(source) : null;
  return {
    source,
    state,
    stale: texts && made ? whatIsStale(made, texts) : [],
    corrected: texts && made ? wasCorrected(made, texts) : false,
    statements: new Map(made?.claims.map(({ key, translation }) => [key, translation.statement])),
  };
}
