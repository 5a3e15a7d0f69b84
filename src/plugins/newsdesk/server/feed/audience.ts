import { maySeeEmbargoed } from '../reading/embargo';
import { authOf } from '../reading/reader';
import type { Strapi } from '../strapi';
import type { Format } from './formats';

/** Whether readers get what ordinary subscribers get, or also what is under embargo. */
export type Audience = 'ordinary' | 'embargoed';

/** By what Strapi found out of them, which is the same thing for as long as it takes them as known. */
const insiders = new WeakMap<object, Promise<boolean>>();

/**
 * To which audience whoever sent the request that is under way belongs. In a format that has no word for an
 * embargo nobody gets what is under one: whoever reads it would not know.
 */
export async function audienceOf(strapi: Strapi, format: Format): Promise<Audience> {
  const auth = authOf(strapi);
  if (format !== 'ninjs' || typeof auth !== 'object' || auth === null) return 'ordinary';
  const isInsider = insiders.get(auth) ?? maySeeEmbargoed(strapi);
  insiders.set(auth, isInsider);
  return (await isInsider) ? 'embargoed' : 'ordinary';
}
