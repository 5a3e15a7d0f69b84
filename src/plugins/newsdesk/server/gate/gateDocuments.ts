import { gatedTypes } from '../gated/gatedTypes';
import { cloneStory } from '../input/cloneStory';
import { prepareWrite } from '../input/prepareWrite';
import {
  documentsOf,
  lockRows,
  type DocumentCall,
  type DocumentMiddleware,
  type Row,
  type Strapi,
} from '../strapi';
import { forgetGone, restoreRecords } from '../translations/keepRecord';
import { mirrorFacts } from '../translations/mirrorFacts';
import { saveLanguage } from '../translations/saveLanguage';
import { sourceLanguage } from '../translations/sourceLanguage';
import type { GatedType } from '../gated/gatedType';
import { inDocumentAction } from './gatePass';
import { holdPublication } from './holdPublication';
import { inTransaction } from './inTransaction';

type Door = (
  strapi: Strapi,
  type: GatedType,
  call: DocumentCall,
  next: () => Promise<unknown>,
) => Promise<unknown>;

const DOORS: Record<string, Door> = {
  create: saveThenPublish,
  update: saveThenPublish,
  clone: (strapi, type, call, next) =>
    inTransaction(strapi, () => cloneStory(strapi, type, call, next)),
  publish: holdPublication,
  unpublish: lockThenWrite,
  delete: deleteLanguages,
  discardDraft,
};

/** Whoever publishes, takes offline or kills a story waits for the others: one after another, whole. */
function lockThenWrite(
  strapi: Strapi,
  type: GatedType,
  { params: { documentId } }: DocumentCall,
  next: () => Promise<unknown>,
): Promise<unknown> {
  return inTransaction(strapi, async () => {
    await lockRows(strapi, type.uid, { documentId, publishedAt: null });
    return next();
  });
}

/** What is on record of a translation goes with it. */
async function deleteLanguages(
  strapi: Strapi,
  type: GatedType,
  call: DocumentCall,
  next: () => Promise<unknown>,
): Promise<unknown> {
  return lockThenWrite(strapi, type, call, async () => {
    const deleted = await next();
    await forgetGone(strapi, type, String(call.params.documentId));
    return deleted;
  });
}

/** Drafts that are again what went out: the facts of the source are those of its draft, for all languages. */
async function discardDraft(
  strapi: Strapi,
  type: GatedType,
  call: DocumentCall,
  next: () => Promise<unknown>,
): Promise<unknown> {
  return lockThenWrite(strapi, type, call, async () => {
    const discarded = (await next()) as { entries?: Row[] } | null;
    const documentId = String(call.params.documentId);
    const sourceLocale = await sourceLanguage(strapi, type, documentId);
    if (sourceLocale === null) return discarded;
    const locales = (discarded?.entries ?? []).map(({ locale }) => String(locale));
    await restoreRecords(strapi, type, documentId, locales);
    await mirrorFacts(strapi, type, documentId, sourceLocale);
    return discarded;
  });
}

/** The one gate: a Document Service middleware that every API, the panel and server code pass. */
export function gateDocuments(strapi: Strapi): DocumentMiddleware {
  return async (call, next) => {
    const type = gatedTypes(strapi).get(call.uid);
    if (!type) return next();
    const door = DOORS[call.action];
    if (!door) return inDocumentAction(next);
    return inDocumentAction(() => door(strapi, type, call, next));
  };
}

/**
 * Strapi's own `create` and `update` with `status: 'published'` publish inside, where no middleware
 * sees it. Here they save a draft and publish it as an action of its own, in the same transaction:
 * a refusal takes the draft back as well.
 */
async function saveThenPublish(
  strapi: Strapi,
  type: GatedType,
  call: DocumentCall,
  next: () => Promise<unknown>,
): Promise<unknown> {
  return inTransaction(strapi, async () => {
    const { documentId, locale, status, fields, populate } = call.params;
    if (documentId) await lockRows(strapi, type.uid, { documentId, publishedAt: null });
    const data = await prepareWrite(strapi, type, call);
    call.params = { ...call.params, data, status: 'draft' };
    const save = () => (documentId ? saveLanguage(strapi, type, call, next) : next());
    const draft = (await save()) as { documentId: string } | null;
    if (!draft || status !== 'published') return draft;
    const { entries } = await documentsOf(strapi, type.uid).publish({
      documentId: draft.documentId,
      ...(locale !== undefined && { locale }),
      ...(fields !== undefined && { fields }),
      ...(populate !== undefined && { populate }),
    });
    return entries[0];
  });
}
