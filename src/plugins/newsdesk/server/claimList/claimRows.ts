import { SOURCE_UID } from '../content-types/source';
import { tableOf, type Sql, type SqlPiece, type Strapi } from '../strapi';
import { agencyName, type ClaimColumn, type ReadableClaims } from './readableClaims';
import { columnOf, joinTableOf, readModel, type JoinTable } from './tables';

export const CLAIM_UID = 'newsdesk.claim';

/** SQL for each thing that is known of a claim; a column that may not be read is null in every row. */
export type Expressions = Readonly<Record<RowColumn, SqlPiece>>;

export type RowColumn =
  | Exclude<ClaimColumn, 'furtherSources' | 'respondentSource' | 'source' | 'agency'>
  | 'claimId'
  | 'documentId'
  | 'locale'
  | 'updatedAt'
  | 'position'
  | 'sourceId'
  | 'sourceRecord'
  | 'sourceDescription'
  | 'sourceAnonymous'
  | 'agencyName'
  | 'agencyRecord';

/** Short names of the tables: claim, story, source, agency; and those that join them. */
const part = 'c';
const story = 's';

/** The claims that somebody may read in the drafts of one type, with what they may read of them. */
export function claimRows(
  strapi: Strapi,
  readable: ReadableClaims,
): { rows: Sql; expressions: Expressions } {
  const { type } = readable;
  const held = joinTableOf(strapi, type.uid, type.fields.claims) as JoinTable;
  const rows = readModel(strapi, CLAIM_UID, part)
    .join(`${held.name} as h`, `h.${held.inverseJoinColumn.name}`, `${part}.id`)
    .join(`${tableOf(strapi, type.uid)} as ${story}`, `${story}.id`, `h.${held.joinColumn.name}`)
    .whereNull(`${story}.${columnOf(strapi, type.uid, 'publishedAt')}`);
  for (const [name, value] of Object.entries(held.on ?? {})) rows.where(`h.${name}`, value);
  if (readable.stories === 'none') rows.whereRaw('1 = 0');
  else if (readable.stories !== 'all') rows.whereIn(`${story}.id`, readable.stories.ids());
  joinSource(strapi, rows);
  joinAgency(strapi, rows, readable);
  return { rows, expressions: expressionsOf(strapi, readable, held) };
}

function joinSource(strapi: Strapi, rows: Sql): void {
  const link = joinTableOf(strapi, CLAIM_UID, 'source') as JoinTable;
  rows
    .leftJoin(`${link.name} as sl`, `sl.${link.joinColumn.name}`, `${part}.id`)
    .leftJoin(
      `${tableOf(strapi, SOURCE_UID)} as src`,
      'src.id',
      `sl.${link.inverseJoinColumn.name}`,
    );
}

function joinAgency(strapi: Strapi, rows: Sql, { type, columns }: ReadableClaims): void {
  const target = agencyName(strapi, type);
  const link = agencyLink(strapi, type.uid, type.fields.agency);
  if (!target || !link || !columns.has('agency')) return;
  rows
    .leftJoin(`${link.name} as al`, `al.${link.joinColumn.name}`, `${story}.id`)
    .leftJoin(`${tableOf(strapi, target.uid)} as ag`, 'ag.id', `al.${link.inverseJoinColumn.name}`);
}

const agencyLink = (strapi: Strapi, uid: string, field: string | null): JoinTable | undefined =>
  field === null ? undefined : joinTableOf(strapi, uid, field);

/**
 * Whether a claim's link to its source may be followed by those who may not see who sources are. That two
 * claims rest on the same record is told of sources that are named, in claims that do not take it back.
 */
export function openSource(strapi: Strapi, source: string): string {
  const terms = `${part}.${columnOf(strapi, CLAIM_UID, 'sourceTerms')}`;
  const anonymous = `${source}.${columnOf(strapi, SOURCE_UID, 'anonymous')}`;
  return `(${anonymous} = false and (${terms} is null or ${terms} = 'on-the-record'))`;
}

function expressionsOf(strapi: Strapi, readable: ReadableClaims, held: JoinTable): Expressions {
  const { type, columns } = readable;
  const raw = (sql: string, ...bindings: readonly Sql[]): SqlPiece =>
    strapi.db.connection.raw(sql, bindings as never);
  const claim = (name: ClaimColumn): SqlPiece => {
    const column = `${part}.${columnOf(strapi, CLAIM_UID, name)}`;
    return raw(columns.has(name) ? column : nothing(column));
  };
  const storyColumn = (name: string) => `${story}.${columnOf(strapi, type.uid, name)}`;
  const { headline } = type.fields;
  return {
    claimId: raw(`${part}.id`),
    documentId: raw(storyColumn('documentId')),
    locale: raw(storyColumn('locale')),
    updatedAt: raw(storyColumn('updatedAt')),
    position: strapi.db.connection.raw('??', [`h.${held.orderColumnName ?? 'order'}`]),
    headline:
      headline !== null && columns.has('headline')
        ? raw(storyColumn(headline))
        : raw(nothing(`${part}.statement`)),
    statement: claim('statement'),
    verification: columns.has('verification')
      ? raw(`coalesce(${part}.${columnOf(strapi, CLAIM_UID, 'verification')}, 'unverified')`)
      : claim('verification'),
    attribution: claim('attribution'),
    sourceTerms: claim('sourceTerms'),
    about: claim('about'),
    respondent: claim('respondent'),
    responseSought: claim('responseSought'),
    replyBy: claim('replyBy'),
    ...sourceExpressions(strapi, readable, raw),
    ...agencyExpressions(strapi, readable, raw),
  };
}

type Raw = (sql: string, ...bindings: readonly Sql[]) => SqlPiece;

function sourceExpressions(strapi: Strapi, readable: ReadableClaims, raw: Raw) {
  const { columns, sources, seesIdentities } = readable;
  const description = `src.${columnOf(strapi, SOURCE_UID, 'publicDescription')}`;
  const record = `src.${columnOf(strapi, SOURCE_UID, 'documentId')}`;
  const anonymous = `src.${columnOf(strapi, SOURCE_UID, 'anonymous')}`;
  if (!columns.has('source') || sources === 'none') {
    return {
      sourceId: raw(nothing('src.id')),
      sourceRecord: raw(nothing(record)),
      sourceDescription: raw(nothing(description)),
      sourceAnonymous: raw(nothing(anonymous)),
    };
  }
  const where = (sql: string, condition: string): SqlPiece =>
    sources === 'all'
      ? raw(`case when ${condition} then ${sql} end`)
      : raw(`case when ${condition} and src.id in ? then ${sql} end`, sources.ids());
  const isOpen = seesIdentities ? '1 = 1' : openSource(strapi, 'src');
  return {
    sourceId: where('src.id', isOpen),
    sourceRecord: where(record, isOpen),
    // What is not to be attributed to a named source does not name it here either.
    sourceDescription: where(description, `(${isOpen} or ${anonymous} = true)`),
    sourceAnonymous: where(anonymous, '1 = 1'),
  };
}

function agencyExpressions(strapi: Strapi, { type, columns, agencies }: ReadableClaims, raw: Raw) {
  const target = agencyName(strapi, type);
  const link = agencyLink(strapi, type.uid, type.fields.agency);
  if (!target || !link || !columns.has('agency') || agencies === 'none') {
    const none = raw(nothing(`${part}.about`));
    return { agencyName: none, agencyRecord: none };
  }
  const shown = (name: string): SqlPiece => {
    const column = `ag.${columnOf(strapi, target.uid, name)}`;
    return agencies === 'all'
      ? raw(column)
      : raw(`case when ag.id in ? then ${column} end`, agencies.ids());
  };
  return { agencyName: shown(target.name), agencyRecord: shown('documentId') };
}

/** Nothing, of the type of a column: every part of a union has to have the same. */
const nothing = (column: string): string => `case when 1 = 0 then ${column} end`;
