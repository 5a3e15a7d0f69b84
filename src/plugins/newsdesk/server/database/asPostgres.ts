import type { Strapi } from '../strapi';
import { abortAfterDeadlock } from './abortAfterDeadlock';
import { readCommitted } from './readCommitted';

/** Makes MySQL and MariaDB do in a transaction what PostgreSQL does. To be called before the database is connected. */
export function asPostgres(strapi: Strapi): void {
  readCommitted(strapi);
  abortAfterDeadlock(strapi);
}
