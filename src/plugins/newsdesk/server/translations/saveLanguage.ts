import { writeOrTakeBack } from '../database/writeOrTakeBack';
import { localeOf } from '../input/prepareWrite';
import type { GatedType } from '../gated/gatedType';
import type { DocumentCall, Strapi } from '../strapi';
import { factDrafts, releasedFacts, type FactDraft } from './factRows';
import { refuseOtherFacts, withFacts } from './holdFacts';
import { keepRecord } from './keepRecord';
import { mirrorFacts } from './mirrorFacts';
import { sourceLanguage } from './sourceLanguage';

type Data = Record<string, unknown>;

/**
 * Saves one language of a story that there is. What was saved in the source language is mirrored to all
 * translations; a translation keeps the facts of its source, and it is put on record what it was made from.
 * To be called in the transaction of the write, with the drafts locked.
 *
 * @param call with what is written, prepared
 * @throws ValidationError if it would change the facts of a translation's claims
 */
export async function saveLanguage(
  strapi: Strapi,
  type: GatedType,
  call: DocumentCall,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const documentId = String(call.params.documentId);
  const sourceLocale = await sourceLanguage(strapi, type, documentId);
  if (sourceLocale === null) return next();
  const locale = await localeOf(strapi, type, call.params.locale);
  if (locale === null || locale === sourceLocale) {
    const saved = await next();
    if (saved) await mirrorFacts(strapi, type, documentId, sourceLocale);
    return saved;
  }
  return saveTranslation(strapi, type, { call, next, documentId, locale, sourceLocale });
}

interface Saving {
  readonly call: DocumentCall;
  readonly next: () => Promise<unknown>;
  readonly documentId: string;
  readonly locale: string;
  readonly sourceLocale: string;
}

async function saveTranslation(
  strapi: Strapi,
  type: GatedType,
  { call, next, documentId, locale, sourceLocale }: Saving,
): Promise<unknown> {
  const drafts = await factDrafts(strapi, type, documentId);
  const source = drafts.find((draft) => draft.locale === sourceLocale);
  const before = drafts.find((draft) => draft.locale === locale);
  const { claims } = type.fields;
  const data = call.params.data ?? {};
  const sent = data[claims];
  if (Array.isArray(sent)) {
    const filled = withFacts(type, sent as Data[], source);
    call.params = { ...call.params, data: { ...data, [claims]: filled } };
  }
  const saved = await writeOrTakeBack(strapi, next, async (result) => {
    if (!result || !Array.isArray(sent)) return;
    const now = await factDrafts(strapi, type, documentId);
    const after = now.find((draft) => draft.locale === locale);
    const released = await releasedSource(
      strapi,
      type,
      { documentId, sourceLocale },
      after,
      source,
    );
    refuseOtherFacts(strapi, type, { before, after, source, released });
  });
  if (!saved) return saved;
  await mirrorFacts(strapi, type, documentId, sourceLocale);
  await keepRecord(strapi, type, { documentId, locale }, sourceLocale);
  return saved;
}

/** What readers have of the source: needed where its draft lacks a claim of the translation. */
async function releasedSource(
  strapi: Strapi,
  type: GatedType,
  { documentId, sourceLocale }: Pick<Saving, 'documentId' | 'sourceLocale'>,
  translation: FactDraft | undefined,
  source: FactDraft | undefined,
): Promise<FactDraft | undefined> {
  const known = new Set(source?.claims.map(({ key }) => key));
  if (translation?.claims.every(({ key }) => known.has(key))) return undefined;
  const released = await releasedFacts(strapi, type, documentId);
  return released.find(({ locale }) => locale === sourceLocale);
}
