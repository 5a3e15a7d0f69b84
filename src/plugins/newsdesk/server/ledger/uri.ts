import type { Strapi } from '../strapi';

/** The identity of one language of a story on the wire, the same in all its versions. */
export const uriOf = (strapi: Strapi, documentId: string, locale: string): string =>
  [prefixOf(strapi), documentId, locale].filter(Boolean).join(':');

/** @returns null for what is no URI of this newsroom */
export function readUri(
  strapi: Strapi,
  uri: string,
): { readonly documentId: string; readonly locale: string } | null {
  const prefix = `${prefixOf(strapi)}:`;
  if (!uri.startsWith(prefix)) return null;
  const [documentId = '', locale = '', ...rest] = uri.slice(prefix.length).split(':');
  return documentId === '' || rest.length > 0 ? null : { documentId, locale };
}

const prefixOf = (strapi: Strapi): string => strapi.plugin('newsdesk').config('uriPrefix');
