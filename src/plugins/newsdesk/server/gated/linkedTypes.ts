import type { Strapi } from '../strapi';
import { gatedTypes } from './gatedTypes';

/** The project's own content types that gated types link to: agencies, topics, contributors. */
export function linkedTypes(strapi: Strapi): Set<string> {
  const gated = gatedTypes(strapi);
  const targets = [...gated.values()].flatMap(({ schema }) =>
    Object.values(schema.attributes).map(({ target }) => target ?? ''),
  );
  return new Set(targets.filter((uid) => uid.startsWith('api::') && !gated.has(uid)));
}
