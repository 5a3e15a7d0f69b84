import type { Strapi } from '../strapi';
import { permissionsOn } from './readable';

/**
 * What of a content type whoever sent the panel's request may read, by Strapi's own permissions and their
 * conditions.
 *
 * @returns a `where` for the query engine, or null where they may read nothing of it
 */
export async function readableBy(
  strapi: Strapi,
  uid: string,
): Promise<Record<string, unknown> | null> {
  const permissions = permissionsOn(strapi, uid);
  if (!permissions.can.read()) return null;
  const { filters } = await permissions.sanitizedQuery.read({});
  return (filters as Record<string, unknown> | undefined) ?? {};
}

/** The fields of a claim that link it to source records. */
const LINKS = ['source', 'furtherSources', 'respondentSource'];

/** Whether whoever asks may see on which source records a type's claims rest. */
export const maySeeLinks = (strapi: Strapi, uid: string, claims: string): boolean =>
  LINKS.every((link) => permissionsOn(strapi, uid).can.read(undefined, `${claims}.${link}`));
