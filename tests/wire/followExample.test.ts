import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeDatabase, type TestDatabase } from '../helpers/testDatabase';
import { fullAccessToken, registerAdministrator } from '../helpers/fullAccessToken';
import { cleanEnvironment, serveInChild, type ChildServer } from '../helpers/serveInChild';
import { until } from '../helpers/until';
import { cleanStory } from '../gate/states/cleanStory';

const ROOT = path.resolve(__dirname, '../..');
const PATIENCE = 30_000;

let database: TestDatabase;
let folder: string;
let server: ChildServer;
let token: string;
/** Stands at one address whatever port the newsroom has after a restart. */
let door: Server;
let address: string;
const sockets = new Set<Socket>();

const start = () =>
  serveInChild({
    script: ['node_modules/@strapi/strapi/bin/strapi.js', 'start'],
    folder: ROOT,
    env: {
      HOST: '127.0.0.1',
      APP_KEYS: 'key-one,key-two',
      API_TOKEN_SALT: 'salt',
      ADMIN_JWT_SECRET: 'secret',
      TRANSFER_TOKEN_SALT: 'salt',
      ENCRYPTION_KEY: 'encryption-key',
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      SERVE_ADMIN: 'false',
      ...database.env,
    },
  });

beforeAll(async () => {
  database = await makeDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'newsdesk-follow-'));
  server = await start();
  token = await fullAccessToken(server.address, await registerAdministrator(server.address));
  door = createServer((client) => {
    const newsroom = connect(Number(new URL(server.address).port), '127.0.0.1');
    for (const socket of [client, newsroom]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    client.pipe(newsroom).on('close', () => client.destroy());
    newsroom.pipe(client).on('close', () => newsroom.destroy());
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
}, 180_000);

afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  door?.close();
  await server?.stop();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(method: string, to: string, body?: object): Promise<string> {
  const answer = await fetch(`${server.address}${to}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}

async function publish(headline: string): Promise<string> {
  const data = { ...cleanStory('en'), headline };
  const { data: made } = JSON.parse(await ask('POST', '/api/stories', { data }));
  return `urn:newsdesk:${made.documentId}:en`;
}

const remove = (uri: string) => ask('DELETE', `/api/stories/${uri.split(':')[2]}?locale=en`);

/** In one process: the command `tsx` would start another, which outlives it when it is killed. */
function follow(file: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'docs/examples/follow.ts', file], {
    cwd: ROOT,
    env: cleanEnvironment({ NEWSROOM: address, TOKEN: token }),
    stdio: 'inherit',
  });
}

const stop = async (child: ChildProcess) => {
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
};

const heldIn = (file: string): string[] =>
  existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, 'utf8')).stories).sort() : [];

test('the client of the documents catches up, follows, and survives restarts of both sides', async () => {
  const file = path.join(folder, 'stories.json');
  const holds = (uris: readonly string[], what: string) =>
    until(() => JSON.stringify(heldIn(file)) === JSON.stringify([...uris].sort()), what, PATIENCE);
  const first = await publish('Before anybody followed');
  const gone = await publish('Soon gone');
  await remove(gone);
  let client = follow(file);
  try {
    await holds([first], 'what was there');
    const second = await publish('While it follows');
    await holds([first, second], 'news');

    await server.stop();
    server = await start();
    const third = await publish('After the newsroom’s restart');
    await holds([first, second, third], 'news after the newsroom’s restart');

    await stop(client);
    await remove(second);
    const fourth = await publish('While nobody followed');
    client = follow(file);
    await holds([first, third, fourth], 'what happened meanwhile');
  } finally {
    await stop(client);
  }
}, 180_000);
