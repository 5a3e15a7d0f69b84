import { SOURCE_UID } from '../content-types/source';
import { isAllowed } from '../permissions/isAllowed';
import { notAllowed } from '../permissions/notAllowed';
import type { DocumentMiddleware, DocumentParams, Strapi } from '../strapi';
import { IDENTITY } from './identity';

const WRITES = new Set(['create', 'update', 'delete', 'clone']);

/**
 * Lets only those write sources who may. Who may not see who a source is cannot empty it either: their
 * form shows these fields empty, and sends them so.
 */
export function holdSources(strapi: Strapi): DocumentMiddleware {
  return async (call, next) => {
    if (call.uid !== SOURCE_UID || !WRITES.has(call.action)) return next();
    if (!(await isAllowed(strapi, 'sources.edit'))) {
      const refused = { permission: 'sources.edit' as const, path: [] };
      throw notAllowed(strapi, [refused]);
    }
    if (call.action === 'update' && !(await isAllowed(strapi, 'sources.read'))) {
      call.params = keepUnseen(call.params);
    }
    return next();
  };
}

function keepUnseen(params: DocumentParams): DocumentParams {
  const { data } = params;
  if (!data) return params;
  const seen = Object.entries(data).filter(
    ([name, value]) => !IDENTITY.has(name) || !isEmpty(value),
  );
  return { ...params, data: Object.fromEntries(seen) };
}

/** Whether a value would leave nothing behind; a list of nothing to connect changes nothing anyway. */
const isEmpty = (value: unknown): boolean =>
  value == null || (typeof value === 'string' && value.trim() === '');
