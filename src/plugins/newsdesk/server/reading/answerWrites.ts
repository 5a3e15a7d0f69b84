import { gatedTypes } from '../gated/gatedTypes';
import { isRecord } from '../input/isRecord';
import {
  documentsOf,
  schemaOf,
  type DocumentCall,
  type DocumentMiddleware,
  type Strapi,
} from '../strapi';
import { openRowsOf } from './openRows';
import { draftsAreInternal } from './draftsAreInternal';
import { isContentApi } from './reader';
import { typesPopulated } from './typesPopulated';
import { isWriting, whileWriting } from './writing';

const READS = new Set(['findOne', 'findFirst', 'findMany', 'count']);
/** Those whose answer is one document. */
const ANSWERED = new Set(['create', 'update']);

/**
 * Strapi has to read all rows in order to write: narrowed to what somebody may see, a publication would
 * lose its links to stories that are closed to them. The answer to the write is theirs again: what it
 * brings along of gated types is read anew, as they would read it.
 */
export function answerWrites(strapi: Strapi): DocumentMiddleware {
  return async (call, next) => {
    if (READS.has(call.action) || isWriting() || !isContentApi(strapi)) return next();
    if (!(await bringsClosedRows(strapi, call))) return whileWriting(next);
    // What is said after the write would come too late.
    if (call.params.status !== 'published') throw draftsAreInternal();
    const { populate, ...params } = call.params;
    call.params = params;
    const written = await whileWriting(next);
    if (!ANSWERED.has(call.action) || !isRecord(written)) return written;
    const { fields, status } = params;
    const { documentId, locale } = written as { documentId: string; locale?: unknown };
    const asked = { documentId, status, fields, populate, ...(locale != null && { locale }) };
    return (await documentsOf(strapi, call.uid).findOne(asked)) ?? written;
  };
}

async function bringsClosedRows(strapi: Strapi, { uid, params }: DocumentCall): Promise<boolean> {
  if (gatedTypes(strapi).size === 0) return false;
  const find = (name: string) => schemaOf(strapi, name);
  const types = typesPopulated(params.populate, schemaOf(strapi, uid), find);
  if (types.size === 0) return false;
  const open = await openRowsOf(strapi);
  return [...types].some((type) => open.has(type));
}
