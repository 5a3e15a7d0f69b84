import { errors } from '@strapi/utils';
import { rowsOfWhich, whereAmong } from '../permissions/readableRows';
import type { Strapi } from '../strapi';

/** The slice of a Koa context that the facts' controllers use. */
export interface FactsContext {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
  body: unknown;
}

/**
 * The rows of a type of which whoever asks may read all of these fields, as a `where`.
 *
 * @param fields without any: the rows of which they may read something
 * @throws ForbiddenError if there can be none
 */
export async function readableOrRefuse(
  strapi: Strapi,
  uid: string,
  fields: readonly string[] = [],
): Promise<Record<string, unknown>> {
  const rows = await rowsOfWhich(strapi, uid, fields);
  if (rows === 'none') throw new errors.ForbiddenError('You may not read these records.');
  return whereAmong(rows);
}
