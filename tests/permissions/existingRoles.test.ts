import path from 'node:path';
import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom, type Strapi } from '../helpers/newsroom';
import { outside } from '../helpers/outside';
import { administratorWith, DECISIONS, SOURCE, type Administrator } from './people';

jest.setTimeout(120_000);

const OURS = { $startsWith: 'plugin::newsdesk.' };
const ALL_DECISIONS = DECISIONS.map((name) => `plugin::newsdesk.${name}`).sort();

let room: Newsroom;
let strapi: Strapi;
let desk: Administrator;
let readOnly: Administrator;
let machineId: number;
let tokenId: number;
let userRoleId: number;

/** A newsroom from before these permissions: nobody holds any, and nothing says that it was looked at. */
beforeAll(async () => {
  room = await openNewsroom({ doors: ['users', 'mcp'] });
  ({ strapi } = room);
  desk = await administratorWith(room, []);
  readOnly = await administratorWith(room, []);
  await strapi.db.query('admin::permission').deleteMany({
    where: {
      role: readOnly.roleId,
      $not: { action: 'plugin::content-manager.explorer.read', subject: STORY },
    },
  });
  const machine = await strapi.db.query('admin::api-token').findOne({ where: { kind: 'admin' } });
  machineId = machine!.id;
  const token = await strapi.service('admin::api-token').create({
    name: 'writes stories',
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: [`${STORY}.update`],
  });
  tokenId = token.id;
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  userRoleId = role!.id;
  for (const uid of [
    'admin::permission',
    'admin::api-token-permission',
    'plugin::users-permissions.permission',
  ]) {
    const rows = await strapi.db.query(uid).findMany({ where: { action: OURS } });
    for (const { id } of rows) await strapi.db.query(uid).delete({ where: { id } });
  }
  await strapi.store({ type: 'plugin', name: 'newsdesk', key: 'permissions' }).delete({});
  strapi = await restart(strapi);
});
afterAll(async () => {
  await closeQuietly({ ...room, strapi, close: async () => void (await strapi.destroy()) });
  await room.database.drop();
});

/** Starts the newsroom anew on its database. */
async function restart(running: Strapi): Promise<Strapi> {
  await running.destroy();
  const { createStrapi } = outside.require('@strapi/strapi') as typeof import('@strapi/strapi');
  const appDir = path.resolve(__dirname, '../..');
  const next = createStrapi({ appDir, distDir: path.join(appDir, 'dist'), serveAdminPanel: false });
  next.config.set('server.mcp.enabled', true);
  return (await next.load()) as Strapi;
}

const heldBy = async (uid: string, owner: object): Promise<string[]> =>
  (await strapi.db.query(uid).findMany({ where: { action: OURS, ...owner } }))
    .map(({ action }) => action as string)
    .sort();

it('leaves roles that could write stories and sources what they could do', async () => {
  expect(await heldBy('admin::permission', { role: desk.roleId })).toEqual([
    ...ALL_DECISIONS,
    'plugin::newsdesk.sources.edit',
    'plugin::newsdesk.sources.read',
  ]);
});

it('gives nothing to a role that could only read stories', async () => {
  expect(await heldBy('admin::permission', { role: readOnly.roleId })).toEqual([]);
});

it('leaves machines, tokens and API users that could write stories what they could do', async () => {
  expect(await heldBy('admin::permission', { apiToken: machineId })).toEqual(ALL_DECISIONS);
  expect(await heldBy('admin::api-token-permission', { token: tokenId })).toEqual(ALL_DECISIONS);
  expect(await heldBy('plugin::users-permissions.permission', { role: userRoleId })).toEqual(
    ALL_DECISIONS,
  );
});

it('gives super admins everything once', async () => {
  const { id } = await strapi.service('admin::role').getSuperAdmin();
  expect(await heldBy('admin::permission', { role: id })).toHaveLength(7);
});

it('does it once: what is taken from a role stays taken', async () => {
  await strapi.db
    .query('admin::permission')
    .deleteMany({ where: { role: desk.roleId, action: 'plugin::newsdesk.claims.verify' } });
  strapi = await restart(strapi);
  expect(await heldBy('admin::permission', { role: desk.roleId })).not.toContain(
    'plugin::newsdesk.claims.verify',
  );
  expect(await strapi.db.query(SOURCE).count({})).toBe(0);
});
