import { schemaOf, type Attribute, type Strapi } from '../strapi';

const FILE_UID = 'plugin::upload.file';

/**
 * A file knows what it is used in (`related`), drafts as well as what is public, and gives it to
 * everyone who may read files: `/api/upload/files?populate=*` told a subscriber whole drafts, claims
 * and all. No check of drafts stands in that way, for Strapi reads files past the Document Service.
 * What a file is used in is the desk's business: private, it is in no answer of REST or GraphQL and
 * no query may name it.
 */
export function hideFileUses(strapi: Strapi): void {
  const { related } = schemaOf(strapi, FILE_UID).attributes as Record<string, PrivateAttribute>;
  if (related) related.private = true;
}

type PrivateAttribute = Attribute & { private?: boolean };
