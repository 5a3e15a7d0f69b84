import type { ReleaseRecord } from '../../src/plugins/newsdesk/server/ledger/record';
import type { Strapi } from './newsroom';

export const RELEASES = 'newsdesk_releases';

interface LedgerRow {
  readonly record: string;
}

/** All releases of a newsroom, oldest first, as they were recorded. */
export async function releasesIn(strapi: Strapi, documentId?: string): Promise<ReleaseRecord[]> {
  const rows = (await strapi.db
    .connection(RELEASES)
    .select('record')
    .orderBy('sequence')) as LedgerRow[];
  const releases = rows.map(({ record }) => JSON.parse(record) as ReleaseRecord);
  return documentId === undefined
    ? releases
    : releases.filter((release) => release.documentId === documentId);
}

/** Releases in short: `publish en 1`. */
export const inShort = ({ kind, locale, version }: ReleaseRecord): string =>
  [kind, locale, version].filter((part) => part !== '').join(' ');
