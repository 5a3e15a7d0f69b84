import { SOURCE_UID } from '../content-types/source';
import { whereAmong, type Rows } from '../permissions/readableRows';
import { rowsOf, type Strapi } from '../strapi';

const MOST_AT_ONCE = 500;

/**
 * Who sources are, by their ids. Asked of the records themselves: only those are decrypted.
 *
 * @param readable those whose name may be read
 */
export async function readNames(
  strapi: Strapi,
  readable: Rows,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const names = new Map<number, string>();
  if (readable === 'none') return names;
  for (let start = 0; start < ids.length; start += MOST_AT_ONCE) {
    const wanted = { id: { $in: ids.slice(start, start + MOST_AT_ONCE) } };
    const rows = await rowsOf(strapi, SOURCE_UID).findMany({
      where: { $and: [wanted, whereAmong(readable)] },
      select: ['id', 'name'],
    });
    for (const { id, name } of rows) if (typeof name === 'string' && name) names.set(id, name);
  }
  return names;
}
