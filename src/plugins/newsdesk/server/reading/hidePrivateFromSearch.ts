import { gatedTypes } from '../gated/gatedTypes';
import { linkedTypes } from '../gated/linkedTypes';
import { contentTypesOf, type Attribute, type Strapi } from '../strapi';

/** What Strapi's query engine and sanitisers know of an attribute beyond what the doors look at. */
type Searchable = Attribute & { readonly private?: boolean; searchable?: boolean };

/**
 * Strapi's search (`?_q=`) looks through private attributes too: who may only read could ask whether an
 * editor's note holds a word. In gated types, in what they link to and in the plugin's own types private
 * attributes are not searched. To be called before the database reads its models.
 */
export function hidePrivateFromSearch(strapi: Strapi): void {
  for (const { uid, attributes } of contentTypesOf(strapi)) {
    if (!isOurs(strapi, uid)) continue;
    for (const attribute of Object.values(attributes) as Searchable[]) {
      if (attribute.private) attribute.searchable = false;
    }
  }
}

const isOurs = (strapi: Strapi, uid: string): boolean =>
  linkedTypes(strapi).has(uid) ||
  gatedTypes(strapi).has(uid) ||
  uid.startsWith('plugin::newsdesk.');
