import { errors } from '@strapi/utils';
import type { GatedType } from '../gated/gatedType';
import { rowsOf, type Strapi } from '../strapi';
import { isDocumentAction } from './gatePass';

type Fields = Record<string, unknown>;

/**
 * Past the Document Service a row could be said to have been written first in another language, and would not be
 * held as a translation any more. That is decided on purpose, and recorded.
 *
 * @throws ValidationError (status 400) `newsdesk/source-language`
 */
export async function refuseSourceChange(
  strapi: Strapi,
  { uid, fields: { sourceLocale } }: GatedType,
  where: Fields,
  change: Fields,
): Promise<void> {
  if (sourceLocale === null || !(sourceLocale in change) || isDocumentAction()) return;
  const rows = await rowsOf(strapi, uid).findMany({ where, select: ['id', sourceLocale] });
  const isChanged = rows.some(
    (row) => row[sourceLocale] != null && row[sourceLocale] !== change[sourceLocale],
  );
  if (!isChanged) return;
  throw new errors.ValidationError(
    'The language that a story was first written in is not written directly: change it in the panel Translation, or by POST /api/newsdesk/source-language/:documentId.',
    {
      code: 'newsdesk/source-language',
      errors: [
        { path: [sourceLocale], message: 'Direct write', name: 'ValidationError', value: '' },
      ],
    },
  );
}
