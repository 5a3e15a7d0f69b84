import { gatedTypes } from '../gated/gatedTypes';
import { schemaOf, type DocumentCall, type DocumentMiddleware, type Strapi } from '../strapi';
import { draftsAreInternal } from './draftsAreInternal';
import { pathsTaken } from './pathsTaken';
import { isContentApi, isGraphql, mayWrite } from './reader';
import { typesPopulated, typesReached } from './typesPopulated';

const READS = new Set(['findOne', 'findFirst', 'findMany', 'count']);

/**
 * Strapi gives drafts over REST and GraphQL to everyone who may read (`?status=draft`). Drafts of gated
 * types hold claims that nobody has answered for yet: they go only to those who may also write them.
 */
export function refuseDrafts(strapi: Strapi): DocumentMiddleware {
  return async (call, next) => {
    if (!READS.has(call.action) || !isContentApi(strapi)) return next();
    for (const uid of draftsRead(strapi, call)) {
      if (await mayWrite(strapi, uid)) continue;
      throw draftsAreInternal();
    }
    return next();
  };
}

/** The gated types whose drafts a call gives away, or answers by. */
function draftsRead(strapi: Strapi, { uid, params = {} }: DocumentCall): Set<string> {
  const types = gatedTypes(strapi);
  const schema = schemaOf(strapi, uid);
  // A filter on a relation matches what it leads to whether that is public or not: so for the other
  // languages of a story (`localizations`), and for stories that another type links to.
  const { filters, sort, populate } = params;
  const find = (name: string) => schemaOf(strapi, name);
  const drafts = pathsTaken({ filters, sort, populate }, schema, find);
  // Strapi gives drafts for any other status too: an empty one (`?status=`), one that it does not know.
  if (params.status !== 'published') {
    drafts.add(uid);
    // The status is that of what comes along as well. GraphQL fetches that later, past this middleware.
    const along = isGraphql(strapi)
      ? typesReached(schema, find)
      : typesPopulated(populate, schema, find);
    for (const name of along) drafts.add(name);
  }
  return new Set([...drafts].filter((name) => types.has(name)));
}
