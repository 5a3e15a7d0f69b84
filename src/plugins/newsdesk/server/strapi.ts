/**
 * The one file that narrows Strapi's types. Strapi types its content by generated declarations that
 * a plugin cannot have; here stands the slice of its interface that the doors use, once.
 */
import type { Core, Data, Modules, UID } from '@strapi/strapi';

export type Strapi = Core.Strapi;
export type ContentTypeUid = UID.ContentType;
export type DocumentId = Data.DocumentID;

/** A database row: its own columns and whatever was populated. */
export type Row = { id: number } & Record<string, unknown>;

export interface Query {
  where?: Record<string, unknown>;
  select?: string[];
  populate?: unknown;
  orderBy?: unknown;
  limit?: number;
  offset?: number;
  data?: unknown;
}

/** Strapi's query engine for one model, without its generated types. */
export interface Rows {
  findOne(query: Query): Promise<Row | null>;
  findMany(query: Query): Promise<Row[]>;
  count(query: Query): Promise<number>;
  create(query: Query): Promise<Row>;
  update(query: Query): Promise<Row | null>;
  /** Columns alone: components and relations stay as they are. */
  updateMany(query: Query): Promise<{ readonly count: number }>;
  delete(query: Query): Promise<Row | null>;
}

/** What a document action answers: one entry, or the entries of several locales. */
export interface DocumentResult extends Record<string, unknown> {
  documentId: DocumentId;
  entries?: Row[];
}

/** Strapi's Document Service for one content type, without its generated types. */
export interface Documents {
  findOne(params: DocumentParams): Promise<Row | null>;
  findFirst(params: DocumentParams): Promise<Row | null>;
  findMany(params: DocumentParams): Promise<Row[]>;
  count(params: DocumentParams): Promise<number>;
  create(params: DocumentParams): Promise<Row & { documentId: DocumentId }>;
  update(params: DocumentParams): Promise<(Row & { documentId: DocumentId }) | null>;
  publish(params: DocumentParams): Promise<{ documentId: DocumentId; entries: Row[] }>;
  unpublish(params: DocumentParams): Promise<{ documentId: DocumentId; entries: Row[] }>;
}

export interface DocumentParams extends Record<string, unknown> {
  documentId?: DocumentId;
  locale?: unknown;
  status?: unknown;
  data?: Record<string, unknown>;
}

/** A call of the Document Service on its way through the middlewares. */
export interface DocumentCall {
  readonly uid: string;
  readonly action: string;
  params: DocumentParams;
}

export type DocumentMiddleware = (
  call: DocumentCall,
  next: () => Promise<unknown>,
) => Promise<unknown>;

/** One attribute of a content type or component, as far as the doors look at it. */
export interface Attribute {
  readonly type: string;
  readonly customField?: string;
  readonly component?: string;
  /** Those that a dynamic zone takes. */
  readonly components?: readonly string[];
  readonly repeatable?: boolean;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly target?: string;
  readonly relation?: string;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

export interface Schema {
  readonly uid: string;
  readonly kind?: 'collectionType' | 'singleType';
  readonly info?: { readonly pluralName?: string; readonly displayName?: string };
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: Readonly<Record<string, unknown>>;
}

const BY_HOUSE = Symbol('asked by the house');

/** Whether a query comes from the house's own code, by `rowsOf`. */
export const isAskedByHouse = (query: object): boolean => BY_HOUSE in query;

/**
 * The rows of one model, for the house itself: it judges by what whoever acts may not see. What of it goes
 * out to somebody, the code that asks has to know.
 */
export function rowsOf(strapi: Strapi, uid: string): Rows {
  const rows = strapi.db.query(uid as ContentTypeUid) as unknown as Rows;
  const marked = (query: Query): Query => ({ ...query, [BY_HOUSE]: true }) as Query;
  return {
    findOne: (query) => rows.findOne(marked(query)),
    findMany: (query) => rows.findMany(marked(query)),
    count: (query) => rows.count(marked(query)),
    create: (query) => rows.create(query),
    update: (query) => rows.update(query),
    updateMany: (query) => rows.updateMany(query),
    delete: (query) => rows.delete(query),
  };
}

export const documentsOf = (strapi: Strapi, uid: string): Documents =>
  strapi.documents(uid as ContentTypeUid) as unknown as Documents;

export const useDocuments = (strapi: Strapi, middleware: DocumentMiddleware): void => {
  strapi.documents.use(middleware as unknown as Parameters<Modules.Documents.Service['use']>[0]);
};

export const schemaOf = (strapi: Strapi, uid: string): Schema =>
  strapi.getModel(uid as ContentTypeUid) as unknown as Schema;

export const contentTypesOf = (strapi: Strapi): Schema[] =>
  Object.values(strapi.contentTypes) as unknown as Schema[];

/**
 * Takes a write lock on rows until the ambient transaction ends. SQLite has one writer: nothing to lock.
 *
 * Who waited for a row that was replaced meanwhile, as discarding a draft replaces it, holds nothing of it: the
 * database gives the row that is gone up, and does not look for another. So it is asked until it gives the same.
 */
export async function lockRows(
  strapi: Strapi,
  uid: string,
  where: Record<string, unknown>,
): Promise<Row[]> {
  const rows = await lockOnce(strapi, uid, where);
  return strapi.db.dialect.client === 'sqlite' ? rows : lockUntilSame(strapi, uid, where, rows);
}

async function lockUntilSame(
  strapi: Strapi,
  uid: string,
  where: Record<string, unknown>,
  known: readonly Row[],
): Promise<Row[]> {
  const rows = await lockOnce(strapi, uid, where);
  const isSame = rows.length === known.length && rows.every(({ id }, at) => id === known[at]!.id);
  return isSame ? rows : lockUntilSame(strapi, uid, where, rows);
}

const lockOnce = (strapi: Strapi, uid: string, where: Record<string, unknown>): Promise<Row[]> =>
  strapi.db
    .queryBuilder(uid)
    .select(['id', 'locale'])
    .where(where)
    .orderBy('id')
    .forUpdate()
    .execute({ mapResults: true }) as unknown as Promise<Row[]>;

/** The database table of a model. */
export const tableOf = (strapi: Strapi, uid: string): string =>
  strapi.db.metadata.get(uid).tableName;

/** An address of a plugin's REST endpoints, with what a project hung on it. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
  readonly config?: { readonly policies?: unknown[]; readonly middlewares?: unknown[] };
}

/** The REST endpoints of a plugin, as the project left them. */
export function endpointsOf(strapi: Strapi, plugin: string): readonly Endpoint[] {
  const { routes } = strapi.plugin(plugin) as unknown as {
    routes: Readonly<Record<string, { routes: readonly Endpoint[] } | undefined>>;
  };
  return routes['content-api']?.routes ?? [];
}

export type Webhook = Modules.WebhookStore.Webhook;

/** Strapi's own webhooks, as they are stored. */
export const webhooksOf = (strapi: Strapi): Modules.WebhookStore.WebhookStore =>
  strapi.get('webhookStore') as unknown as Modules.WebhookStore.WebhookStore;

/** What sends Strapi's own events to webhooks. */
export const webhookRunnerOf = (strapi: Strapi): Modules.WebhookRunner.WebhookRunner =>
  strapi.get('webhookRunner') as unknown as Modules.WebhookRunner.WebhookRunner;

/** A query in SQL that is being put together, and a piece of one. */
export type Sql = ReturnType<Core.Strapi['db']['connection']['queryBuilder']>;
export type SqlPiece = ReturnType<Core.Strapi['db']['connection']['raw']>;

/** The ids of the rows of a model that match filters as the Document Service takes them. */
export function idsMatching(strapi: Strapi, uid: string, filters: object): Sql {
  const { where } = strapi.get('query-params').transform(uid as ContentTypeUid, { filters });
  return strapi.db
    .queryBuilder(uid)
    .select('id')
    .where(where as object)
    .getKnexQuery() as unknown as Sql;
}

/** The documents of the rows of a model that match a condition, as a query in a query. */
export const documentsIn = (strapi: Strapi, uid: string, where: object): SqlPiece =>
  strapi.db
    .queryBuilder(uid)
    .select('documentId')
    .where(where)
    .getKnexQuery() as unknown as SqlPiece;

/** A controller of a content type, by its actions. */
export type Controller = Record<string, unknown>;

export interface Controllers {
  get(uid: string): Controller | undefined;
  extend(uid: string, extension: (controller: Controller) => Controller): void;
}

export const controllersOf = (strapi: Strapi): Controllers =>
  strapi.get('controllers') as unknown as Controllers;
