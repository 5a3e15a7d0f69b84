import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import supertest from 'supertest';
import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { publishSecrets, SECRET, type Secrets } from './secrets';

jest.setTimeout(120_000);

let newsroom: Newsroom;
let receiver: Server;
const received: string[] = [];
const logged: string[] = [];
const emitted: string[] = [];
let secrets: Secrets;

const EVENTS = ['entry.create', 'entry.update', 'entry.delete', 'entry.publish', 'entry.unpublish'];

beforeAll(async () => {
  newsroom = await openNewsroom();
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push(Buffer.concat(chunks).toString());
      response.end('ok');
    });
  });
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
  const { strapi } = newsroom;
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  const webhook = await strapi.get('webhookStore').createWebhook({
    name: 'test',
    url,
    headers: {},
    events: EVENTS,
    isEnabled: true,
  });
  strapi.get('webhookRunner').add(webhook);
  // Everything that any level would log, without printing it.
  for (const transport of strapi.log.transports) transport.silent = true;
  strapi.log.level = 'silly';
  strapi.log.on('data', (line: unknown) => logged.push(JSON.stringify(line)));
  for (const name of EVENTS) {
    strapi.eventHub.on(name, async (event: unknown) => void emitted.push(JSON.stringify(event)));
  }
});

afterAll(async () => {
  await new Promise((closed) => receiver.close(closed));
  await closeQuietly(newsroom);
});

const settled = () => new Promise((later) => setTimeout(later, 1500));

it('sends no secret to events, webhooks, logs or errors through a story’s whole life', async () => {
  const { strapi } = newsroom;
  secrets = await publishSecrets(newsroom);
  const { documentId, sourceId } = secrets;
  await strapi.documents('plugin::newsdesk.source').update({
    documentId: sourceId,
    data: { notes: `more ${SECRET}` } as never,
  });
  await strapi
    .documents(STORY)
    .update({ documentId, data: { headline: 'Other words', releaseKind: 'update' } as never });
  await strapi.documents(STORY).publish({ documentId });
  await strapi.documents(STORY).clone({ documentId });
  await strapi.documents(STORY).update({ documentId, data: { dateline: null } as never });
  const refused = await supertest(newsroom.http)
    .put(`/api/stories/${documentId}`)
    .set('Authorization', newsroom.as.fullAccess)
    .send({ data: { summary: 'Summary' } });
  expect(refused.status).toBe(400);
  expect(refused.text).not.toContain(SECRET);
  const refusals = await strapi.db.query('plugin::newsdesk.refusal').findMany({});
  expect(refusals).toHaveLength(1);
  expect(JSON.stringify(refusals)).not.toContain(SECRET);
  await strapi.documents(STORY).unpublish({ documentId });
  await strapi.documents(STORY).delete({ documentId });
  await strapi.documents('plugin::newsdesk.source').delete({ documentId: sourceId });
  await settled();
  expect(emitted.length).toBeGreaterThan(6);
  expect(received.length).toBeGreaterThan(6);
  expect(logged.length).toBeGreaterThan(0);
  for (const lines of [emitted, received, logged]) {
    expect(lines.filter((line) => line.includes(SECRET))).toEqual([]);
  }
});

it('logs and answers no secret when the database itself fails', async () => {
  const { strapi } = newsroom;
  const rename = (table: string, from: string, to: string) =>
    strapi.db.connection.schema.alterTable(table, (builder) => builder.renameColumn(from, to));
  const words = { headline: `h ${SECRET}`, editorNote: `note ${SECRET}` };
  await rename('stories', 'summary', 'gone');
  const answer = await supertest(newsroom.http)
    .post('/api/stories?status=draft')
    .set('Authorization', newsroom.as.fullAccess)
    .send({ data: { ...words, summary: SECRET } });
  expect(answer.status).toBe(500);
  expect(answer.text).not.toContain(SECRET);
  await rename('stories', 'gone', 'summary');
  await rename('newsdesk_sources', 'anonymity_reason', 'gone');
  const data = { publicDescription: 'an official', name: SECRET, anonymityReason: SECRET };
  const failed: unknown = await strapi
    .documents('plugin::newsdesk.source')
    .create({ data: data as never })
    .catch((error: unknown) => error);
  expect(`${String(failed)} ${(failed as Error).stack}`).toMatch(/The database failed/);
  expect(`${String(failed)} ${(failed as Error).stack}`).not.toContain(SECRET);
  await rename('newsdesk_sources', 'gone', 'anonymity_reason');
  await settled();
  expect(logged.some((line) => line.includes('The database failed'))).toBe(true);
  expect(logged.filter((line) => line.includes(SECRET))).toEqual([]);
});
