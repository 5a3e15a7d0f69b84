import { changeApp, type ChangedApp } from '../helpers/changedApp';
import { openNewsroom, type Newsroom } from '../helpers/newsroom';
import { until } from '../helpers/until';
import { publish, READS, subscriberOf, tokenWith } from './subscriber';

let app: ChangedApp;
let room: Newsroom;
let at: string;

/** How many tokens were read from the database. */
let looks = 0;

beforeAll(async () => {
  app = changeApp({ config: { wire: { requestsPerMinute: 1_000_000 } } });
  room = await openNewsroom({
    distDir: app.distDir,
    beforeLoad: (strapi) => {
      strapi.db.lifecycles.subscribe({
        models: ['admin::api-token'],
        beforeFindOne: () => void (looks += 1),
      });
    },
  });
  at = await room.listen();
  await publish(room);
  await publish(room, 'en', { embargoUntil: new Date(Date.now() + 3_600_000).toISOString() });
}, 120_000);
afterAll(async () => {
  await room?.close();
  app?.remove();
});

interface Token {
  readonly id: number;
  readonly accessKey: string;
}

const tokens = () => room.strapi.service('admin::api-token');

const makeToken = async (permissions: readonly string[]): Promise<Token> =>
  tokens().create({
    name: `quick ${Math.random()}`,
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: permissions.map((action) => `plugin::newsdesk.${action}`),
  });

/** Asks twice with a token, so that it is known; then once more. */
async function known(permissions: readonly string[] = READS) {
  const token = await makeToken(permissions);
  const reader = subscriberOf(at, `Bearer ${token.accessKey}`);
  const ask = () => reader.get('/wire');
  expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
  return { token, ask };
}

test('a token that was let in a moment ago is not looked up again', async () => {
  const { ask } = await known();
  const before = looks;
  for (let index = 0; index < 5; index += 1) expect((await ask()).status).toBe(200);
  expect(looks).toBe(before);
});

test('who is known gets the same answer as who is not, to the header', async () => {
  const authorization = await tokenWith(room, READS);
  const ask = async () => {
    const answer = await fetch(`${at}/api/newsdesk/wire`, {
      headers: { Authorization: authorization, Origin: 'https://subscriber.example' },
    });
    const changing = ['date', 'ratelimit-remaining', 'ratelimit-reset', 'x-response-time'];
    return {
      status: answer.status,
      headers: [...answer.headers].filter(([name]) => !changing.includes(name)),
      text: await answer.text(),
    };
  };
  const unknown = await ask();
  await ask();
  const before = looks;
  expect(await ask()).toEqual(unknown);
  expect(looks).toBe(before);
});

test('a token that is taken away is refused at once', async () => {
  const { token, ask } = await known();
  await tokens().revoke(token.id);
  expect((await ask()).status).toBe(401);
});

test('a token that may no longer read the wire is refused at once', async () => {
  const { token, ask } = await known();
  await tokens().update(token.id, { permissions: ['plugin::newsdesk.wire.findOne'] });
  expect((await ask()).status).toBe(403);
});

test('a token that may no longer see what is under embargo does not see it, at once', async () => {
  const { token, ask } = await known([...READS, 'embargo.read']);
  expect((await ask()).body.data).toHaveLength(2);
  await tokens().update(token.id, {
    permissions: READS.map((action) => `plugin::newsdesk.${action}`),
  });
  expect((await ask()).body.data).toHaveLength(1);
});

test('a token that ends is refused from that moment on', async () => {
  const { token, ask } = await known();
  const expiresAt = new Date(Date.now() + 1_500);
  await room.strapi.db.query('admin::api-token').update({
    where: { id: token.id },
    data: { expiresAt },
  });
  expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
  await new Promise((resolve) => setTimeout(resolve, expiresAt.getTime() - Date.now() + 5));
  expect((await ask()).status).toBe(401);
});

test('what another server changes of a token is seen within seconds', async () => {
  const { token, ask } = await known();
  // Past this server's Strapi, as another server would.
  await room.strapi.db.connection('strapi_api_tokens').where({ id: token.id }).delete();
  await until(async () => (await ask()).status === 401, 'the token to be refused', 7_000);
});

test('a bad question is refused as for everybody', async () => {
  const token = await makeToken(READS);
  const reader = subscriberOf(at, `Bearer ${token.accessKey}`);
  await reader.get('/wire');
  await reader.get('/wire');
  const { status, body } = await reader.get<{ error: { name: string } }>('/wire?nonsense=1');
  expect([status, body.error.name]).toEqual([400, 'ValidationError']);
});

test('nobody is known by a token that was never let in', async () => {
  const reader = subscriberOf(at, 'Bearer nothing');
  for (let index = 0; index < 3; index += 1) expect((await reader.get('/wire')).status).toBe(401);
});
