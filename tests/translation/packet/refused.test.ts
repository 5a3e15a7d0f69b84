import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Newsroom } from '../../helpers/newsroom';
import { differences, takeSnapshot } from '../../helpers/newsroomTables';
import { storiesOf } from '../../gate/doors/service';
import { WORDS } from '../../gate/states/cleanStory';
import { openTranslators, rowOf, translate, writeStory } from '../stage';
import { askPacket, fetchPacket, packetAt, sendPacket, XLIFF_TYPE } from './stage';

let room: Newsroom;
let address: string;
let id: string;
let packet: string;
beforeAll(async () => {
  room = await openTranslators({ locales: ['es', 'pt'] });
  address = await room.listen();
  id = await writeStory(room, 'en');
  await translate(room, id, { from: 'en', to: 'es' });
  const tool = await fetchPacket(room, id, 'es');
  for (const unit of tool.units) unit.translate(`${unit.target} Más.`);
  packet = tool.save();
}, 120_000);
afterAll(() => room?.close());

/** Sends something and expects that nothing of the newsroom is another afterwards. */
async function refused(sent: string | Buffer, options: { type?: string; locale?: string } = {}) {
  const { locale = 'es', ...rest } = options;
  const before = await takeSnapshot(room.strapi);
  const { status, body } = await sendPacket(room, id, locale, sent, rest);
  expect(differences(before, await takeSnapshot(room.strapi))).toEqual([]);
  return [status, body.error?.details?.code] as const;
}

const BOMB = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from(
  { length: 30 },
  (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`,
).join('')}]>`;

describe('a packet is refused with its reason, and nothing is changed:', () => {
  it.each<[string, (xml: string) => string, string]>([
    ['none', () => '', 'not-xml'],
    ['JSON', () => '{"data":{}}', 'not-xml'],
    ['half of one', (xml) => xml.slice(0, xml.length / 2), 'not-xml'],
    [
      'entities that grow',
      (xml) => xml.replace('?>', `?>${BOMB}`).replace('Más', '&a29;'),
      'doctype',
    ],
    [
      'a file of the server',
      (xml) =>
        xml
          .replace('?>', '?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>')
          .replace('Más', '&f;'),
      'doctype',
    ],
    ['another encoding than it says', (xml) => xml.replace('UTF-8', 'windows-1252'), 'encoding'],
    ['XLIFF 1.2', (xml) => xml.replace('document:2.0', 'document:1.2'), 'not-xliff'],
    ['one of another language', (xml) => xml.replace('trgLang="es"', 'trgLang="pt"'), 'foreign'],
    [
      'one of another story',
      (xml) => xml.replace(`urn:newsdesk:${id}:es`, `urn:newsdesk:${'x'.repeat(24)}:es`),
      'foreign',
    ],
    [
      'a claim of another story',
      (xml) => xml.replace(/claim\.[a-z0-9]+\./, 'claim.bcdfghjkmnpq.'),
      'unknown-unit',
    ],
    ['a field that is none', (xml) => xml.replaceAll('"headline.', '"slug.'), 'unknown-unit'],
    ['a unit twice', (xml) => xml.replace(/(<unit .*?<\/unit>)/s, '$1$1'), 'duplicate-unit'],
    [
      'a code that there is not',
      (xml) => xml.replace('Más.', '<pc id="7">Más.</pc>'),
      'code-unknown',
    ],
    [
      'a source that says something else',
      (xml) => xml.replace(WORDS.en.headline, 'No waste was found'),
      'stale',
    ],
  ])('%s', async (_, change, fault) => {
    expect(await refused(change(packet))).toEqual([400, `newsdesk/packet-${fault}`]);
  });

  it('what is not of its encoding', async () => {
    const latin = Buffer.from(packet.replace('Más', 'M\u00e1s'), 'latin1');
    expect(await refused(latin)).toEqual([400, 'newsdesk/packet-encoding']);
    expect(await refused(packet, { type: 'application/xml; charset=iso-8859-1' })).toEqual([
      400,
      'newsdesk/packet-encoding',
    ]);
  });

  it('what is no XML by its type, or compressed', async () => {
    for (const type of ['text/plain', 'text/xml', 'application/octet-stream']) {
      expect(await refused(packet, { type })).toEqual([415, 'newsdesk/packet-media-type']);
    }
    expect((await refused('{}', { type: 'application/json' }))[0]).toBe(415);
    const answer = await sendPacket(room, id, 'es', packet).set('Content-Encoding', 'gzip');
    expect([answer.status, answer.body.error.details.code]).toEqual([
      415,
      'newsdesk/packet-media-type',
    ]);
  });

  it('a headline that no field takes, with what the house says of it', async () => {
    const long = packet.replace(WORDS.es.headline, 'Residuos '.repeat(60));
    const [status] = await refused(long);
    expect(status).toBe(400);
  });

  it.each([
    ['the source language', 'en', 'newsdesk/not-a-translation'],
    ['a language that the newsroom does not have', 'de', 'newsdesk/no-such-language'],
    ['what is no language', 'x', 'newsdesk/bad-parameter'],
  ])('%s', async (_, locale, code) => {
    expect(await refused(packet, { locale })).toEqual([400, code]);
    const { status, body } = await askPacket(room, id, locale);
    expect([status, JSON.parse(String(body)).error.details.code]).toEqual([400, code]);
  });

  it('one for a story that there is not', async () => {
    expect((await sendPacket(room, 'nothing', 'es', packet)).status).toBe(404);
    expect((await askPacket(room, 'nothing', 'es')).status).toBe(404);
  });

  it('names each unit of which something is wrong', async () => {
    const { body } = await sendPacket(
      room,
      id,
      'es',
      packet.replaceAll('Más.', '<pc id="7">Más.</pc>'),
    );
    const ids = [...packet.matchAll(/<unit id="([^"]*)"/g)].map(([, one]) => one);
    expect(body.error.details.errors.map(({ path }: { path: string[] }) => path[0])).toEqual(ids);
  });

  it('in Spanish, where that is asked for', async () => {
    const { body } = await sendPacket(room, id, 'es', 'x').set('Accept-Language', 'es');
    expect(body.error.message).toMatch(/^Esto no es XML/);
  });
});

it('a packet whose source went on is refused with the units that changed', async () => {
  const other = await writeStory(room, 'en');
  const tool = await fetchPacket(room, other, 'es');
  for (const unit of tool.units) unit.translate('Una cosa.');
  const data = { headline: 'Other waste found in the bay', releaseKind: 'update' };
  await storiesOf(room.strapi).update({
    documentId: other,
    locale: 'en',
    data,
    status: 'published',
  });
  const { status, body } = await sendPacket(room, other, 'es', tool.save());
  expect([
    status,
    body.error.details.errors.map(({ code, path }: { code: string; path: string[] }) => [
      code,
      path[0]!.split('.')[0],
    ]),
  ]).toEqual([400, [['newsdesk/packet-stale', 'headline']]]);
  expect(await rowOf(room, other, 'es')).toBeNull();
});

it('a packet does not overwrite what was written in the panel meanwhile', async () => {
  const other = await writeStory(room, 'en');
  await translate(room, other, { from: 'en', to: 'es' }, 'draft');
  const tool = await fetchPacket(room, other, 'es');
  for (const unit of tool.units) unit.translate(`${unit.target} Más.`);
  await storiesOf(room.strapi).update({
    documentId: other,
    locale: 'es',
    data: { headline: 'Basura en la ría' },
  });
  const { body } = await sendPacket(room, other, 'es', tool.save());
  expect(body.error.details.code).toBe('newsdesk/packet-conflict');
  expect(await rowOf(room, other, 'es')).toMatchObject({
    headline: 'Basura en la ría',
    summary: WORDS.es.summary,
  });
});

/** Sends white space until there is an answer, and tells which, and after how many megabytes. */
function sendEndlessly(megabytes: number, headers: Record<string, string>) {
  return new Promise<{ status: number; sent: number }>((resolve, reject) => {
    const request = http.request(`${address}${packetAt(id, 'es')}`, {
      method: 'PUT',
      headers: { Authorization: room.as.fullAccess, 'Content-Type': XLIFF_TYPE, ...headers },
    });
    let sent = 0;
    let status = 0;
    request.on('response', (response) => {
      status = response.statusCode ?? 0;
      response.resume();
    });
    request.on('close', () => resolve({ status, sent }));
    request.on('error', reject);
    const chunk = Buffer.alloc(1024 * 1024, ' ');
    void (async () => {
      for (; sent < megabytes && status === 0 && !request.destroyed; sent += 1) {
        if (!request.write(chunk))
          await Promise.race([
            new Promise((drained) => request.once('drain', drained)),
            sleep(200),
          ]);
      }
      if (status === 0) request.end();
      else request.destroy();
    })();
  });
}

it.each([
  ['that says how long it is', { 'Content-Length': String(100 * 1024 * 1024) }],
  ['that does not say how long it is', { 'Transfer-Encoding': 'chunked' }],
])('a hundred megabytes %s are refused without being kept', async (_, headers) => {
  const before = await takeSnapshot(room.strapi);
  const memory = process.memoryUsage().rss;
  const { status, sent } = await sendEndlessly(100, headers);
  expect([status, sent < 60]).toEqual([413, true]);
  expect(process.memoryUsage().rss - memory).toBeLessThan(64 * 1024 * 1024);
  expect(differences(before, await takeSnapshot(room.strapi))).toEqual([]);
});
