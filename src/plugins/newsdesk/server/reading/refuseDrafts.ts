import { errors } from '@strapi/utils';
import { gatedTypes } from '../gated/gatedTypes';
import type { DocumentMiddleware, Strapi } from '../strapi';
import { mentionsField } from './mentionsField';

const READS = new Set(['findOne', 'findFirst', 'findMany', 'count']);

/**
 * Strapi gives drafts over REST and GraphQL to everyone who may read (`?status=draft`). Drafts of gated
 * types hold claims that nobody has answered for yet: they go only to those who may also write them.
 */
export function refuseDrafts(strapi: Strapi): DocumentMiddleware {
  return async (call, next) => {
    if (!READS.has(call.action) || !gatedTypes(strapi).has(call.uid)) return next();
    const { status, filters, sort } = call.params ?? {};
    // Other languages of a story are matched whether they are public or not.
    const byDrafts = mentionsField([filters, sort], 'localizations');
    if (status !== 'draft' && !byDrafts) return next();
    if (!(await mayReadDrafts(strapi, call.uid))) {
      throw new errors.ForbiddenError(
        'Drafts are for those who may also edit them. Leave out status, and filters by localizations.',
        {
          code: 'newsdesk/drafts-are-internal',
        },
      );
    }
    return next();
  };
}

interface ContentApiRequest {
  readonly auth?: unknown;
  readonly route?: { readonly info?: { readonly type?: string } };
}

async function mayReadDrafts(strapi: Strapi, uid: string): Promise<boolean> {
  const context = strapi.requestContext.get();
  if (!context) return true;
  const { auth, route } = context.state as ContentApiRequest;
  const isContentApi = route?.info?.type === 'content-api' || context.path.startsWith('/graphql');
  if (!isContentApi) return true;
  try {
    await strapi.get('auth').verify(auth, { scope: [`${uid}.update`] });
    return true;
  } catch {
    return false;
  }
}
