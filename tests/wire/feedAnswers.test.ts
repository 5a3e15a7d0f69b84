import http from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import { changeApp, type ChangedApp } from '../helpers/changedApp';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { publishSecrets, SECRET } from '../privacy/secrets';
import { storiesOf } from '../gate/doors/service';
import { cleanStory } from '../gate/states/cleanStory';
import { misfitsOfNinjs } from './ninjsSchema';
import { publish, READS, subscriberOf, tokenWith, type Subscriber } from './subscriber';

let app: ChangedApp;
let room: Newsroom;
let reader: Subscriber;
let insider: Subscriber;
let at: string;
let both: string;

const stories = () => storiesOf(room.strapi);
const uri = (documentId: string, locale = 'en') => `urn:newsdesk:${documentId}:${locale}`;

/** Makes all releases so old that nothing could still be committed at the same second. */
/** Whatever happens at the time that the clock shows in a minute and a bit: the clock alone is ours. */
async function inAMinute(happens: () => Promise<void>): Promise<void> {
  const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
  try {
    await happens();
  } finally {
    now.mockRestore();
  }
}

beforeAll(async () => {
  app = changeApp({
    config: {
      wire: { requestsPerMinute: 400, name: 'The <Port> & Bay', url: 'https://port.test' },
    },
  });
  room = await openNewsroom({ distDir: app.distDir, doors: ['users'] });
  at = await room.listen();
  reader = subscriberOf(at, await tokenWith(room, READS));
  insider = subscriberOf(at, await tokenWith(room, [...READS, 'embargo.read']));
  both = await publish(room);
  const data = { ...cleanStory('es') };
  await stories().update({ documentId: both, locale: 'es', data, status: 'published' });
  await publish(room, 'en');
}, 120_000);
afterAll(async () => {
  await room?.close();
  app?.remove();
});

describe('caching', () => {
  test('a full page behind a cursor never changes; any other is asked for again', async () => {
    const { body } = await reader.get('/wire?limit=1');
    const full = await reader.get(`/wire?limit=1&after=${body.meta.cursor}`);
    expect(full.headers.get('Cache-Control')).toBe('private, max-age=86400, immutable');
    for (const address of ['/wire?limit=1', '/wire', `/wire?after=${body.meta.cursor}`]) {
      const { headers } = await reader.get(address);
      expect([address, headers.get('Cache-Control')]).toEqual([address, 'private, no-cache']);
    }
  });

  test('answers never stand in for one another: by token, by format, by compression', async () => {
    for (const address of ['/wire', `/stories/${uri(both)}`, `/stories/${uri(both)}/versions`]) {
      const { headers } = await reader.get(address);
      const vary = headers.get('Vary')!.split(', ');
      expect(vary).toEqual(expect.arrayContaining(['Authorization', 'Accept', 'Accept-Encoding']));
    }
  });

  test('what the public may read without a token may be shared', async () => {
    const role = await room.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    const permissions = room.strapi.db.query('plugin::users-permissions.permission');
    const { id } = await permissions.create({
      data: { action: 'plugin::newsdesk.wire.find', role: role!.id },
    });
    const nobody = subscriberOf(at, '');
    const { body, headers } = await nobody.get('/wire?limit=1');
    expect(headers.get('Cache-Control')).toBe('public, no-cache');
    const full = await nobody.get(`/wire?limit=1&after=${body.meta.cursor}`);
    expect(full.headers.get('Cache-Control')).toBe('public, max-age=86400, immutable');
    await permissions.delete({ where: { id } });
    expect((await nobody.get('/wire')).status).toBe(403);
  });

  test.each([
    '/wire',
    '/wire?limit=1',
    '/wire?format=atom',
    '/wire?format=jsonld',
    'story',
    'versions',
  ])(
    '%s answers 304 to whoever has it, by ETag and, once it is a minute old, by date',
    async (name) => {
      const address =
        name === 'story'
          ? `/stories/${uri(both)}`
          : name === 'versions'
            ? `/stories/${uri(both)}/versions`
            : name;
      const young = await reader.get(address);
      expect([young.status, young.headers.get('Last-Modified')]).toEqual([200, null]);
      const etag = young.headers.get('ETag')!;
      expect(etag).toMatch(/^W\/"/);
      const same = await reader.get(address, { 'If-None-Match': etag });
      expect([same.status, same.text]).toEqual([304, '']);
      expect(same.headers.get('ETag')).toBe(etag);
      expect((await reader.get(address, { 'If-None-Match': 'W/"other"' })).status).toBe(200);

      await inAMinute(async () => {
        const old = await reader.get(address);
        const date = old.headers.get('Last-Modified')!;
        expect(Date.now() - Date.parse(date)).toBeGreaterThanOrEqual(60_000);
        const since = await reader.get(address, { 'If-Modified-Since': date });
        expect([since.status, since.text]).toEqual([304, '']);
        const before = new Date(Date.parse(date) - 1000).toUTCString();
        expect((await reader.get(address, { 'If-Modified-Since': before })).status).toBe(200);
      });
    },
  );

  test('a new release is another page', async () => {
    const { headers } = await reader.get('/wire');
    await publish(room);
    const etag = headers.get('ETag')!;
    expect((await reader.get('/wire', { 'If-None-Match': etag })).status).toBe(200);
  });
});

/** What goes over the wire, to the letter. */
const exchange = (method: string, address: string, headers: Readonly<Record<string, string>>) =>
  new Promise<{ headers: http.IncomingHttpHeaders; body: Buffer; status: number }>((resolve) => {
    const request = http.request(`${at}/api/newsdesk${address}`, {
      method,
      headers: { Authorization: room.as.fullAccess, ...headers },
    });
    request.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({
          headers: answer.headers,
          body: Buffer.concat(parts),
          status: answer.statusCode!,
        }),
      );
    });
    request.end();
  });

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('is compressed with %s for those who take it', async (encoding, decompress) => {
  const plain = await exchange('GET', '/wire', {});
  expect(plain.headers['content-encoding']).toBeUndefined();
  const small = await exchange('GET', '/wire', { 'Accept-Encoding': encoding });
  expect(small.headers['content-encoding']).toBe(encoding);
  expect(decompress(small.body).equals(plain.body)).toBe(true);
  expect(small.body.length).toBeLessThan(plain.body.length / 3);
});

test.each(['/wire', '/wire?format=atom', 'story', 'off'])(
  'HEAD of %s has the headers of GET and no body',
  async (name) => {
    const off = name === 'off' ? await publish(room) : both;
    if (name === 'off') await stories().unpublish({ documentId: off, locale: '*' });
    const address = name.startsWith('/') ? name : `/stories/${uri(off)}`;
    const get = await exchange('GET', address, {});
    const head = await exchange('HEAD', address, {});
    expect([head.status, head.body.length]).toEqual([get.status, 0]);
    for (const header of ['content-type', 'content-length', 'etag', 'cache-control', 'link']) {
      expect([header, head.headers[header]]).toEqual([header, get.headers[header]]);
    }
  },
);

describe('formats', () => {
  const types = {
    ninjs: 'application/json; charset=utf-8',
    jsonld: 'application/ld+json',
    atom: 'application/atom+xml; charset=utf-8',
  };
  test.each(Object.entries(types))('%s, by name and by Accept', async (format, type) => {
    for (const address of ['/wire', `/stories/${uri(both)}`]) {
      const named = await reader.get(`${address}?format=${format}`);
      expect([named.status, named.headers.get('Content-Type')]).toEqual([200, type]);
      const accepted = await reader.get(address, { Accept: type.split(';')[0]! });
      expect(accepted.headers.get('Content-Type')).toBe(type);
      expect((await reader.get(address, { Accept: 'image/png' })).status).toBe(200);
    }
  });

  test('every story in ninjs is valid by IPTC’s schema', async () => {
    for (const { story } of await insider.readAll()) expect(misfitsOfNinjs(story)).toEqual([]);
  });

  test('JSON-LD is a feed of articles, each with its cursor', async () => {
    const { body, headers } = await reader.get<{ dataFeedElement: { identifier: string }[] }>(
      '/wire?format=jsonld&limit=2',
    );
    const all = await reader.readAll();
    expect(body).toMatchObject({
      '@type': 'DataFeed',
      name: 'The <Port> & Bay',
      dataFeedElement: all.slice(0, 2).map(({ cursor, kind, story }) => ({
        identifier: cursor,
        additionalType: kind,
        item: { '@type': 'NewsArticle', '@id': story.uri },
      })),
    });
    expect(headers.get('Link')).toContain(`after=${all[1]!.cursor}`);
  });

  test('Atom at its own address has what went out last, and pages behind a cursor', async () => {
    const idsIn = (text: string) => {
      const document = new DOMParser().parseFromString(text, 'text/xml');
      return [...document.getElementsByTagName('entry')].map(
        (entry) => entry.getElementsByTagName('id')[0]!.textContent,
      );
    };
    const last = await publish(room);
    const newest = await reader.get<string>('/wire?format=atom&limit=1');
    expect(idsIn(newest.text)).toEqual([uri(last)]);
    const all = await reader.readAll();
    const next = await reader.get<string>(`/wire?format=atom&limit=1&after=${all[0]!.cursor}`);
    expect(idsIn(next.text)).toEqual([all[1]!.story.uri]);
    expect(next.text).toMatch(/<link [^>]*rel="next"/);
  });
});

describe('one story', () => {
  interface StoryBody {
    readonly data: { readonly kind: string; readonly story: Record<string, unknown> };
    readonly error?: { readonly details: { readonly code: string } };
  }

  test('is its newest state, with links to its languages and its history', async () => {
    await stories().publish({ documentId: both, locale: 'en' });
    const { body, headers } = await reader.get<StoryBody>(`/stories/${uri(both)}`);
    expect(body.data).toMatchObject({ kind: 'update', story: { version: '2', uri: uri(both) } });
    const es = encodeURIComponent(uri(both, 'es'));
    expect(headers.get('Link')).toBe(
      `</api/newsdesk/stories/${es}>; rel="alternate"; hreflang="es", </api/newsdesk/stories/${encodeURIComponent(uri(both))}/versions>; rel="version-history"`,
    );
    const again = await reader.get<StoryBody>(`/stories/${encodeURIComponent(uri(both))}`);
    expect(again.body).toEqual(body);
  });

  test('has a public history, oldest first, in pages', async () => {
    const { body } = await reader.get<{ data: Record<string, unknown>[]; meta: object }>(
      `/stories/${uri(both)}/versions`,
    );
    expect(body.data).toMatchObject([
      { version: 1, kind: 'publish', note: null, at: expect.any(String), story: { version: '1' } },
      { version: 2, kind: 'update', note: null, story: { version: '2' } },
    ]);
    expect(body.meta).toEqual({ more: false });
    const first = await reader.get<typeof body>(`/stories/${uri(both)}/versions?limit=1`);
    expect(first.body).toEqual({ data: body.data.slice(0, 1), meta: { more: true } });
    const rest = await reader.get<typeof body>(`/stories/${uri(both)}/versions?after=1`);
    expect(rest.body).toEqual({ data: body.data.slice(1), meta: { more: false } });
  });

  test.each(['withdrawal', 'kill'] as const)(
    'that is off after a %s answers 410 with its tombstone',
    async (kind) => {
      const documentId = await publish(room);
      if (kind === 'withdrawal') await stories().unpublish({ documentId, locale: '*' });
      else {
        const { status } = await fetch(`${at}/api/newsdesk/kill/${STORY}/${documentId}`, {
          method: 'POST',
          headers: { Authorization: room.as.fullAccess, 'Content-Type': 'application/json' },
          body: JSON.stringify({ reason: `not true ${SECRET}`, note: 'It is not so.' }),
        });
        expect(status).toBe(200);
      }
      for (const address of [
        `/stories/${uri(documentId)}`,
        `/stories/${uri(documentId)}/versions`,
      ]) {
        const { status, body, text } = await reader.get<StoryBody>(address);
        expect(status).toBe(410);
        expect(body).toMatchObject({
          data: { kind, story: { pubStatus: 'canceled' }, claims: [] },
          error: { details: { code: 'newsdesk/story-off' } },
        });
        expect(text).not.toContain(cleanStory('en').headline);
      }
      const ld = await reader.get(`/stories/${uri(documentId)}?format=jsonld`);
      expect([ld.status, ld.body]).toMatchObject([410, { creativeWorkStatus: 'Withdrawn' }]);
    },
  );

  test('is not there for those who may not see it yet, and there at the minute its embargo lifts', async () => {
    const embargoUntil = new Date(Date.now() + 4000).toISOString();
    const documentId = await publish(room, 'en', { embargoUntil });
    const addresses = [`/stories/${uri(documentId)}`, `/stories/${uri(documentId)}/versions`];
    for (const address of addresses) {
      expect((await reader.get(address)).status).toBe(404);
      expect((await insider.get<StoryBody>(address)).status).toBe(200);
    }
    const inside = await insider.get<StoryBody>(addresses[0]!);
    expect(inside.body.data).toMatchObject({ kind: 'publish', embargoed: true });
    // Other formats have no word for an embargo.
    expect((await insider.get(`${addresses[0]}?format=jsonld`)).status).toBe(404);
    await new Promise((resolve) => setTimeout(resolve, Date.parse(embargoUntil) - Date.now() + 1));
    const { status, body } = await reader.get<StoryBody>(addresses[0]!);
    expect([status, body.data]).toMatchObject([200, { kind: 'embargo-lift' }]);
    expect(body.data).not.toHaveProperty('embargoed');
    const { data } = (await reader.get(addresses[1]!)).body;
    expect(data.map(({ kind }) => kind)).toEqual(['embargo-lift']);
  });

  test.each([
    'urn:newsdesk:nosuch:en',
    'urn:newsdesk::en',
    'urn:other:x:en',
    'x',
    '%00',
    '%E0%A4%A',
    "urn:newsdesk:x'--:en",
    `urn:newsdesk:${'x'.repeat(400)}:en`,
  ])('that is not on the wire is not found: %s', async (name) => {
    for (const address of [`/stories/${name}`, `/stories/${name}/versions`]) {
      expect([address, (await reader.get(address)).status]).toEqual([address, 404]);
    }
  });

  test.each([
    '?populate=*',
    '?format=xml',
    '/versions?limit=0',
    '/versions?after=x',
    '/versions?format=atom',
  ])('takes no other parameters: %s', async (rest) => {
    expect((await reader.get(`/stories/${uri(both)}${rest}`)).status).toBe(400);
  });
});

test('nothing that is not for subscribers is in any answer, to whoever it goes', async () => {
  const { documentId } = await publishSecrets(room);
  for (const one of [reader, insider, subscriberOf(at, room.as.fullAccess)]) {
    for (const address of [
      ...['ninjs', 'jsonld', 'atom'].map((format) => `/wire?format=${format}&limit=100`),
      ...['ninjs', 'jsonld', 'atom'].map(
        (format) => `/stories/${uri(documentId)}?format=${format}`,
      ),
      `/stories/${uri(documentId)}/versions`,
    ]) {
      const { status, text } = await one.get(address);
      expect([address, status]).toEqual([address, 200]);
      expect(text).not.toContain(SECRET);
      expect(text).not.toMatch(/the server itself/);
    }
  }
  const names = ['cursor', 'kind', 'note', 'story', 'claims', 'embargoed'];
  for (const envelope of await insider.readAll()) {
    expect(Object.keys(envelope).filter((name) => !names.includes(name))).toEqual([]);
  }
});

test('more requests than a subscriber may make are refused for a while; others go on', async () => {
  const busy = subscriberOf(at, await tokenWith(room, READS));
  const { headers } = await busy.get('/wire?limit=1');
  expect(headers.get('RateLimit-Limit')).toBe('400');
  expect(headers.get('RateLimit-Remaining')).toBe('399');
  for (let index = 0; index < 399; index += 1) await busy.get(`/stories/x`);
  const refused = await busy.get<{ error: object }>('/wire?limit=1');
  expect(refused.status).toBe(429);
  expect(refused.body.error).toMatchObject({ details: { code: 'newsdesk/too-many-requests' } });
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(refused.headers.get('RateLimit-Remaining')).toBe('0');
  expect((await reader.get('/wire?limit=1')).status).toBe(200);
});
