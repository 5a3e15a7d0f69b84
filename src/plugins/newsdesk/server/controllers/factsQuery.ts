import { errors } from '@strapi/utils';
import { readableBy } from '../desk/mayRead';
import { permissionsOn } from '../desk/readable';
import type { Strapi } from '../strapi';

/** The slice of a Koa context that the facts' controllers use. */
export interface FactsContext {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
  body: unknown;
}

/**
 * What whoever asks may read of a type, as a `where`.
 *
 * @param fields that they have to be allowed to read, too
 * @throws ForbiddenError if they may not
 */
export async function readableOrRefuse(
  strapi: Strapi,
  uid: string,
  fields: readonly string[] = [],
): Promise<Record<string, unknown>> {
  const readable = await readableBy(strapi, uid);
  const { can } = permissionsOn(strapi, uid);
  if (readable === null || !fields.every((field) => can.read(undefined, field))) {
    throw new errors.ForbiddenError('You may not read these records.');
  }
  return readable;
}
