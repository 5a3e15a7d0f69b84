import { LEDGER_HEAD_UID } from '../content-types/ledgerHead';
import { RELEASE_UID } from '../content-types/release';
import { tableOf, type Sql, type SqlPiece, type Strapi } from '../strapi';
import type { Audience } from './audience';
import { BEGINNING, isAt, type Position } from './cursor';
import type { Selection } from './feedQuery';

/** One release on a page, without its text. */
export interface Listed extends Position {
  /** In bytes, of its record. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly releasedAt: number;
}

/** What stands behind a position in the ledger, for one audience and selection. */
export interface Listing {
  /** Oldest first. */
  readonly releases: readonly Listed[];
  /** How far the ledger was looked through: behind the last release, or behind all that are not asked for. */
  readonly end: Position;
  /** Whether there is more behind `end`. What there is before it will never be another. */
  readonly more: boolean;
  /** The newest release there was. */
  readonly head: Position;
}

/** How many releases are looked through for one page, whatever is asked for: so that no page takes long. */
const WINDOW = 5_000;
/** How much one page may hold, in bytes, unless its first release is longer. */
const MOST_BYTES = 4_000_000;

interface Joined {
  readonly head_sequence: number;
  readonly head_hash: string;
  readonly after_hash: string | null;
  readonly end_sequence: number | null;
  readonly end_hash: string | null;
  readonly sequence: number | null;
  readonly hash: string;
  readonly size: number | string;
  readonly released_at: number | string;
}

export interface Asked extends Selection {
  readonly after: Position;
  readonly limit: number;
  /** Instead of what comes after a position: the last of them. */
  readonly latest?: boolean;
}

/**
 * Reads, in one statement and so of one moment, what is committed behind a position.
 *
 * @returns null if the position is of another ledger
 */
export async function readPage(
  strapi: Strapi,
  asked: Asked,
  audience: Audience,
): Promise<Listing | null> {
  const rows = (await statement(strapi, asked, audience)) as unknown as Joined[];
  const [first] = rows;
  // The head is made at the start: without it there is no ledger yet.
  if (!first) return asked.after.sequence === 0 ? NOTHING : null;
  const isOurs = asked.after.sequence === 0 || isAt(asked.after, first.after_hash ?? '');
  if (!isOurs || (asked.after.sequence === 0 && !isAt(asked.after, BEGINNING.hash))) return null;
  const head = headOf(first);
  const found = rows.flatMap((row) => (row.sequence === null ? [] : [toListed(row)]));
  if (asked.latest) {
    const newest = fitting([...found].reverse()).reverse();
    return { releases: newest, end: head, more: false, head };
  }
  const releases = fitting(found);
  const isCut = releases.length < found.length || found.length === asked.limit;
  const end = isCut ? releases.at(-1)! : endOf(first);
  return { releases, end, more: end.sequence < head.sequence, head };
}

const NOTHING: Listing = { releases: [], end: BEGINNING, more: false, head: BEGINNING };

const toListed = (row: Joined): Listed => ({
  sequence: Number(row.sequence),
  hash: row.hash,
  size: Number(row.size),
  releasedAt: Number(row.released_at),
});

const headOf = ({ head_sequence, head_hash }: Joined): Position => ({
  sequence: Number(head_sequence),
  hash: head_hash,
});

const endOf = ({ end_sequence, end_hash }: Joined): Position =>
  end_sequence === null ? BEGINNING : { sequence: Number(end_sequence), hash: end_hash! };

/** Those that together are no longer than a page may be, at least one. */
export function fitting<One extends Listed>(found: readonly One[]): One[] {
  let bytes = 0;
  return found.filter(({ size }, index) => (bytes += size) <= MOST_BYTES || index === 0);
}

function statement(strapi: Strapi, asked: Asked, audience: Audience): Sql {
  const releases = tableOf(strapi, RELEASE_UID);
  const after = asked.after.sequence;
  const raw = (sql: string, values: (string | number)[] = []) =>
    strapi.db.connection.raw(sql, values);
  const until = after + WINDOW;
  const sql = strapi.db.getConnection(`${tableOf(strapi, LEDGER_HEAD_UID)} as h`) as unknown as Sql;
  // Each join is made on the same builder: what it returns is only typed otherwise.
  sql.leftJoin(`${releases} as a`, 'a.sequence', raw('?', [after]) as never);
  const last = raw('case when h.sequence < ? then h.sequence else ? end', [until, until]);
  sql.leftJoin(`${releases} as e`, 'e.sequence', last as never);
  const page = selected(strapi, asked, audience).as('p');
  sql.leftJoin(page as never, raw('1') as never, raw('1') as never);
  return sql
    .where({ 'h.name': 'wire' })
    .select({
      head_sequence: 'h.sequence',
      head_hash: 'h.hash',
      after_hash: 'a.hash',
      end_sequence: 'e.sequence',
      end_hash: 'e.hash',
      sequence: 'p.sequence',
      hash: 'p.hash',
      size: 'p.size',
      released_at: 'p.released_at',
    })
    .orderBy('p.sequence') as unknown as Sql;
}

function selected(strapi: Strapi, asked: Asked, audience: Audience): Sql {
  const after = asked.after.sequence;
  const sql = strapi.db.getConnection(tableOf(strapi, RELEASE_UID)) as unknown as Sql;
  sql
    .select('sequence', 'hash', 'released_at', {
      size: sizeOf(strapi),
    } as never)
    .orderBy('sequence', asked.latest ? 'desc' : 'asc')
    .limit(asked.limit);
  if (asked.latest) sql.where('sequence', '>', windowBeforeHead(strapi) as never);
  else sql.where('sequence', '>', after).where('sequence', '<=', after + WINDOW);
  if (audience === 'ordinary') sql.where({ restricted: false });
  if (asked.locale !== null) sql.where({ locale: asked.locale });
  if (asked.kinds) sql.whereIn('kind', [...asked.kinds]);
  for (const column of ['agency', 'topics'] as const) {
    const name = column === 'agency' ? asked.agency : asked.topic;
    if (name !== null) sql.whereRaw(`${column} like ? escape '!'`, [`%|${literally(name)}|%`]);
  }
  return sql;
}

const windowBeforeHead = (strapi: Strapi): Sql =>
  (strapi.db.getConnection(tableOf(strapi, LEDGER_HEAD_UID)) as unknown as Sql).select(
    strapi.db.connection.raw('sequence - ?', [WINDOW]),
  ) as unknown as Sql;

/** Asks for the size of a record, which no database has to read the record for. */
export const sizeOf = (strapi: Strapi): SqlPiece =>
  strapi.db.connection.raw('octet_length(record)') as unknown as SqlPiece;

/** A text in which `like` finds nothing but itself. */
const literally = (text: string): string => text.replace(/[!%_]/g, '!$&');
