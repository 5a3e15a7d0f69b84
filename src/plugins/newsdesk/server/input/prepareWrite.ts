import { assignKeys, type SentClaim } from '../claims/assignKeys';
import { knownClaims } from '../claims/knownClaims';
import { stampDismissals } from '../claims/stampDismissals';
import { defaultLocale } from '../gate/requestedLocales';
import type { GatedType } from '../gated/gatedType';
import { currentActor } from '../refusals/actor';
import { assignSlug, type StoryEntry } from '../slug/assignSlug';
import { rowsOf, type DocumentCall, type Strapi } from '../strapi';
import { newDocumentId } from './newDocumentId';
import { isKnownLanguage } from './knownLanguages';
import { refuseProblems, type Problem } from './Problem';
import { refuseBadInput } from './refuseBadInput';

type Data = Record<string, unknown>;

/**
 * What is written for a story in place of what was sent: checked, claims with their keys, dismissals
 * signed, slug and source language filled in.
 *
 * @throws ValidationError (status 400) that names every bad field
 */
export async function prepareWrite(
  strapi: Strapi,
  type: GatedType,
  { params, action }: DocumentCall,
): Promise<Data> {
  const sent = params.data ?? {};
  await refuseBadInput(strapi, type.schema, sent, type.fields.claims);
  const locale = await localeOf(strapi, type, params.locale);
  const isNew = action === 'create';
  const entry = { documentId: isNew ? newDocumentId() : String(params.documentId), locale };
  // Strapi answers that there is no such document; until then no address is given to it.
  if (!isNew && !(await isStored(strapi, type, entry))) return sent;
  const data: Data = { ...sent };
  await keepClaims(strapi, type, data, entry);
  await keepDismissals(strapi, type, data, entry);
  await assignSlug(strapi, type, data, entry);
  const { sourceLocale } = type.fields;
  if (sourceLocale) await keepSourceLanguage(strapi, type, data, { sourceLocale, isNew, entry });
  // A client cannot slip a new row into another document either.
  return isNew ? { ...data, documentId: entry.documentId } : data;
}

interface Kept {
  readonly sourceLocale: string;
  readonly isNew: boolean;
  readonly entry: StoryEntry;
}

/**
 * The language that a story was first written in stays what it is: its claims are decided there, and a
 * story that changed its source language could change them without whoever may decide.
 */
async function keepSourceLanguage(
  strapi: Strapi,
  { uid }: GatedType,
  data: Data,
  { sourceLocale, isNew, entry }: Kept,
): Promise<void> {
  if (isNew) {
    data[sourceLocale] ||= entry.locale;
    const isKnown = await isKnownLanguage(strapi, String(data[sourceLocale]));
    if (!isKnown && data[sourceLocale] !== entry.locale)
      refuseProblems([noSuchLanguage(sourceLocale)]);
    return;
  }
  if (!(sourceLocale in data)) return;
  const { documentId } = entry;
  const row = await rowsOf(strapi, uid).findOne({
    where: { documentId, [sourceLocale]: { $notNull: true } },
    select: ['id', sourceLocale],
  });
  if (row?.[sourceLocale]) data[sourceLocale] = row[sourceLocale];
}

const noSuchLanguage = (name: string): Problem => ({
  path: [name],
  code: 'newsdesk/no-such-language',
  message: 'The newsroom does not have this language. An administrator can add it.',
});

const isStored = async (
  strapi: Strapi,
  { uid }: GatedType,
  { documentId }: StoryEntry,
): Promise<boolean> => (await rowsOf(strapi, uid).count({ where: { documentId } })) > 0;

/** The language that a write is in; null where the type has no languages. */
export async function localeOf(
  strapi: Strapi,
  { localized }: GatedType,
  locale: unknown,
): Promise<string | null> {
  if (!localized) return null;
  return typeof locale === 'string' && locale !== '' ? locale : defaultLocale(strapi);
}

async function keepClaims(
  strapi: Strapi,
  type: GatedType,
  data: Data,
  entry: StoryEntry,
): Promise<void> {
  const sent = data[type.fields.claims];
  if (!Array.isArray(sent)) return;
  const known = await knownClaims(strapi, type, entry);
  const { claims, problems } = assignKeys(sent as SentClaim[], known);
  refuseProblems(problems);
  data[type.fields.claims] = claims;
}

async function keepDismissals(
  strapi: Strapi,
  { uid, fields }: GatedType,
  data: Data,
  { documentId, locale }: StoryEntry,
): Promise<void> {
  const sent = fields.dismissals === null ? null : data[fields.dismissals];
  if (!fields.dismissals || !Array.isArray(sent)) return;
  const draft = await rowsOf(strapi, uid).findOne({
    where: { documentId, publishedAt: null, ...(locale && { locale }) },
    populate: { [fields.dismissals]: true },
  });
  data[fields.dismissals] = stampDismissals(
    sent as Data[],
    (draft?.[fields.dismissals] ?? []) as Data[],
    currentActor(strapi).who,
    new Date(),
  );
}
