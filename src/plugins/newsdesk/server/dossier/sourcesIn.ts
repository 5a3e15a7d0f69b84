import { SOURCE_UID } from '../content-types/source';
import { checkerOn, MADE_BY } from '../history/storyAccess';
import type { RecordedGrounds, RecordedSource } from '../ledger/record';
import { holds } from '../permissions/holds';
import { rowsOf, type Row, type Strapi } from '../strapi';
import type { DossierSource } from './dossier';

const AT_ONCE = 200;

/**
 * The sources that claims rested on, with who they are for those alone who may see that: by the plugin's
 * permission, and by Strapi's own for each record and field. How to reach them stands in no dossier.
 */
export async function sourcesIn(
  strapi: Strapi,
  grounds: readonly RecordedGrounds[],
): Promise<DossierSource[]> {
  const recorded = new Map(
    grounds.flatMap(({ sources }) => sources.map((source) => [source.id, source])),
  );
  const rows = await recordsOf(strapi, [...recorded.keys()]);
  return [...recorded.values()].map((source) => sourceOf(strapi, source, rows.get(source.id)));
}

async function recordsOf(strapi: Strapi, ids: readonly string[]): Promise<Map<string, Row>> {
  const found = new Map<string, Row>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows = await rowsOf(strapi, SOURCE_UID).findMany({
      where: { documentId: { $in: ids.slice(from, from + AT_ONCE) } },
      populate: {
        ...MADE_BY,
        approvedBy: { select: ['id', 'firstname', 'lastname', 'username'] },
      },
    });
    for (const row of rows) found.set(String(row.documentId), row);
  }
  return found;
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

function sourceOf(strapi: Strapi, source: RecordedSource, row: Row | undefined): DossierSource {
  const { id, publicDescription, anonymous } = source;
  if (!row) return { id, publicDescription, anonymous, identity: null };
  const { can } = checkerOn(strapi, SOURCE_UID);
  const may = (field: string): boolean => holds(strapi, 'sources.read') && can.read(row, field);
  return {
    id,
    publicDescription: can.read(row, 'publicDescription')
      ? textIn(row.publicDescription)
      : publicDescription,
    anonymous: row.anonymous !== false,
    identity: may('name')
      ? {
          name: textIn(row.name),
          anonymityReason: may('anonymityReason') ? textIn(row.anonymityReason) : '',
          approvedBy: may('approvedBy') ? nameOf(row.approvedBy) : '',
        }
      : null,
  };
}

function nameOf(user: unknown): string {
  if (typeof user !== 'object' || user === null) return '';
  const { firstname, lastname, username } = user as Record<string, unknown>;
  return [firstname, lastname].map(textIn).filter(Boolean).join(' ') || textIn(username);
}
