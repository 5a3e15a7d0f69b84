import { errors } from '@strapi/utils';
import { gatedTypes } from '../gated/gatedTypes';
import type { AskedStory } from '../history/readHistory';
import { releasedLocales } from '../history/releaseRows';
import { accessTo } from '../history/storyAccess';
import { DOCUMENT_ID, matching } from '../input/parameters';
import type { Strapi } from '../strapi';

/**
 * The story whose record the panel asks for.
 *
 * @throws NotFoundError if there is none; ForbiddenError if whoever asks may read no language of it
 */
export async function askedStory(
  strapi: Strapi,
  { uid = '', documentId }: Readonly<Record<string, string | undefined>>,
): Promise<AskedStory> {
  const type = gatedTypes(strapi).get(uid);
  if (!type) throw new errors.NotFoundError('No such content type is guarded by the gate.');
  const id = matching(documentId, DOCUMENT_ID, 'documentId');
  const released = await releasedLocales(strapi, uid, id);
  const access = await accessTo(strapi, type, id, released);
  if (access.size === 0) throw new errors.ForbiddenError('You may not read this story.');
  return { type, documentId: id, access };
}
