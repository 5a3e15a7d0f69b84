import { LRUCache } from 'lru-cache';
import type { Envelope } from '../../editorial/wire/release';
import { toEnvelope } from './toEnvelope';
import { onReleases } from '../ledger/tables';
import type { ReleaseRecord } from '../ledger/record';
import type { Strapi } from '../strapi';
import type { Position } from './cursor';

/** A release as subscribers get it, and the same as JSON. */
export interface Written {
  readonly envelope: Envelope;
  readonly json: string;
}

/** In characters of JSON. */
const REMEMBERED = 32_000_000;

const remembered = new WeakMap<Strapi, LRUCache<string, Written>>();

function memoryOf(strapi: Strapi): LRUCache<string, Written> {
  const known = remembered.get(strapi);
  if (known) return known;
  const memory = new LRUCache<string, Written>({
    maxSize: REMEMBERED,
    // An object and its JSON.
    sizeCalculation: ({ json }) => json.length * 2 + 1,
  });
  remembered.set(strapi, memory);
  return memory;
}

/**
 * What a subscriber gets of releases, in their order. What was read lately is remembered by its hash: it
 * never changes.
 */
export async function envelopesOf(
  strapi: Strapi,
  releases: readonly Position[],
): Promise<Written[]> {
  const memory = memoryOf(strapi);
  const found = new Map(releases.map(({ hash }) => [hash, memory.get(hash)]));
  const missing = releases.filter(({ hash }) => !found.get(hash));
  for (const row of await recordsOf(strapi, missing)) {
    const written = write(row);
    memory.set(row.hash, written);
    found.set(row.hash, written);
  }
  return releases.map(({ hash }) => found.get(hash)!);
}

interface RecordRow {
  readonly sequence: number | string;
  readonly hash: string;
  readonly record: string;
}

const recordsOf = async (strapi: Strapi, releases: readonly Position[]): Promise<RecordRow[]> =>
  releases.length === 0
    ? []
    : ((await onReleases(strapi, (sql) =>
        sql.select('sequence', 'hash', 'record').whereIn(
          'sequence',
          releases.map(({ sequence }) => sequence),
        ),
      )) as unknown as RecordRow[]);

function write(row: RecordRow): Written {
  const envelope = toEnvelope(JSON.parse(row.record) as ReleaseRecord, {
    sequence: Number(row.sequence),
    hash: row.hash,
  });
  return { envelope, json: JSON.stringify(envelope) };
}
