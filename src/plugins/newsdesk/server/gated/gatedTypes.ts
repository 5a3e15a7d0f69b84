import { contentTypesOf, type Strapi } from '../strapi';
import { gatedType, type GatedType } from './gatedType';

const known = new WeakMap<Strapi, ReadonlyMap<string, GatedType>>();

/**
 * The content types that the gate guards, by uid. Read once per Strapi, from its schemas.
 *
 * @throws StartUpError if a type opted in in a way that the gate could not hold
 */
export function gatedTypes(strapi: Strapi): ReadonlyMap<string, GatedType> {
  const types = known.get(strapi) ?? readGatedTypes(strapi);
  known.set(strapi, types);
  return types;
}

function readGatedTypes(strapi: Strapi): ReadonlyMap<string, GatedType> {
  const types = contentTypesOf(strapi).map(gatedType);
  return new Map(types.flatMap((type) => (type ? [[type.uid, type]] : [])));
}
