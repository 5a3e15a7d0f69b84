import { SOURCE_UID } from '../content-types/source';
import type { ClaimFilter, ClaimQuery } from './claimQuery';
import { CLAIM_UID, openSource, type Expressions, type RowColumn } from './claimRows';
import type { ClaimColumn, ReadableClaims } from './readableClaims';
import { containsWords, equalsWords, type Dialect } from './searchText';
import { columnOf, joinTableOf, readFrom, type JoinTable } from './tables';
import { tableOf, type Sql, type SqlPiece, type Strapi } from '../strapi';

/** What is being narrowed: the claims of one type that somebody may read. */
export interface Narrowing {
  readonly strapi: Strapi;
  readonly readable: ReadableClaims;
  readonly rows: Sql;
  readonly expressions: Expressions;
  /** The time by which a reply is overdue. */
  readonly now: Date;
}

/** Columns in which words are looked for. Who a source is is not among them, for nobody. */
const SEARCHED: readonly RowColumn[] = [
  'statement',
  'attribution',
  'about',
  'respondent',
  'headline',
];

/** How a claim rests on a source record: by which of its fields. */
export const ROLES = ['source', 'furtherSources', 'respondentSource'] as const;
export type Role = (typeof ROLES)[number];

/** Narrows claims to those that are asked for. A filter by what may not be read finds nothing. */
export function narrowClaims(narrowing: Narrowing, query: ClaimQuery): void {
  const { rows } = narrowing;
  if (query.words !== '') searchWords(narrowing, query.words);
  for (const filter of query.filters) narrow(narrowing, filter);
  if (query.restsOn !== null) {
    const { restsOn } = query;
    rows.where((either) => {
      either.whereRaw('1 = 0');
      for (const role of ROLES) either.orWhereIn('c.id', restingOn(narrowing, role, restsOn));
    });
  }
}

function searchWords({ strapi, rows, readable, expressions }: Narrowing, words: string): void {
  const searched = SEARCHED.filter((column) => readable.columns.has(column as ClaimColumn));
  rows.where((either) => {
    for (const column of searched) {
      const { sql, bindings } = containsWords(dialectOf(strapi), sqlOf(expressions[column]), words);
      either.orWhereRaw(sql, bindings);
    }
  });
}

const dialectOf = (strapi: Strapi): Dialect => strapi.db.dialect.client as Dialect;

/** The searched columns have no bindings of their own. */
const sqlOf = (piece: SqlPiece): string => piece.toQuery();

function narrow(narrowing: Narrowing, filter: ClaimFilter): void {
  const { rows, expressions, readable } = narrowing;
  switch (filter.on) {
    case 'verification':
      return ifReadable(narrowing, 'verification', () =>
        compare(rows, expressions.verification, filter.not, filter.value),
      );
    case 'responseSought':
      return ifReadable(narrowing, 'responseSought', () => narrowResponse(narrowing, filter));
    case 'respondent':
      return ifReadable(narrowing, 'respondent', () => narrowRespondent(narrowing, filter));
    case 'source':
      return narrowSource(narrowing, filter.value);
    case 'agency':
      return void rows.whereRaw('? = ?', [expressions.agencyRecord, filter.value]);
    case 'locale':
      return compare(rows, expressions.locale, filter.not, filter.value);
    case 'type':
      if ((readable.type.uid === filter.value) === filter.not) rows.whereRaw('1 = 0');
  }
}

function ifReadable({ rows, readable }: Narrowing, column: ClaimColumn, narrow: () => void): void {
  if (readable.columns.has(column)) narrow();
  else rows.whereRaw('1 = 0');
}

function compare(rows: Sql, expression: SqlPiece, not: boolean, value: string): void {
  if (not) rows.whereRaw('(? <> ? or ? is null)', [expression, value, expression]);
  else rows.whereRaw('? = ?', [expression, value]);
}

type ResponseFilter = Extract<ClaimFilter, { on: 'responseSought' }>;

function narrowResponse(narrowing: Narrowing, { not, value }: ResponseFilter): void {
  const { rows, expressions, readable, now } = narrowing;
  if (value !== 'overdue') return compare(rows, expressions.responseSought, not, value);
  if (!readable.columns.has('replyBy')) return void rows.whereRaw('1 = 0');
  const { responseSought, replyBy } = expressions;
  if (not) {
    const isNot = "(? is null or ? <> 'awaiting-reply' or ? is null or ? >= ?)";
    rows.whereRaw(isNot, [responseSought, responseSought, replyBy, replyBy, now]);
  } else {
    rows.whereRaw("? = 'awaiting-reply' and ? < ?", [responseSought, replyBy, now]);
  }
}

type RespondentFilter = Extract<ClaimFilter, { on: 'respondent' }>;

function narrowRespondent(
  { strapi, rows, expressions }: Narrowing,
  { how, value }: RespondentFilter,
): void {
  const compared = how === 'contains' ? containsWords : equalsWords;
  const { sql, bindings } = compared(dialectOf(strapi), sqlOf(expressions.respondent), value);
  rows.whereRaw(sql, bindings);
}

function narrowSource(narrowing: Narrowing, record: string): void {
  narrowing.rows.where((either) =>
    either
      .whereIn('c.id', restingOn(narrowing, 'source', record))
      .orWhereIn('c.id', restingOn(narrowing, 'furtherSources', record)),
  );
}

/**
 * The ids of the claims that rest on a source record by one of their fields, as far as whoever asks may
 * know. Without the permission to see who sources are they learn it of named sources alone.
 */
export function restingOn(
  { strapi, readable }: Pick<Narrowing, 'strapi' | 'readable'>,
  role: Role,
  record: string,
): Sql {
  const link = joinTableOf(strapi, CLAIM_UID, role) as JoinTable;
  const claims = readFrom(strapi, link.name, 'rl')
    .select(`rl.${link.joinColumn.name}`)
    .join(`${tableOf(strapi, SOURCE_UID)} as rs`, 'rs.id', `rl.${link.inverseJoinColumn.name}`)
    .where(`rs.${columnOf(strapi, SOURCE_UID, 'documentId')}`, record);
  const { columns, sources, seesIdentities } = readable;
  if (!columns.has(role) || sources === 'none') return claims.whereRaw('1 = 0');
  if (sources !== 'all') claims.whereIn('rs.id', sources.ids());
  if (!seesIdentities) claims.whereRaw(openSource(strapi, 'rs'));
  return claims;
}
