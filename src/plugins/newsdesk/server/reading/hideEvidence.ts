import { gatedTypes } from '../gated/gatedTypes';
import type { Strapi } from '../strapi';
import { isContentApi, mayWrite } from './reader';

const FILE_UID = 'plugin::upload.file';
const EVIDENCE_UID = 'newsdesk.evidence';

interface ReadEvent {
  readonly params: { where?: unknown };
}

/**
 * What a claim rests on is private, and so is a document that is attached to it. Strapi lists all files
 * of the media library to every token that may read anything (`/api/upload/files`): those that are
 * evidence it gives only to those who may also edit stories.
 */
export function hideEvidence(strapi: Strapi): void {
  const hide = async ({ params }: ReadEvent): Promise<void> => {
    if (!isContentApi(strapi) || (await mayWriteStories(strapi))) return;
    const others = { id: { $notIn: evidenceFiles(strapi) } };
    params.where = params.where ? { $and: [params.where, others] } : others;
  };
  strapi.db.lifecycles.subscribe({
    models: [FILE_UID],
    beforeFindOne: hide,
    beforeFindMany: hide,
    beforeCount: hide,
  });
}

async function mayWriteStories(strapi: Strapi): Promise<boolean> {
  for (const uid of gatedTypes(strapi).keys()) if (await mayWrite(strapi, uid)) return true;
  return false;
}

interface MorphTable {
  readonly joinTable: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly morphColumn: { readonly typeColumn: { readonly name: string } };
  };
}

/** The ids of all files that are attached to evidence, as a query in a query. */
function evidenceFiles(strapi: Strapi): unknown {
  const { related } = strapi.db.metadata.get(FILE_UID).attributes as unknown as Record<
    string,
    MorphTable
  >;
  const { name, joinColumn, morphColumn } = related!.joinTable;
  return strapi.db
    .getConnection(name)
    .select(joinColumn.name)
    .where(morphColumn.typeColumn.name, EVIDENCE_UID)
    .whereNotNull(joinColumn.name);
}
