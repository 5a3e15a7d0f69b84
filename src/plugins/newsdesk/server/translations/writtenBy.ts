import { errors } from '@strapi/utils';
import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import { draftsAreInternal } from '../reading/draftsAreInternal';
import { mayWrite } from '../reading/reader';
import { rowsOf, type Strapi } from '../strapi';

/** The types whose stories have translations. */
export const translatedTypes = (strapi: Strapi): GatedType[] =>
  [...gatedTypes(strapi).values()].filter(
    ({ localized, fields }) => localized && fields.sourceLocale !== null,
  );

/**
 * The types with translations that whoever sent the request may write: what is told of translations is of
 * drafts.
 *
 * @throws ForbiddenError `newsdesk/drafts-are-internal` if there is none
 */
export async function writableTypes(strapi: Strapi): Promise<GatedType[]> {
  const types: GatedType[] = [];
  for (const type of translatedTypes(strapi)) {
    if (await mayWrite(strapi, type.uid)) types.push(type);
  }
  if (types.length === 0) throw draftsAreInternal();
  return types;
}

export const noTranslation = (): Error => new errors.NotFoundError('There is no such translation.');

/**
 * The type of a story that whoever sent the request may write.
 *
 * @throws NotFoundError if there is none
 */
export async function writtenBy(strapi: Strapi, documentId: string): Promise<GatedType> {
  for (const type of await writableTypes(strapi)) {
    if ((await rowsOf(strapi, type.uid).count({ where: { documentId } })) > 0) return type;
  }
  throw noTranslation();
}
