import { gatedTypes } from '../gated/gatedTypes';
import { rowsOf, type Strapi } from '../strapi';
import { touch } from './pending';

interface WriteEvent {
  readonly model: { readonly uid: string };
  readonly params: { readonly where?: Where; readonly data?: unknown };
}

type Where = Record<string, unknown>;
type Data = { readonly publishedAt?: unknown; readonly documentId?: unknown };

/**
 * Notes each document of which a public row is written, made or deleted, by whatever way: the end of the
 * transaction looks what became of it.
 */
export function noticePublic(strapi: Strapi): void {
  const isPublic = (event: WriteEvent) =>
    noteRows(strapi, event, { publishedAt: { $notNull: true } });
  const changed = async (event: WriteEvent) => {
    const data = event.params.data as Data | undefined;
    // A draft's row that is given a time of publication is public too, from now on.
    const noted = await (data?.publishedAt != null ? noteRows(strapi, event, {}) : isPublic(event));
    // A row that is given to another document: both change.
    if (noted > 0 && data?.documentId !== undefined)
      touch(event.model.uid, String(data.documentId));
  };
  strapi.db.lifecycles.subscribe({
    models: [...gatedTypes(strapi).keys()],
    beforeCreate: created,
    beforeCreateMany: created,
    beforeUpdate: changed,
    beforeUpdateMany: changed,
    beforeDelete: isPublic,
    beforeDeleteMany: isPublic,
  } as never);
}

function created({ model, params: { data } }: WriteEvent): void {
  for (const row of (Array.isArray(data) ? data : [data]) as (Data | null)[]) {
    if (row?.publishedAt != null) touch(model.uid, String(row.documentId ?? ''));
  }
}

async function noteRows(
  strapi: Strapi,
  { model: { uid }, params: { where = {} } }: WriteEvent,
  which: Where,
): Promise<number> {
  const rows = await rowsOf(strapi, uid).findMany({
    where: { $and: [where, which] },
    select: ['documentId'],
  });
  for (const { documentId } of rows) touch(uid, String(documentId));
  return rows.length;
}
