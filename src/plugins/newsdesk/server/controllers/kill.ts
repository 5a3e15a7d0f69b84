import { errors } from '@strapi/utils';
import * as z from 'zod';
import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import { DOCUMENT_ID, matching } from '../input/parameters';
import { readBody } from '../input/readBody';
import { clearStory, killStory } from '../kill/killStory';
import { isAllowed } from '../permissions/isAllowed';
import { notAllowed } from '../permissions/notAllowed';
import { isContentApi } from '../reading/reader';
import type { Strapi } from '../strapi';

interface KillContext {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly request: { readonly body?: unknown };
  body: unknown;
}

const words = z.string().trim().min(1).max(2000);
const KILL = z.strictObject({ reason: words, note: words.nullish() });
const CLEAR = z.strictObject({ why: words });

/** Killing a story, and clearing it again: for the panel and for the content API. */
export const kill = ({ strapi }: { strapi: Strapi }) => ({
  /** `POST …/kill/:uid/:documentId` with `{ reason, note? }`; the note is for readers. */
  async kill(context: KillContext): Promise<void> {
    const { type, documentId } = await asked(strapi, context);
    const { reason, note = null } = readBody(KILL, context.request.body);
    await killStory(strapi, type, documentId, { reason, note });
    context.body = { data: { documentId, killed: true } };
  },

  /** `POST …/kill/:uid/:documentId/clear` with `{ why }`. */
  async clear(context: KillContext): Promise<void> {
    const { type, documentId } = await asked(strapi, context);
    await clearStory(strapi, type, documentId, readBody(CLEAR, context.request.body).why);
    context.body = { data: { documentId, killed: false } };
  },
});

async function asked(
  strapi: Strapi,
  { params: { uid = '', documentId } }: KillContext,
): Promise<{ type: GatedType; documentId: string }> {
  // A token was let in by the permission for this very address.
  if (!isContentApi(strapi) && !(await isAllowed(strapi, 'stories.kill'))) {
    throw notAllowed(strapi, [{ permission: 'stories.kill', path: [] }]);
  }
  const type = gatedTypes(strapi).get(uid);
  if (!type) throw new errors.NotFoundError('No such content type is guarded by the gate.');
  return { type, documentId: matching(documentId, DOCUMENT_ID, 'documentId') };
}
