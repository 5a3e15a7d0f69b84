import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import mysql from 'mysql2/promise';
import { Client } from 'pg';

export type DatabaseKind = 'sqlite' | 'postgres' | 'mysql';

export interface TestDatabase {
  readonly kind: DatabaseKind;
  /** The environment by which Strapi finds it. */
  readonly env: Readonly<Record<string, string>>;
  drop(): Promise<void>;
}

/** Where the servers are; a database of its own is made there for each newsroom and dropped after. */
const SERVERS = {
  postgres: process.env.NEWSDESK_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/postgres',
  mysql: process.env.NEWSDESK_TEST_MYSQL ?? 'mysql://root@127.0.0.1:3306/mysql',
};

/** The database that this run of the tests is on: `NEWSDESK_TEST_DATABASE`, SQLite unless told. */
export function databaseKind(): DatabaseKind {
  const kind = process.env.NEWSDESK_TEST_DATABASE ?? 'sqlite';
  if (kind === 'sqlite' || kind === 'postgres' || kind === 'mysql') return kind;
  throw new Error(`NEWSDESK_TEST_DATABASE is sqlite, postgres or mysql, not "${kind}".`);
}

/** Makes an empty database. Fails if the server that it needs is not there. */
export async function makeDatabase(kind: DatabaseKind = databaseKind()): Promise<TestDatabase> {
  if (kind === 'sqlite') return makeFile();
  const name = `newsdesk_test_${randomBytes(6).toString('hex')}`;
  const execute = kind === 'postgres' ? onPostgres : onMysql;
  await execute(
    kind === 'postgres'
      ? `CREATE DATABASE ${name}`
      : `CREATE DATABASE ${name} CHARACTER SET utf8mb4`,
  );
  const url = new URL(SERVERS[kind]);
  url.pathname = `/${name}`;
  return {
    kind,
    env: { DATABASE_URL: url.href },
    drop: () =>
      execute(
        kind === 'postgres'
          ? `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`
          : `DROP DATABASE IF EXISTS ${name}`,
      ),
  };
}

async function makeFile(): Promise<TestDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsdesk-'));
  return {
    kind: 'sqlite',
    env: { DATABASE_FILENAME: path.join(folder, 'newsroom.db') },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function onPostgres(statement: string): Promise<void> {
  const client = new Client({ connectionString: SERVERS.postgres });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

async function onMysql(statement: string): Promise<void> {
  const connection = await mysql.createConnection(SERVERS.mysql);
  await connection.query(statement).finally(() => connection.end());
}
