import { SOURCE_UID } from '../content-types/source';
import { gatedTypes } from '../gated/gatedTypes';
import type { DocumentMiddleware, Strapi } from '../strapi';

/** How the drivers of SQLite, MySQL and PostgreSQL mark their own errors. */
const DATABASE_CODE = /^(?:SQLITE_\w+|ER_\w+|[0-9A-Z]{5})$/;

/**
 * An error of the database carries the statement that failed, with every value in it: an editor's note
 * would go to the log with it. Of stories and sources only what kind of error it was goes on.
 */
export function hideStatements(strapi: Strapi): DocumentMiddleware {
  return async (call, next) => {
    if (call.uid !== SOURCE_UID && !gatedTypes(strapi).has(call.uid)) return next();
    try {
      return await next();
    } catch (error) {
      throw withoutStatement(error, `${call.action} of ${call.uid}`);
    }
  };
}

/** Told by its code alone: a driver loaded by another part of the process has another `Error`. */
function withoutStatement(error: unknown, what: string): unknown {
  const { code, stack } = (error ?? {}) as { code?: unknown; stack?: unknown };
  if (typeof code !== 'string' || !DATABASE_CODE.test(code)) return error;
  const bare = new Error(`The database failed (${code}) at ${what}.`);
  // Where it was thrown, without the first lines: they repeat the message.
  const calls = String(stack)
    .split('\n')
    .filter((line) => /^ {4}at /.test(line));
  bare.stack = [`Error: ${bare.message}`, ...calls].join('\n');
  return Object.assign(bare, { code });
}
