import { isAllowed } from '../permissions/isAllowed';
import { notAllowed } from '../permissions/notAllowed';
import { isAskedByHouse, type Strapi } from '../strapi';
import { withoutIdentity, type Model, type ModelQuery } from './withoutIdentity';

interface ReadEvent {
  readonly model: { readonly uid: string };
  params?: ModelQuery;
}

/**
 * Who a source is reaches nobody who may not see it, whatever Strapi's own permission for the field says.
 * It stands where all doors end, at the database: what a query selects or brings along is left out, by
 * whatever way it leads to a source; a query that filters or sorts by it is refused, for what it finds
 * and counts would tell. What the house itself asks to judge a story is not concerned (`rowsOf`).
 */
export function maskSources(strapi: Strapi): void {
  const modelOf = (uid: string): Model | undefined =>
    strapi.db.metadata.has(uid) ? (strapi.db.metadata.get(uid) as unknown as Model) : undefined;
  let models: readonly string[] | undefined;
  const mask = async (event: ReadEvent): Promise<void> => {
    const { params, model } = event;
    if (!params || isAskedByHouse(params) || !strapi.requestContext.get()) return;
    models ??= [...strapi.db.metadata.keys()];
    const { query, goesBy } = withoutIdentity(params, model.uid, modelOf, models);
    if ((query === params && goesBy.length === 0) || (await isAllowed(strapi, 'sources.read'))) {
      return;
    }
    if (goesBy.length > 0) {
      const refused = goesBy.map((path) => ({ permission: 'sources.read' as const, path }));
      throw notAllowed(strapi, refused);
    }
    // Strapi goes on with the object that it gave.
    Object.assign(params, query);
  };
  strapi.db.lifecycles.subscribe({ beforeFindOne: mask, beforeFindMany: mask, beforeCount: mask });
}
