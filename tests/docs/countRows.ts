/** As much of better-sqlite3 as is needed here; it brings no types. */
interface SqliteFile {
  prepare(query: string): { pluck(): { all(): unknown[]; get(): unknown } };
  close(): void;
}

const Sqlite = require('better-sqlite3') as new (
  file: string,
  options: { readonly: boolean },
) => SqliteFile;

const TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";

/** The number of rows of every table in an SQLite file. */
export function countRows(file: string): Record<string, number> {
  const database = new Sqlite(file, { readonly: true });
  const tables = database.prepare(TABLES).pluck().all() as string[];
  const counts = tables.map((table) => [
    table,
    database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get(),
  ]);
  database.close();
  return Object.fromEntries(counts);
}
