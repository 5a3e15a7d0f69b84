import { databaseKind } from '../helpers/testDatabase';
import type { push } from '../../src/plugins/newsdesk/server/services/push';
import { changeApp, type ChangedApp } from '../helpers/changedApp';
import { releasesIn } from '../helpers/ledger';
import { openNewsroom, type Newsroom, type Strapi } from '../helpers/newsroom';
import { runNewsdesk } from '../helpers/runNewsdesk';
import { until } from '../helpers/until';
import { storiesOf } from '../gate/doors/service';
import { cleanStory } from '../gate/states/cleanStory';
import { answer, isSignedWith, openReceiver, type Receiver } from './receiver';
import { serveNewsroom } from './serveNewsroom';

let app: ChangedApp;
let room: Newsroom;
let strapi: Strapi;
let receiver: Receiver;

beforeAll(async () => {
  app = changeApp({ config: { push: { firstRetrySeconds: 0.05, slowestRetrySeconds: 0.2 } } });
  room = await openNewsroom({ distDir: app.distDir });
  ({ strapi } = room);
}, 120_000);
afterAll(async () => {
  await room.close();
  app.remove();
});
beforeEach(async () => {
  receiver = await openReceiver();
});
afterEach(async () => {
  const store = strapi.get('webhookStore');
  for (const { id } of await store.findWebhooks()) await store.deleteWebhook(id);
  await receiver.shut();
});

const service = (): ReturnType<typeof push> => strapi.plugin('newsdesk').service('push');

const add = (to = receiver) => service().add({ name: 'test', url: to.url, embargoed: false });

async function publish(): Promise<void> {
  await storiesOf(strapi).create({ locale: 'en', data: cleanStory('en'), status: 'published' });
}

const numbers = async () => {
  const all = await releasesIn(strapi);
  const at = new Map(all.map(({ story, sequence }) => [story.uri, sequence]));
  return receiver.taken().map(({ story }) => at.get(story.uri)!);
};
const upwards = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => from + index);

test('the command line makes a webhook; what goes out is sent by a server that starts later', async () => {
  const made = await runNewsdesk(['webhook', 'add', receiver.url, '--name', 'Wire desk']);
  const [, id, secret] = /^Webhook (\d+) [^]*Secret: (whsec_\S+)\n$/.exec(made.stdout) ?? [];
  expect([made.status, made.stderr, id]).toEqual([0, '', expect.any(String)]);
  await publish();
  await publish();
  expect(receiver.received).toEqual([]);
  const server = await serveNewsroom(app.distDir);
  await receiver.waitFor(2);
  await server.stop();
  expect(await numbers()).toEqual([1, 2]);
  expect(receiver.received.every((one) => isSignedWith(secret!, one))).toBe(true);
  const { stdout } = await runNewsdesk(['webhook', 'list']);
  expect(stdout).toBe(`✓ ${id} Wire desk: has all up to release 2, last: HTTP 204\n`);
  const shown = await runNewsdesk(['webhook', 'secret', id!]);
  expect(shown.stdout).toBe(`${secret}\n`);
}, 300_000);

// An SQLite file has one server.
const onServers = databaseKind() === 'sqlite' ? test.skip : test;

onServers(
  'two servers at once send each release once, in order; one that stops leaves none out',
  async () => {
    await add();
    const from = (await service().list())[0]!.sequence;
    await room.listen();
    const other = await serveNewsroom(app.distDir);
    for (let count = 0; count < 6; count += 1) {
      if (count % 2 === 0) receiver.answers.push(answer(500));
      await publish();
    }
    await receiver.waitFor(6);
    await Promise.all([other.stop(), publish(), publish()]);
    await receiver.waitFor(8);
    const sent = await numbers();
    // What a server is sending while it stops may come again, with the same id.
    const ids = receiver.received
      .filter(({ taken }) => taken)
      .map((one) => one.headers['webhook-id']);
    expect(sent.filter((_, index) => ids.indexOf(ids[index]) === index)).toEqual(
      upwards(from + 1, 8),
    );
    expect(sent.slice(0, 6)).toEqual(upwards(from + 1, 6));
  },
  300_000,
);

test('a receiver that does not answer holds up no publication and no other receiver', async () => {
  await room.listen();
  const slow = await openReceiver();
  slow.always = () => undefined;
  await add();
  await add(slow);
  await publish();
  await until(() => slow.received.length > 0, 'the slow one', 10_000);
  await publish();
  await receiver.waitFor(2);
  await slow.shut();
  expect([slow.received.length, slow.taken()]).toEqual([1, []]);
  // It had ten seconds to answer.
  expect(receiver.received[1]!.at - slow.received[0]!.at).toBeLessThan(9000);
}, 120_000);
