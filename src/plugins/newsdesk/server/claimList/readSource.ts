import type { ListedSource } from '../../editorial';
import { SOURCE_UID } from '../content-types/source';
import { whereAmong } from '../permissions/readableRows';
import { rowsOf, type Strapi } from '../strapi';
import type { ReadableClaims } from './readableClaims';
import { readNames } from './sourceNames';

/**
 * The source whose claims are asked for. Without the permission to see who sources are, an anonymous one
 * is answered as if it were not there: that claims rest on one record would tell too much of it.
 */
export async function readSource(
  strapi: Strapi,
  documentId: string,
  readable: readonly ReadableClaims[],
): Promise<ListedSource | null> {
  const [first] = readable;
  if (!first || first.sources === 'none') return null;
  const { seesIdentities, sources, names } = first;
  const row = await rowsOf(strapi, SOURCE_UID).findOne({
    where: {
      documentId,
      ...whereAmong(sources),
      ...(!seesIdentities && { anonymous: false }),
    },
    select: ['id', 'publicDescription', 'anonymous'],
  });
  if (row === null) return null;
  const name = (await readNames(strapi, names, [row.id])).get(row.id);
  return {
    documentId,
    description: String(row.publicDescription ?? ''),
    isAnonymous: row.anonymous !== false,
    ...(name !== undefined && { name }),
  };
}
