import { rowsOf, type Strapi } from '../strapi';
import type { Mention } from './checkRelation';
import type { Problem } from './Problem';

/** As many as every database takes in one list. */
const CHUNK = 500;

/**
 * Looks up the records that a story names. Strapi looks too, but its message names no field.
 *
 * @returns a problem for each that is not there
 */
export async function missingRecords(
  strapi: Strapi,
  mentions: readonly Mention[],
): Promise<Problem[]> {
  const targets = new Set(mentions.map(({ target }) => target));
  const missing: Mention[] = [];
  for (const target of targets) {
    const here = mentions.filter((mention) => mention.target === target);
    const known = await knownIds(strapi, target, [...new Set(here.map(({ id }) => id))]);
    missing.push(...here.filter(({ id }) => !known.has(id)));
  }
  return missing.map(({ path }) => ({
    path,
    code: 'newsdesk/no-such-record',
    message: 'There is no such record. It may have been deleted.',
  }));
}

async function knownIds(
  strapi: Strapi,
  target: string,
  ids: readonly (number | string)[],
): Promise<Set<number | string>> {
  const known = new Set<number | string>();
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK);
    const rows = await rowsOf(strapi, target).findMany({
      where: {
        $or: [
          { id: { $in: chunk.filter((id) => typeof id === 'number') } },
          { documentId: { $in: chunk.filter((id) => typeof id === 'string') } },
        ],
      },
      select: ['id', 'documentId'],
    });
    for (const row of rows) known.add(row.id).add(String(row.documentId));
  }
  return known;
}
