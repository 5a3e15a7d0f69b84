import type { ClaimKey, Story } from '../../editorial/story';
import { toStory } from '../../editorial/toStory';
import {
  settleTogether,
  textsOf,
  wasCorrected,
  whatIsStale,
  type TranslationRecord,
} from '../../editorial/translation';
import type { SourceState, TranslationOf } from '../../editorial/translation/translationOf';
import { storyPopulate } from '../gate/storyPopulate';
import type { GatedType } from '../gated/gatedType';
import { correctionsOf, timesCorrected, type Corrections } from '../ledger/correctionsOf';
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
  /** Whether its draft goes out with the translation. */
  readonly together: boolean;
}

/** What is on record of a translation. */
interface Records {
  /** Of the version in question. */
  readonly made: TranslationRecord | null;
  readonly released: TranslationRecord | null;
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
  const known = await onRecord(strapi, type, documentIds);
  const found = new Map<Row, TranslationOf>();
  for (const row of mine) {
    const source = await findSource(strapi, type, row, {
      sources,
      beside: against === 'together' ? rows : [],
    });
    const isOlder = against === 'since' && timeOf(row) < timeOf(source.row);
    if (!isOlder) found.set(row, translationBeside(type, row, source, known));
  }
  return found;
}

/** What is on record of some documents. */
export interface OnRecord {
  readonly records: readonly StoredRecord[];
  readonly corrections: Corrections;
}

export async function onRecord(
  strapi: Strapi,
  type: GatedType,
  documentIds: readonly string[],
): Promise<OnRecord> {
  const [records, corrections] = await Promise.all([
    recordsOf(strapi, type, documentIds),
    correctionsOf(strapi, type.uid, documentIds),
  ]);
  return { records, corrections };
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
  if (goesOut) return { row: goesOut, state: 'public', together: true };
  const known = sources.filter(isIt);
  const released = known.find((one) => !isDraft(one));
  if (released) return { row: released, state: 'public', together: false };
  const last = (await lastReleases(strapi, type.uid, [documentId])).get(documentId) ?? [];
  const draft = known.find(isDraft) ?? null;
  const wasOut = last.some((one) => one.locale === locale);
  const state = wasOut ? 'withdrawn' : draft ? 'draft' : 'missing';
  return { row: draft, state, together: false };
}

/** How often the source of a translation has been corrected, the version that goes out with it counted in. */
function timesSourceCorrected(
  type: GatedType,
  row: Row,
  { row: source, together }: FoundSource,
  corrections: Corrections,
): number {
  const locale = sourceLanguageOf(type, row) ?? '';
  const known = timesCorrected(corrections, { documentId: documentOf(row), locale });
  const { releaseKind } = type.fields;
  const isCorrection = together && releaseKind !== null && source?.[releaseKind] === 'correction';
  return known + (isCorrection ? 1 : 0);
}

function recordsFor(row: Row, records: readonly StoredRecord[]): Records {
  const stored = records.find(
    ({ documentId, locale }) => documentId === documentOf(row) && locale === row.locale,
  );
  const released = stored?.released ?? null;
  return { made: isDraft(row) ? (stored?.draft ?? null) : released, released };
}

const statementsIn = (record: TranslationRecord | null): ReadonlyMap<ClaimKey, string> =>
  new Map(record?.claims.map(({ key, translation }) => [key, translation.statement]));

/** A translation beside its source; of one of which nothing is on record, nothing can be said to be stale. */
export function translationBeside(
  type: GatedType,
  row: Row,
  found: FoundSource,
  { records: stored, corrections: counted }: OnRecord,
): TranslationOf {
  const { row: sourceRow, state, together } = found;
  const corrections = timesSourceCorrected(type, row, found, counted);
  const records = recordsFor(row, stored);
  const source: Story | null = sourceRow && toStory(sourceRow, type, { corrections });
  const isOfIt = (record: TranslationRecord | null) =>
    record?.sourceLocale === sourceLanguageOf(type, row) ? record : null;
  const [known, released] = [isOfIt(records.made), isOfIt(records.released)];
  const texts = source && known ? textsOf(source) : null;
  const made =
    known && texts && together
      ? settleTogether(known, released, textsOf(toStory(row, type)), texts)
      : known;
  return {
    source,
    state,
    stale: texts && made ? whatIsStale(made, texts) : [],
    corrected: texts && made ? wasCorrected(made, texts) : false,
    statements: statementsIn(known),
    released: statementsIn(released),
    together,
  };
}
