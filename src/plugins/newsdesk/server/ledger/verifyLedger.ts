import type { Strapi } from '../strapi';
import { NO_RELEASE, sha256 } from './hash';
import { readHead, type Head } from './head';
import type { ReleaseRecord } from './record';
import { onReleases } from './tables';

/** What is wrong with the first link that does not hold. */
export type BreakCode =
  | 'missing'
  | 'altered'
  | 'unreadable'
  | 'out-of-place'
  | 'columns-differ'
  | 'head-differs';

export interface Break {
  readonly sequence: number;
  readonly code: BreakCode;
  readonly message: string;
}

export interface Verification {
  /** How many releases hold. */
  readonly verified: number;
  /** The hash of the last that holds: kept elsewhere, it proves later that nothing was cut off. */
  readonly hash: string;
  readonly firstBreak: Break | null;
}

/** A release as the database has it. */
export interface ReleaseRow extends Record<string, unknown> {
  readonly sequence: number;
  readonly record: string;
  readonly hash: string;
}

interface VerifyOptions {
  readonly expected?: string | null;
  readonly onProgress?: ((verified: number) => void) | undefined;
}

const PAGE = 200;

/**
 * Proves the chain of the ledger from the first release to the head, and names the first link that does
 * not hold: a release that was altered, taken out, put in or cut off by SQL.
 *
 * @param expected a hash that some release has to have, from an earlier proof: shows that nothing up to it
 *   was made anew
 * @param onProgress called after each page with the number of releases verified
 */
export async function verifyLedger(
  strapi: Strapi,
  { expected = null, onProgress = () => {} }: VerifyOptions = {},
): Promise<Verification> {
  // Read before the releases: what is appended meanwhile comes after it.
  const head = await readHead(strapi);
  let sequence = 0;
  let hash = NO_RELEASE;
  let isFound = expected === null || expected === hash;
  for await (const page of pages(strapi)) {
    for (const row of page) {
      const firstBreak = breakOf(row, sequence + 1, hash) ?? headBreak(row, head);
      if (firstBreak) return { verified: sequence, hash, firstBreak };
      sequence += 1;
      hash = row.hash;
      isFound ||= hash === expected;
    }
    onProgress(sequence);
  }
  const isBehind = sequence > (await readHead(strapi)).sequence;
  return { verified: sequence, hash, firstBreak: endBreak(sequence, head, isBehind, isFound) };
}

async function* pages(strapi: Strapi): AsyncGenerator<ReleaseRow[]> {
  for (let last = 0; ; ) {
    const page = await pageAfter(strapi, last);
    if (page.length === 0) return;
    yield page;
    last = Number(page.at(-1)!.sequence);
  }
}

/** What is wrong with a release that the head names. */
export const headBreak = (row: ReleaseRow, head: Head): Break | null =>
  Number(row.sequence) === head.sequence && row.hash !== head.hash
    ? differs(head.sequence, 'The head of the ledger does not match this release.')
    : null;

function endBreak(sequence: number, head: Head, isBehind: boolean, isFound: boolean): Break | null {
  if (sequence < head.sequence) {
    const message = `Releases ${sequence + 1} to ${head.sequence} are cut off.`;
    return { sequence: sequence + 1, code: 'missing', message };
  }
  if (isBehind) return differs(sequence, 'The ledger goes on behind its head.');
  return isFound ? null : differs(sequence, 'No release has the expected hash.');
}

const differs = (sequence: number, message: string): Break => ({
  sequence,
  code: 'head-differs',
  message,
});

const pageAfter = async (strapi: Strapi, sequence: number): Promise<ReleaseRow[]> =>
  onReleases(strapi, (sql) =>
    sql.select('*').where('sequence', '>', sequence).orderBy('sequence').orderBy('id').limit(PAGE),
  ) as unknown as Promise<ReleaseRow[]>;

/**
 * What is wrong with one release.
 *
 * @param expected its place in the ledger
 * @param previous the hash of the release before it
 */
export function breakOf(row: ReleaseRow, expected: number, previous: string): Break | null {
  const at = Number(row.sequence);
  if (at !== expected) {
    return at > expected
      ? { sequence: expected, code: 'missing', message: `Release ${expected} is missing.` }
      : { sequence: at, code: 'out-of-place', message: `There is another release ${at}.` };
  }
  const wrong = (code: BreakCode, message: string): Break => ({ sequence: at, code, message });
  if (sha256(row.record) !== row.hash) {
    return wrong('altered', 'What it says is not what was hashed when it went out.');
  }
  const record = readRecord(row.record);
  if (!record) return wrong('unreadable', 'It is no release.');
  if (record.previous !== previous || record.sequence !== at) {
    return wrong('out-of-place', 'It was not made after the release before it.');
  }
  const column = COLUMNS.find(([name, of]) => !same(row[name], of(record)));
  return column
    ? wrong('columns-differ', `Its column "${column[0]}" does not say what it says.`)
    : null;
}

type Column = readonly [name: string, of: (record: ReleaseRecord) => unknown];

const time = (at: string | null): number | null => (at === null ? null : Date.parse(at));

/** What the columns repeat. */
const COLUMNS: readonly Column[] = [
  ['content_type', (record) => record.contentType],
  ['story_id', (record) => record.documentId],
  ['locale', (record) => record.locale],
  ['version', (record) => record.version],
  ['kind', (record) => record.kind],
  ['state', (record) => record.state],
  ['restricted', (record) => record.restricted],
  ['embargoed_until', (record) => time(record.embargoedUntil)],
  ['released_at', (record) => time(record.at)],
];

/** Databases give whole numbers as text, and a boolean as a number. */
const same = (column: unknown, value: unknown): boolean =>
  value === null
    ? column === null
    : typeof value === 'boolean'
      ? Boolean(column) === value && column !== null
      : String(column) === String(value);

function readRecord(text: string): ReleaseRecord | null {
  try {
    return JSON.parse(text) as ReleaseRecord;
  } catch {
    return null;
  }
}
