import { databaseKind } from './testDatabase';

/**
 * For tests that are about the shell and not about the database: they run with the tests on SQLite, and
 * are skipped, and shown as skipped, when the tests run again on another database.
 */
export const describeOnce: jest.Describe = databaseKind() === 'sqlite' ? describe : describe.skip;
