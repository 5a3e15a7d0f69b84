import { gatedTypes } from '../gated/gatedTypes';
import { cloneStory } from '../input/cloneStory';
import { prepareWrite } from '../input/prepareWrite';
import {
  documentsOf,
  lockRows,
  type DocumentCall,
  type DocumentMiddleware,
  type Strapi,
} from '../strapi';
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
};

/** The one gate: a Document Service middleware that every API, the panel and server code pass. */
export function gateDocuments(strapi: Strapi): DocumentMiddleware {
  return async (call, next) => {
    const type = gatedTypes(strapi).get(call.uid);
    if (!type) return next();
    const door = DOORS[call.action];
    return inDocumentAction(() => (door ? door(strapi, type, call, next) : next()));
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
    const draft = (await next()) as { documentId: string } | null;
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
