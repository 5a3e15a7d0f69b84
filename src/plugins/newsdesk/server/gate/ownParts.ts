import { errors } from '@strapi/utils';
import type { GatedType } from '../gated/gatedType';
import { rowsOf, type Strapi } from '../strapi';
import { linkedIds } from './withData';

type Data = Record<string, unknown>;

/**
 * Refuses a write through the query engine that would give a row the claims (or other parts) of another
 * one. Two rows that share a claim are changed together: who saves the draft would change, unjudged, what
 * is public.
 *
 * @param rows the ids of the rows that are written; none for new ones
 * @throws ValidationError if any other row has a part that the write names
 */
export async function refuseForeignParts(
  strapi: Strapi,
  type: GatedType,
  rows: readonly number[],
  change: Data,
): Promise<void> {
  for (const name of partsOf(type)) {
    const ids = name in change ? linkedIds(name, change[name]) : [];
    if (ids.length === 0) continue;
    const where = { [name]: { id: { $in: ids } } };
    const owners = await rowsOf(strapi, type.uid).findMany({ where, select: ['id'] });
    const isShared = rows.length > 1 || owners.some(({ id }) => !rows.includes(id));
    if (isShared) throw foreignPart(name);
  }
}

/** The fields of a gated type that hold components: each row has its own. */
export const partsOf = ({ fields, schema }: GatedType): string[] =>
  Object.values(fields).filter(
    (name): name is string => name !== null && schema.attributes[name]?.type === 'component',
  );

const foreignPart = (name: string): Error => {
  const message = `“${name}” names what another version of a story has. Each has its own: write it through the Document Service.`;
  return new errors.ValidationError(message, {
    code: 'newsdesk/foreign-part',
    errors: [{ path: [name], message, name: 'ValidationError', value: '' }],
  });
};
