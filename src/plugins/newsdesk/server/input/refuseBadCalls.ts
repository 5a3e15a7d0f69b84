import { SOURCE_UID } from '../content-types/source';
import { gatedTypes } from '../gated/gatedTypes';
import { schemaOf, type DocumentMiddleware, type Strapi } from '../strapi';
import { checkAddressing } from './checkAddressing';
import { checkParameters } from './checkParameters';
import { refuseProblems } from './Problem';
import { refuseBadInput } from './refuseBadInput';
import { withoutRowMarks } from './withoutRowMarks';

/**
 * Refuses calls of the Document Service that ask for nothing that there could be: a bad document id,
 * an unknown language, parameters that would end in a database error. What is to be written in a story
 * is checked where it is prepared for writing. What no client may choose, the row, is left out.
 */
export function refuseBadCalls(strapi: Strapi): DocumentMiddleware {
  return async (call, next) => {
    const isSource = call.uid === SOURCE_UID;
    if (!isSource && !gatedTypes(strapi).has(call.uid)) return next();
    const schema = schemaOf(strapi, call.uid);
    const params = call.params ?? {};
    refuseProblems(checkParameters(params, schema, (uid) => schemaOf(strapi, uid)));
    refuseProblems(await checkAddressing(strapi, { action: call.action, params }, schema));
    if (isSource && params.data !== undefined) await refuseBadInput(strapi, schema, params.data);
    if (params.data !== undefined) {
      call.params = { ...params, data: withoutRowMarks(params.data) };
    }
    return next();
  };
}
