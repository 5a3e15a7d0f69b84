import supertest from 'supertest';
import type { push } from '../../src/plugins/newsdesk/server/services/push';
import { changeApp, type ChangedApp } from '../helpers/changedApp';
import { releasesIn } from '../helpers/ledger';
import { openNewsroom, type Newsroom, type Strapi } from '../helpers/newsroom';
import { until } from '../helpers/until';
import { storiesOf } from '../gate/doors/service';
import { cleanStory } from '../gate/states/cleanStory';
import { answer, isSignedWith, openReceiver, type Answer, type Receiver } from './receiver';

const DELIVERIES = 'newsdesk_deliveries';
const HOUR = 3_600_000;

let app: ChangedApp;
let room: Newsroom;
let strapi: Strapi;
let receiver: Receiver;
const open: Receiver[] = [];

beforeAll(async () => {
  app = changeApp({
    config: { push: { firstRetrySeconds: 0.05, slowestRetrySeconds: 0.2, timeoutSeconds: 0.4 } },
  });
  room = await openNewsroom({ distDir: app.distDir });
  ({ strapi } = room);
  await room.listen();
  await publish();
}, 120_000);
afterAll(async () => {
  await room.close();
  app.remove();
});
beforeEach(async () => {
  receiver = await newReceiver();
});
afterEach(async () => {
  for (const { id } of await strapi.get('webhookStore').findWebhooks()) {
    await strapi.get('webhookStore').deleteWebhook(id);
  }
  await Promise.all(open.splice(0).map((one) => one.shut().catch(() => undefined)));
});

async function newReceiver(): Promise<Receiver> {
  const made = await openReceiver();
  open.push(made);
  return made;
}

const service = (): ReturnType<typeof push> => strapi.plugin('newsdesk').service('push');
const add = (embargoed = false, to = receiver) =>
  service().add({ name: 'test', url: to.url, embargoed });

async function publish(more: object = {}): Promise<string> {
  const { documentId } = await storiesOf(strapi).create({
    locale: 'en',
    data: { ...cleanStory('en'), ...more },
    status: 'published',
  });
  return documentId;
}

const update = (documentId: string, slugline: string) =>
  storiesOf(strapi).update({ documentId, locale: 'en', data: { slugline }, status: 'published' });

const uris = (to = receiver) => to.taken().map(({ kind, story }) => `${kind} ${story.uri}`);
const uriOf = (documentId: string) => `urn:newsdesk:${documentId}:en`;
const standing = async (id: number) =>
  (await service().list()).find(({ webhookId }) => webhookId === id)!;

test('a new webhook is sent each release from then on, in order, as the feed has it, signed', async () => {
  const { secret } = await add();
  const documentId = await publish();
  await update(documentId, 'BAY');
  await storiesOf(strapi).unpublish({ documentId, locale: 'en' });
  await receiver.waitFor(3);
  const uri = uriOf(documentId);
  expect(uris()).toEqual([`publish ${uri}`, `update ${uri}`, `withdrawal ${uri}`]);
  const released = await releasesIn(strapi, documentId);
  expect(receiver.taken().map(({ cursor: _cursor, ...rest }) => rest)).toEqual(
    released.map(({ kind, note, story, claims }) => ({ kind, note, story, claims })),
  );
  expect(receiver.taken()[2]!.story).toMatchObject({ pubStatus: 'canceled' });
  for (const one of receiver.received) {
    expect(isSignedWith(secret, one)).toBe(true);
    expect(isSignedWith(secret, { ...one, body: one.body.replace('urn', 'URN') })).toBe(false);
    expect(one.headers['webhook-id']).toBe(JSON.parse(one.body).cursor);
    expect(one.headers['content-type']).toBe('application/json');
  }
});

const hang: Answer = () => undefined;
const reset: Answer = (response) => void response.destroy();

test.each<[string, Answer]>([
  ['500', answer(500)],
  ['404', answer(404)],
  ['429', answer(429, { 'retry-after': 'soon' })],
  ['a redirect', answer(302, { location: '/elsewhere' })],
  ['no answer', hang],
  ['a connection that breaks', reset],
])('after %s a release is sent again, and none before it was taken', async (_name, bad) => {
  await add();
  receiver.answers.push(bad, bad);
  const first = await publish();
  const second = await publish();
  await receiver.waitFor(2);
  expect(uris()).toEqual([`publish ${uriOf(first)}`, `publish ${uriOf(second)}`]);
  const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
  expect(ids).toEqual([ids[0], ids[0], ids[0], ids[3]]);
  expect(new Set(ids).size).toBe(2);
});

test('a receiver that is down is sent all once it is up', async () => {
  const { id } = await add();
  await receiver.shut();
  const first = await publish();
  await until(async () => (await standing(id)).attempts > 1, 'two attempts', 10_000);
  expect((await standing(id)).lastStatus).toBe('ECONNREFUSED');
  await receiver.listen();
  await receiver.waitFor(1);
  expect(uris()).toEqual([`publish ${uriOf(first)}`]);
  await until(async () => (await standing(id)).attempts === 0, 'its being well again', 10_000);
});

test('a receiver that names a time is not asked before it', async () => {
  await add();
  receiver.answers.push(answer(503, { 'retry-after': '1' }));
  await publish();
  await receiver.waitFor(1);
  const [refused, taken] = receiver.received;
  expect(taken!.at - refused!.at).toBeGreaterThanOrEqual(1000);
});

test('410 disables the webhook; enabled again, it goes on where it was', async () => {
  const { id } = await add();
  receiver.answers.push(answer(410));
  const documentId = await publish();
  const store = strapi.get('webhookStore');
  await until(async () => !(await store.findWebhook(id)).isEnabled, 'its end', 10_000);
  expect(await standing(id)).toMatchObject({ enabled: false, lastStatus: 'disabled: HTTP 410' });
  await store.updateWebhook(id, { ...(await store.findWebhook(id)), isEnabled: true });
  await receiver.waitFor(1);
  expect(uris()).toEqual([`publish ${uriOf(documentId)}`]);
});

test('a webhook that took nothing for three days is disabled', async () => {
  const { id } = await add();
  receiver.always = answer(500);
  await publish();
  await until(async () => (await standing(id)).attempts > 0, 'an attempt', 10_000);
  const failing_since = Date.now() - 72 * HOUR;
  const isDisabled = async () => {
    // Again each time: an attempt under way writes when it began to fail as well.
    await strapi.db.connection(DELIVERIES).where({ webhook_id: id }).update({ failing_since });
    return !(await standing(id)).enabled;
  };
  await until(isDisabled, 'its end', 10_000);
  expect((await standing(id)).lastStatus).toBe('disabled: HTTP 500');
});

test('what is under embargo goes to webhooks that are marked for it alone', async () => {
  const insider = await newReceiver();
  await add(true, insider);
  await add();
  const documentId = await publish({ embargoUntil: new Date(Date.now() + HOUR).toISOString() });
  const open = await publish();
  await receiver.waitFor(1);
  await insider.waitFor(2);
  expect(uris()).toEqual([`publish ${uriOf(open)}`]);
  expect(uris(insider)).toEqual([`publish ${uriOf(documentId)}`, `publish ${uriOf(open)}`]);
  expect(insider.taken()[0]).toHaveProperty('embargoed', true);
  await storiesOf(strapi).update({
    documentId,
    locale: 'en',
    data: { embargoUntil: null },
    status: 'published',
  });
  await Promise.all([receiver.waitFor(2), insider.waitFor(3)]);
  expect(uris()[1]).toBe(`embargo-lift ${uriOf(documentId)}`);
  expect(uris(insider)[2]).toBe(`embargo-lift ${uriOf(documentId)}`);
});

test('what a server that was killed held is sent by another once its time is over', async () => {
  const { id } = await add();
  await strapi.db
    .connection(DELIVERIES)
    .where({ webhook_id: id })
    .update({ holder: 'gone', lease_until: Date.now() + 1500 });
  const until = Date.now() + 1500;
  await publish();
  await receiver.waitFor(1);
  expect(receiver.received[0]!.at).toBeGreaterThanOrEqual(until - 100);
});

test('after a new secret releases are signed with the one before as well; neither is readable in the database', async () => {
  const { id, secret } = await add();
  const newer = await service().secret(id, true);
  expect(await service().secret(id, false)).toBe(newer);
  await publish();
  await receiver.waitFor(1);
  const [one] = receiver.received;
  expect([secret, newer].map((key) => isSignedWith(key, one!))).toEqual([true, true]);
  const rows = JSON.stringify(await strapi.db.connection(DELIVERIES).select('*'));
  for (const key of [secret, newer]) expect(rows).not.toContain(key.slice('whsec_'.length));
});

test('without a key to encrypt the secrets with, no webhook is made and nothing is sent unsigned', async () => {
  const key = strapi.config.get('admin.secrets.encryptionKey');
  strapi.config.set('admin.secrets.encryptionKey', '');
  const { id } = await strapi.get('webhookStore').createWebhook({
    ...{ name: 'no key', url: receiver.url, headers: {} },
    events: ['newsdesk.release'],
  });
  try {
    await expect(add()).rejects.toThrow('secrets.encryptionKey');
    await publish();
    // Long enough for a server to have looked.
    await new Promise((resolve) => setTimeout(resolve, 2500));
  } finally {
    strapi.config.set('admin.secrets.encryptionKey', key);
  }
  await until(async () => Boolean(await standing(Number(id))), 'its first sight', 10_000);
  const documentId = await publish();
  await receiver.waitFor(1);
  expect(uris()).toEqual([`publish ${uriOf(documentId)}`]);
});

const admin = (method: 'post' | 'put', path: string, body: object) =>
  supertest(room.http)
    [method](`/admin/webhooks${path}`)
    .set('Authorization', room.as.admin)
    .send(body);

test('made and edited as Strapi’s settings do it, a webhook keeps the event, and Strapi itself sends none', async () => {
  const given = { name: 'by hand', url: receiver.url, headers: { authorization: 'Bearer desk' } };
  const events = ['entry.unpublish', 'newsdesk.release'];
  const { body } = await admin('post', '', { ...given, events }).expect(201);
  const { id } = body.data;
  await until(async () => Boolean(await standing(Number(id))), 'its first sight', 10_000);
  await admin('put', `/${id}`, { ...given, name: 'edited', events }).expect(200);
  const documentId = await publish();
  await receiver.waitFor(1);
  await storiesOf(strapi).unpublish({ documentId, locale: 'en' });
  await receiver.waitFor(3);
  const strapis = receiver.received.filter(({ headers }) => headers['x-strapi-event']);
  expect(strapis.map(({ headers }) => headers['x-strapi-event'])).toEqual(['entry.unpublish']);
  const secret = await service().secret(Number(id), false);
  const ours = receiver.received.filter((one) => isSignedWith(secret, one));
  expect(ours).toHaveLength(2);
  for (const { headers } of ours) expect(headers.authorization).toBe('Bearer desk');
});

test('Strapi’s own events tell of no story under embargo, but to webhooks that are marked for it', async () => {
  const insider = await newReceiver();
  const events = ['entry.create', 'entry.update', 'entry.publish'];
  for (const [to, more] of [
    [receiver, []],
    [insider, ['newsdesk.embargoed-release']],
  ] as const) {
    await admin('post', '', {
      ...{ name: 'events', url: to.url, headers: {} },
      events: [...events, ...more],
    }).expect(201);
  }
  const secret = await publish({ embargoUntil: new Date(Date.now() + HOUR).toISOString() });
  const open = await publish();
  const told = (to: Receiver, documentId: string) =>
    to.received.some(({ body, headers }) => {
      return headers['x-strapi-event'] === 'entry.publish' && body.includes(documentId);
    });
  await until(() => told(receiver, open) && told(insider, open), 'the open story', 10_000);
  expect(told(insider, secret)).toBe(true);
  expect(JSON.stringify(receiver.received)).not.toContain(secret);
});
