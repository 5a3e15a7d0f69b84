import { isDeadlock } from '../retry/redoingDeadlocks';
import type { Strapi } from '../strapi';

type Done = (error: unknown, ...rest: unknown[]) => void;

/** The slice of a connection of mysql2 through which knex sends every statement. */
interface Connection {
  query(statement: { readonly sql: string }, values: unknown, done?: Done): unknown;
}

/** The slice of Strapi's dialect through which every new connection goes before it is used. */
interface Dialect {
  readonly client: string;
  initialize(connection: Connection): Promise<void>;
}

const BEGINS = /^\s*(?:BEGIN|START TRANSACTION)\b/i;
/** Not `ROLLBACK TO SAVEPOINT`: the savepoint is gone with the transaction. */
const ENDS = /^\s*(?:COMMIT|ROLLBACK)\s*;?\s*$/i;
const ROLLS_BACK = /^\s*ROLLBACK/i;

/**
 * Makes MySQL and MariaDB take nothing more of a transaction that met a deadlock, as PostgreSQL does. They
 * have rolled it back then, but do what is sent next as if there never was one, and keep it: the rest of a
 * publication of several languages would stay by itself, past the gate and without a release. Each
 * statement is refused with the deadlock, so that whoever can do the whole over does.
 *
 * To be called before the database is connected.
 */
export function abortAfterDeadlock(strapi: Strapi): void {
  const dialect = strapi.db.dialect as unknown as Dialect;
  if (dialect.client !== 'mysql') return;
  const initialize = dialect.initialize.bind(dialect);
  dialect.initialize = async (connection) => {
    await initialize(connection);
    holdBack(connection);
  };
}

/** One statement is sent when the one before it has come to its end: only then is it known to be wanted. */
function holdBack(connection: Connection): void {
  const query = connection.query.bind(connection);
  let last: Promise<void> = Promise.resolve();
  let isOpen = false;
  let brokenBy: unknown = null;
  const note = (sql: string, error: unknown) => {
    if (BEGINS.test(sql)) [isOpen, brokenBy] = [true, null];
    else if (ENDS.test(sql)) [isOpen, brokenBy] = [false, null];
    else if (isOpen && isDeadlock(error)) brokenBy = error;
  };
  const send = (statement: { readonly sql: string }, values: unknown, done: Done) =>
    new Promise<void>((isOver) => {
      const { sql } = statement;
      const end: Done = (error, ...rest) => {
        note(sql, error);
        isOver();
        done(error, ...rest);
      };
      const isRefused = brokenBy !== null && !BEGINS.test(sql) && !isRollback(sql);
      if (isRefused) return end(brokenBy);
      try {
        query(statement, values, end);
      } catch (error) {
        // Values that cannot be written into a statement: nothing was sent.
        end(error);
      }
    });
  connection.query = (statement, values, done) => {
    // A stream has no callback: it is for reading.
    if (!done) return query(statement, values);
    last = last.then(() => send(statement, values, done));
    return undefined;
  };
}

const isRollback = (sql: string): boolean => ENDS.test(sql) && ROLLS_BACK.test(sql);
