import type { Strapi } from '../strapi';
import { moveHead, type Head } from './head';
import { sha256 } from './hash';
import type { ReleaseRecord } from './record';
import { onReleases } from './tables';

/** A release that waits for its place in the chain. */
export interface Draft {
  readonly record: Omit<ReleaseRecord, 'sequence' | 'previous'>;
  readonly embargoedUntil: number | null;
  readonly releasedAt: number;
  readonly agency: string;
  readonly topics: string;
  readonly content: string;
}

/** Rows, and characters of records, in one statement: databases take only so much at once. */
const BATCH = { rows: 20, characters: 1_000_000 };

/**
 * Appends releases to the ledger, each chained to the one before. To be called inside the transaction
 * that changes what is public, with the head locked.
 *
 * @returns the new head
 */
export async function append(strapi: Strapi, head: Head, drafts: readonly Draft[]): Promise<Head> {
  let newest = head;
  const rows: LedgerRow[] = [];
  for (const draft of drafts) {
    const sequence = newest.sequence + 1;
    const record = JSON.stringify({ sequence, ...draft.record, previous: newest.hash });
    newest = { sequence, hash: sha256(record) };
    rows.push({ ...columnsOf(draft), sequence, record, hash: newest.hash });
  }
  for (const batch of batchesOf(rows)) {
    await onReleases(strapi, (sql) => sql.insert(batch as never));
  }
  await moveHead(strapi, newest);
  return newest;
}

type LedgerRow = Record<string, unknown> & { readonly record: string };

function* batchesOf(rows: readonly LedgerRow[]): Generator<LedgerRow[]> {
  let batch: LedgerRow[] = [];
  let characters = 0;
  for (const row of rows) {
    const isFull = batch.length === BATCH.rows || characters + row.record.length > BATCH.characters;
    if (isFull && batch.length > 0) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(row);
    characters += row.record.length;
  }
  if (batch.length > 0) yield batch;
}

const columnsOf = ({ record, ...columns }: Draft): Record<string, unknown> => ({
  content_type: record.contentType,
  story_id: record.documentId,
  locale: record.locale,
  version: record.version,
  kind: record.kind,
  state: record.state,
  restricted: record.restricted,
  embargoed_until: columns.embargoedUntil,
  released_at: columns.releasedAt,
  agency: columns.agency,
  topics: columns.topics,
  content: columns.content,
});
