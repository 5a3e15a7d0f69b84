import { gatedTypes } from '../gated/gatedTypes';
import { rowsOf, type Strapi } from '../strapi';

interface WriteEvent {
  readonly model: { readonly uid: string };
  readonly params: { where?: Record<string, unknown> };
}

/**
 * A write of the query engine to a gated type goes to those rows that meet its condition when it begins. The
 * tripwire judges them and the ledger notes them; a row that another server makes public between that look and
 * the write would be written without either. To be called before both are set.
 */
export function fixRows(strapi: Strapi): void {
  const fix = async ({ model: { uid }, params }: WriteEvent) => {
    const { where = {} } = params;
    // Whoever names rows means them: nothing can come between. Without a condition Strapi decides.
    if (where.id !== undefined || Object.keys(where).length === 0) return;
    const rows = await rowsOf(strapi, uid).findMany({ where, select: ['id'] });
    params.where = { id: { $in: rows.map(({ id }) => id) } };
  };
  strapi.db.lifecycles.subscribe({
    models: [...gatedTypes(strapi).keys()],
    beforeUpdate: fix,
    beforeUpdateMany: fix,
    beforeDelete: fix,
    beforeDeleteMany: fix,
  } as never);
}
