import type { Strapi } from '../strapi';

/** The slice of Strapi's dialect through which every new connection goes before it is used. */
interface Dialect {
  readonly client: string;
  initialize(connection: unknown): Promise<void>;
}

/**
 * Makes MySQL and MariaDB read what is committed, as PostgreSQL does, instead of what was committed when
 * the transaction first read anything. The panel reads before the gate can take its lock: of two people who
 * publish a story at the same moment the second would not see the first one's public row, and leave both.
 * To be called before the database is connected.
 */
export function readCommitted(strapi: Strapi): void {
  const dialect = strapi.db.dialect as unknown as Dialect;
  if (dialect.client !== 'mysql') return;
  const initialize = dialect.initialize.bind(dialect);
  dialect.initialize = async (connection) => {
    await initialize(connection);
    await strapi.db.connection
      .raw('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED')
      .connection(connection as never);
  };
}
