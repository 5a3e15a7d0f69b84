import { errors } from '@strapi/utils';
import type { GatedType } from '../gated/gatedType';
import { rowsOf, type Row, type Strapi } from '../strapi';
import { storyPopulate } from './storyPopulate';

type Data = Record<string, unknown>;

/**
 * A row as it would stand after a write through the query engine: its columns overwritten, and the
 * components and relations that the write names by id loaded in place of the old ones.
 *
 * @throws ValidationError if the write names them in a form that the gate cannot follow
 */
export async function withData(
  strapi: Strapi,
  type: GatedType,
  row: Row,
  data: Data,
): Promise<Row> {
  const merged: Row = { ...row, ...(data as Row), id: row.id };
  const populate = storyPopulate(type);
  for (const name of Object.keys(populate)) {
    if (!(name in data)) continue;
    merged[name] = await linked(strapi, type, name, data[name], populate[name]);
  }
  return merged;
}

async function linked(
  strapi: Strapi,
  type: GatedType,
  name: string,
  value: unknown,
  query: unknown,
): Promise<Row | Row[] | null> {
  const attribute = type.schema.attributes[name]!;
  const many = attribute.repeatable === true;
  const ids = linkedIds(name, value);
  if (ids.length === 0) return many ? [] : null;
  const options = query === true ? {} : (query as Data);
  const rows = await rowsOf(strapi, (attribute.component ?? attribute.target)!).findMany({
    where: { id: { $in: ids } },
    ...options,
  });
  const ordered = ids.flatMap((id) => rows.filter((row) => row.id === id));
  return many ? ordered : (ordered[0] ?? null);
}

/**
 * The ids by which a write names components or relations.
 *
 * @throws ValidationError if it names them in another form
 */
export function linkedIds(name: string, value: unknown): number[] {
  const items = value == null ? [] : Array.isArray(value) ? value : [value];
  return items.map((item: unknown) => {
    const id = typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : item;
    if (typeof id === 'number' || (typeof id === 'string' && /^\d+$/.test(id))) return Number(id);
    throw new errors.ValidationError(
      `The gate cannot follow this write to “${name}” of a public story. Write it through the Document Service.`,
      {
        code: 'newsdesk/unreadable-write',
        errors: [{ path: [name], message: 'Unreadable write', name: 'ValidationError', value: '' }],
      },
    );
  });
}
