import path from 'node:path';
import { outside } from '../helpers/outside';
import { serveInChild, type ChildServer } from '../helpers/serveInChild';

const ROOT = path.resolve(__dirname, '../..');

/** The newsroom as `strapi start` serves it, without the panel. */
const SERVE = `
  const { createStrapi } = require('@strapi/strapi');
  const [appDir, distDir] = process.argv.slice(1);
  createStrapi({ appDir, distDir, serveAdminPanel: false }).start();
`;

/** What the newsroom that is open has from its environment, for another server on the same database. */
const SHARED = [
  ...['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'],
  ...['DATABASE_URL', 'DATABASE_FILENAME', 'NEWSDESK_DEVELOPMENT_DOORS'],
];

/** Starts another server, in a process of its own, on the newsroom that is open in this one. */
export const serveNewsroom = (distDir: string): Promise<ChildServer> =>
  serveInChild({
    script: ['-e', SERVE, ROOT, distDir],
    folder: ROOT,
    env: {
      ...Object.fromEntries(
        SHARED.flatMap((name) => (outside.env[name] ? [[name, outside.env[name]]] : [])),
      ),
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
    },
  });
