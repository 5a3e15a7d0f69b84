import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Connection = Core.Config.Database['connection'];

const CLIENTS: Record<string, 'postgres' | 'mysql'> = {
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
  'mysql:': 'mysql',
  'mariadb:': 'mysql',
};

/**
 * `DATABASE_URL` (postgres://…, mysql://… or mariadb://…) chooses a server;
 * without it `DATABASE_FILENAME` names an SQLite file (default `.tmp/newsdesk.db`).
 * A socket is given as PostgreSQL's `?host=/run/postgresql` or MySQL's `?socketPath=/run/mysqld/mysqld.sock`.
 */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const url = env('DATABASE_URL');
  if (!url) {
    const filename = path.resolve(process.cwd(), env('DATABASE_FILENAME', '.tmp/newsdesk.db'));
    return { connection: { client: 'sqlite', connection: { filename }, useNullAsDefault: true } };
  }
  return { connection: serverConnection(url, env.int('DATABASE_POOL_MAX', 10)) };
};

function serverConnection(url: string, poolMax: number): Connection {
  const parsed = new URL(url);
  const client = CLIENTS[parsed.protocol];
  if (!client) {
    throw new Error(
      `DATABASE_URL starts with "${parsed.protocol}". Newsdesk runs on postgres:// and mysql:// (or mariadb://); leave DATABASE_URL out for SQLite.`,
    );
  }
  const socket = parsed.searchParams.get(client === 'postgres' ? 'host' : 'socketPath');
  return {
    client,
    connection: {
      database: decodeURIComponent(parsed.pathname.slice(1)),
      user: decodeURIComponent(parsed.username) || undefined,
      password: decodeURIComponent(parsed.password) || undefined,
      port: parsed.port ? Number(parsed.port) : undefined,
      ...(client === 'mysql' && socket
        ? { socketPath: socket }
        : { host: socket ?? parsed.hostname ?? '127.0.0.1' }),
    },
    pool: { min: 0, max: poolMax },
  } as Connection;
}

export default config;
