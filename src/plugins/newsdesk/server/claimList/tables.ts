import { tableOf, type Sql, type Strapi } from '../strapi';

/** The table that joins the rows of a model to those of another one, or to their parts. */
export interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
  /** What a row of it has to say for it to belong to the attribute. */
  readonly on?: Readonly<Record<string, string | number>>;
  readonly orderColumnName?: string;
}

interface StoredAttribute {
  readonly columnName?: string;
  readonly joinTable?: JoinTable;
}

function storedAttribute(strapi: Strapi, uid: string, attribute: string): StoredAttribute {
  const { attributes } = strapi.db.metadata.get(uid) as unknown as {
    attributes: Record<string, StoredAttribute>;
  };
  return attributes[attribute] ?? {};
}

/** The database column of an attribute. */
export const columnOf = (strapi: Strapi, uid: string, attribute: string): string =>
  storedAttribute(strapi, uid, attribute).columnName ?? attribute;

/** The join table of an attribute; undefined where it has none. */
export const joinTableOf = (
  strapi: Strapi,
  uid: string,
  attribute: string,
): JoinTable | undefined => storedAttribute(strapi, uid, attribute).joinTable;

/** Reads from a table under a short name, in the newsroom's database schema. */
export const readFrom = (strapi: Strapi, table: string, alias: string): Sql =>
  strapi.db.getConnection(`${table} as ${alias}`);

/** Reads from the table of a model under a short name. */
export const readModel = (strapi: Strapi, uid: string, alias: string): Sql =>
  readFrom(strapi, tableOf(strapi, uid), alias);
