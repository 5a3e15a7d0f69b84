import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { outside } from './outside';
import { makeDatabase, type DatabaseKind, type TestDatabase } from './testDatabase';

const ROOT = path.resolve(__dirname, '../..');

/** The story's content type; the plugin itself names none. */
export const STORY = 'api::story.story';

/* eslint-disable @typescript-eslint/no-explicit-any -- tests read Strapi's generated types as they come. */
export type Strapi = Core.Strapi & Record<string, any>;

export interface Newsroom {
  readonly strapi: Strapi;
  /** The HTTP server, for supertest. */
  readonly http: any;
  readonly database: TestDatabase;
  /** `Authorization` headers of those who come by HTTP. */
  readonly as: {
    readonly admin: string;
    /** An API token that may do everything. */
    readonly fullAccess: string;
    /** A subscriber's token: may find stories, agencies, topics and contributors. */
    readonly subscriber: string;
    /** A user of users-permissions whose role may create and update stories and decide on claims; only with that door open. */
    readonly user: string;
    /** A machine with the admin's permissions on stories and claims; only with the door `mcp` open. */
    readonly mcp: string;
  };
  /** Opens the HTTP server on a free port, once; answers its address (`http://127.0.0.1:1234`). */
  listen(): Promise<string>;
  close(): Promise<void>;
}
/* eslint-enable @typescript-eslint/no-explicit-any */

export interface NewsroomOptions {
  /** Doors that only tests open. Default: none. */
  readonly doors?: readonly ('graphql' | 'users' | 'mcp')[];
  readonly locales?: readonly string[];
  readonly database?: DatabaseKind;
  /** Changes a plugin's configuration as `config/plugins.ts` would, before Strapi loads. */
  readonly env?: Readonly<Record<string, string>>;
  /**
   * Laid over the house policy. Default: the rules about translations are off, so that a second language can be
   * what a test wants it to be.
   */
  readonly rules?: Readonly<Record<string, unknown>>;
  /** Serves the built panel as well (`npm run build`). Default false. */
  readonly panel?: boolean;
  /** The folder of the built app. Default: `dist`. */
  readonly distDir?: string;
  /** Called with Strapi before it loads: a bench puts a switch between Strapi and the gate here. */
  readonly beforeLoad?: (strapi: Strapi) => void;
}

/** For tests in which languages have nothing to do with one another. */
const INDEPENDENT_LANGUAGES = {
  'translation/from-published': 'off',
  'translation/parity': 'off',
  'translation/not-weakened': 'off',
  'translation/fresh': 'off',
  'translation/untranslated': 'off',
};

/** Changes the house policy after the configuration was read, and before anything goes by it. */
function layOver(strapi: Strapi, rules: Readonly<Record<string, unknown>>): void {
  const bootstrap = strapi.bootstrap.bind(strapi);
  strapi.bootstrap = () => {
    const name = 'plugin::newsdesk.rules';
    strapi.config.set(name, { ...strapi.config.get<object>(name), ...rules });
    return bootstrap();
  };
}

const SECRETS = {
  APP_KEYS: 'test-key-one,test-key-two',
  API_TOKEN_SALT: 'test-api-token-salt',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
  ENCRYPTION_KEY: 'test-encryption-key',
};

/**
 * Boots the real newsroom (built by `npm run build`) in this process, on a database of its own.
 * One at a time: Strapi keeps itself in a global.
 */
export async function openNewsroom(options: NewsroomOptions = {}): Promise<Newsroom> {
  const database = await makeDatabase(options.database);
  const environment = {
    ...SECRETS,
    NODE_ENV: 'test',
    STRAPI_TELEMETRY_DISABLED: 'true',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
    NEWSDESK_DEVELOPMENT_DOORS: (options.doors ?? []).join(','),
    ...options.env,
  };
  delete outside.env.DATABASE_URL;
  delete outside.env.DATABASE_FILENAME;
  Object.assign(outside.env, environment, database.env);
  process.chdir(ROOT);
  const { createStrapi } = outside.require('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({
    appDir: ROOT,
    distDir: options.distDir ?? path.join(ROOT, 'dist'),
    serveAdminPanel: options.panel ?? false,
  }) as Strapi;
  // Strapi's memory of who signed in how often lasts for all newsrooms of a worker.
  strapi.config.set('admin.rateLimit', { enabled: false });
  if (options.doors?.includes('mcp')) strapi.config.set('server.mcp.enabled', true);
  layOver(strapi, options.rules ?? INDEPENDENT_LANGUAGES);
  options.beforeLoad?.(strapi);
  try {
    await strapi.load();
  } catch (error) {
    await strapi.destroy().catch(() => undefined);
    await database.drop();
    throw error;
  }
  await strapi.server.mount();
  await addLocales(strapi, options.locales ?? ['es']);
  return {
    strapi,
    http: strapi.server.httpServer,
    database,
    as: await credentials(strapi),
    listen: () => listen(strapi),
    close: async () => {
      await untilIdle(strapi);
      await strapi.destroy();
      await database.drop();
    },
  };
}

/** Strapi tells of what was committed without waiting for it: a database that closes meanwhile would be an error. */
async function untilIdle(strapi: Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client as {
    pool: { numUsed(): number; numPendingAcquires(): number };
  };
  const isBusy = () => pool.numUsed() > 0 || pool.numPendingAcquires() > 0;
  for (let round = 0; round < 400 && isBusy(); round += 1) await sleep(5);
}

async function listen({ server: { httpServer } }: Strapi): Promise<string> {
  if (!httpServer.listening) {
    // On a busy machine five seconds, as Node has it, end just when a client takes the connection up again.
    httpServer.keepAliveTimeout = 60_000;
    await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  }
  return `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
}

async function addLocales(strapi: Strapi, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    await strapi.plugin('i18n').service('locales').create({ code, name: code });
  }
}

async function credentials(strapi: Strapi): Promise<Newsroom['as']> {
  return {
    admin: `Bearer ${await adminToken(strapi)}`,
    fullAccess: `Bearer ${await apiToken(strapi, 'full-access')}`,
    subscriber: `Bearer ${await apiToken(strapi, 'read-only')}`,
    user: strapi.plugin('users-permissions') ? `Bearer ${await userToken(strapi)}` : '',
    mcp: strapi.ai.mcp.isRunning() ? `Bearer ${await mcpToken(strapi)}` : '',
  };
}

async function apiToken(strapi: Strapi, type: 'full-access' | 'read-only'): Promise<string> {
  const token = await strapi
    .service('admin::api-token')
    .create({ name: `test ${type}`, description: '', type, lifespan: null });
  return token.accessKey;
}

/** The administrator who signs in to the panel. */
export const ADMIN = { email: 'editor@newsroom.test', password: 'Editor-1-of-the-test' };

async function adminToken(strapi: Strapi): Promise<string> {
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    ...ADMIN,
    firstname: 'Test',
    lastname: 'Editor',
    isActive: true,
    roles: [role.id],
  });
  const { default: supertest } = await import('supertest');
  const answer = await supertest(strapi.server.httpServer).post('/admin/login').send(ADMIN);
  return answer.body.data.token;
}

/** A machine's token, with what its owner may do with stories. */
async function mcpToken(strapi: Strapi): Promise<string> {
  const owner = await strapi.db
    .query('admin::user')
    .findOne({ where: { email: ADMIN.email }, populate: ['roles'] });
  const permissions = await strapi.db.query('admin::permission').findMany({
    where: {
      $or: [{ subject: STORY }, { action: { $startsWith: 'plugin::newsdesk.' } }],
      role: { id: { $in: owner!.roles.map(({ id }: { id: number }) => id) } },
    },
    select: ['action', 'subject', 'properties', 'conditions'],
  });
  const token = await strapi.service('admin::api-token-admin').create(
    {
      kind: 'admin',
      name: 'test machine',
      description: '',
      lifespan: null,
      adminPermissions: permissions.map(({ action, subject, properties, conditions }) => ({
        action,
        subject,
        properties,
        conditions,
      })),
    },
    owner,
  );
  return token.accessKey;
}

async function userToken(strapi: Strapi): Promise<string> {
  const roles = strapi.db.query('plugin::users-permissions.role');
  const role = await roles.findOne({ where: { type: 'authenticated' } });
  const actions = [
    ...['find', 'findOne', 'create', 'update', 'delete'].map((action) => `${STORY}.${action}`),
    ...['register', 'dismiss', 'exempt', 'verify'].map((name) => `plugin::newsdesk.claims.${name}`),
  ];
  for (const type of ['authenticated', 'public']) {
    const owner = await roles.findOne({ where: { type } });
    for (const action of actions) {
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action, role: owner.id } });
    }
  }
  const user = await strapi.plugin('users-permissions').service('user').add({
    username: 'reporter',
    email: 'reporter@newsroom.test',
    password: 'Reporter-1',
    provider: 'local',
    confirmed: true,
    blocked: false,
    role: role.id,
  });
  return strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
}
