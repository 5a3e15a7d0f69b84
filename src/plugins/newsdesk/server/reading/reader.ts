import type { Strapi } from '../strapi';

interface ContentApiRequest {
  readonly auth?: unknown;
  readonly route?: { readonly info?: { readonly type?: string } };
}

const stateOf = (strapi: Strapi): ContentApiRequest | undefined =>
  strapi.requestContext.get()?.state as ContentApiRequest | undefined;

/** Whether the request that is under way came by GraphQL. */
export const isGraphql = (strapi: Strapi): boolean =>
  strapi.requestContext.get()?.path.startsWith('/graphql') === true;

/** Whether the request that is under way came by REST or GraphQL, the doors of subscribers. */
export function isContentApi(strapi: Strapi): boolean {
  return isGraphql(strapi) || stateOf(strapi)?.route?.info?.type === 'content-api';
}

/** What Strapi found out of whoever sent the request that is under way; nothing while it has not yet. */
export const authOf = (strapi: Strapi): unknown => stateOf(strapi)?.auth;

/** Whether whoever sent the request may change documents of a content type. */
export async function mayWrite(strapi: Strapi, uid: string): Promise<boolean> {
  try {
    await strapi.get('auth').verify(authOf(strapi), { scope: [`${uid}.update`] });
    return true;
  } catch {
    return false;
  }
}
