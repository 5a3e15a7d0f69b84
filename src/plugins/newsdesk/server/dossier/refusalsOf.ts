import { REFUSAL_UID } from '../content-types/refusal';
import type { AskedStory } from '../history/readHistory';
import { isRecord } from '../input/isRecord';
import { rowsOf, type Row, type Strapi } from '../strapi';
import type { DossierRefusal } from './dossier';

const MOST = 5000;

/** The refused attempts to publish a story, oldest first, in those languages that may be read. */
export async function refusalsOf(
  strapi: Strapi,
  { type: { uid }, documentId, access }: AskedStory,
): Promise<DossierRefusal[]> {
  const rows = await rowsOf(strapi, REFUSAL_UID).findMany({
    where: { contentType: uid, storyId: documentId },
    orderBy: { id: 'desc' },
    limit: MOST,
  });
  return rows.reverse().flatMap((row) => refusalIn(row, (locale) => access.has(locale)) ?? []);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const localeOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function refusalIn(row: Row, mayRead: (locale: string) => boolean): DossierRefusal | null {
  const locales = listOf(row.locales).map(localeOf).filter(mayRead);
  if (locales.length === 0) return null;
  return {
    at: new Date(String(row.refusedAt)).toISOString(),
    by: String(row.actor ?? ''),
    door: String(row.door ?? ''),
    locales,
    violations: listOf(row.violations)
      .filter(isRecord)
      .filter(({ locale }) => mayRead(localeOf(locale)))
      .map(violationOf),
  };
}

const violationOf = (one: Record<string, unknown>): DossierRefusal['violations'][number] => ({
  locale: localeOf(one.locale),
  rule: String(one.rule ?? ''),
  code: String(one.code ?? ''),
  severity: String(one.severity ?? ''),
  path: listOf(one.path) as (string | number)[],
  claimKey: typeof one.claimKey === 'string' ? one.claimKey : null,
});
