import { CLAIM_FACTS } from '../../editorial/decisions/claimContent';
import { startTranslation } from '../../editorial/translation';
import { inTransaction } from '../gate/inTransaction';
import type { GatedType } from '../gated/gatedType';
import { redoingDeadlocks } from '../retry/redoingDeadlocks';
import { documentsOf, lockRows, rowsOf, type Row, type Strapi } from '../strapi';
import { factPopulate } from './factRows';
import type { TranslationEntry } from './records';
import { sourceLanguage } from './sourceLanguage';
import { translateDateline } from './translateDateline';
import { noSource, notATranslation, translationProblem } from './translationRequest';

type Data = Record<string, unknown>;

/** The relations of a type that a translation begins with; who wrote it is its own. */
function linksOf({ fields, wire }: GatedType): string[] {
  return [fields.agency, wire.topics].filter((name) => name !== null);
}

/** The attributes that a translation begins with, where its source has something there. */
export function attributesBegun(type: GatedType): string[] {
  const { headline, summary, body, dateline, claims } = type.fields;
  const own = [headline, summary, body, dateline, claims];
  return [...own.filter((name) => name !== null), ...linksOf(type)];
}

/**
 * Begins the draft of a translation with what readers have of the source, or with its draft while they have
 * nothing. What is there stays, but for the fields that are chosen: empty ones are filled, and claims that are
 * missing are added.
 *
 * @param overwrite the attributes that may be replaced
 * @param by the administrator who does it, where it is one
 * @throws ValidationError `newsdesk/not-a-translation`, `newsdesk/no-source`, `newsdesk/bad-overwrite`
 */
export function startLanguage(
  strapi: Strapi,
  type: GatedType,
  { documentId, locale }: TranslationEntry,
  overwrite: readonly string[],
  by: number | null = null,
): Promise<void> {
  return redoingDeadlocks(strapi, () =>
    inTransaction(strapi, async () => {
      await lockRows(strapi, type.uid, { documentId, publishedAt: null });
      const { data, draft } = await beginningOf(strapi, type, { documentId, locale });
      refuseOtherFields(data, overwrite);
      const written = draft ? addedTo(type, draft, data, new Set(overwrite)) : data;
      if (Object.keys(written).length === 0) return;
      const signed = { ...written, ...(by !== null && madeBy(by, !draft)) };
      await documentsOf(strapi, type.uid).update({ documentId, locale, data: signed });
    }),
  );
}

/**
 * What a translation begins with, and the draft of it that there is already. To be called with the drafts locked.
 *
 * @throws ValidationError `newsdesk/not-a-translation`, `newsdesk/no-source`
 */
export async function beginningOf(
  strapi: Strapi,
  type: GatedType,
  { documentId, locale }: TranslationEntry,
): Promise<{ readonly data: Data; readonly draft: Row | undefined }> {
  const sourceLocale = await sourceLanguage(strapi, type, documentId);
  if (sourceLocale === null || sourceLocale === locale) throw notATranslation();
  const rows = await loadLanguages(strapi, type, documentId, [sourceLocale, locale]);
  const data = begun(type, sourceOf(rows, sourceLocale), draftIn(rows, sourceLocale));
  const { dateline } = type.fields;
  if (dateline !== null && data[dateline]) {
    const languages = { from: sourceLocale, to: locale };
    data[dateline] = await translateDateline(strapi, type, data[dateline] as Row, languages);
  }
  return { data, draft: draftIn(rows, locale) };
}

/** As Strapi's own panel notes it: permissions may rest on who made a document. */
const madeBy = (by: number, isNew: boolean): Data => ({
  updatedBy: by,
  ...(isNew && { createdBy: by }),
});

const loadLanguages = (
  strapi: Strapi,
  type: GatedType,
  documentId: string,
  locales: readonly string[],
): Promise<Row[]> =>
  rowsOf(strapi, type.uid).findMany({
    where: { documentId, locale: { $in: [...locales] } },
    populate: {
      ...factPopulate(type),
      ...(type.fields.dateline && { [type.fields.dateline]: true }),
      ...Object.fromEntries(linksOf(type).map((name) => [name, { select: ['id', 'documentId'] }])),
    },
    orderBy: { id: 'asc' },
  });

const draftIn = (rows: readonly Row[], locale: string): Row | undefined =>
  rows.find((row) => row.locale === locale && row.publishedAt == null);

function sourceOf(rows: readonly Row[], locale: string): Row {
  const released = rows.find((row) => row.locale === locale && row.publishedAt != null);
  const source = released ?? draftIn(rows, locale);
  if (source) return source;
  throw noSource();
}

/** Facts are those of the source's draft, whatever readers have: they are filled in as it is written. */
function begun(type: GatedType, source: Row, draft: Row | undefined): Data {
  const { claims } = type.fields;
  const data = startTranslation(source, type, linksOf(type));
  const inDraft = new Set(((draft?.[claims] ?? []) as Row[]).map(({ key }) => key));
  data[claims] = (data[claims] as Data[]).map((claim) => {
    if (!inDraft.has(claim.key)) return claim;
    const words = Object.entries(claim).filter(
      ([name]) => !CLAIM_FACTS.some((one) => one === name),
    );
    return Object.fromEntries(words);
  });
  return data;
}

function refuseOtherFields(data: Data, overwrite: readonly string[]): void {
  const other = overwrite.find((name) => !(name in data));
  if (other === undefined) return;
  const names = Object.keys(data).join(', ');
  const message = `Only what a translation begins with can be overwritten: ${names}.`;
  throw translationProblem('bad-overwrite', message, 'overwrite');
}

const isEmpty = (value: unknown): boolean =>
  value == null || value === '' || (Array.isArray(value) && value.length === 0);

/** What is written into a draft that there is. */
function addedTo(
  { fields }: GatedType,
  draft: Row,
  data: Data,
  overwrite: ReadonlySet<string>,
): Data {
  const written = Object.entries(data).filter(
    ([name]) => name !== fields.claims && (overwrite.has(name) || isEmpty(draft[name])),
  );
  const mine = (draft[fields.claims] ?? []) as Row[];
  const begins = data[fields.claims] as Data[];
  const known = new Set(mine.map(({ key }) => key));
  const added = begins.filter(({ key }) => !known.has(key as string));
  if (overwrite.has(fields.claims)) written.push([fields.claims, begins]);
  else if (added.length > 0) {
    written.push([fields.claims, [...mine.map(({ id }) => ({ id })), ...added]]);
  }
  return Object.fromEntries(written);
}
