import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { STORY } from '../helpers/newsroom';
import { takeSnapshot } from '../helpers/newsroomTables';
import { until } from '../helpers/until';
import { storiesOf } from './doors/service';
import { changesSince, openStage, type Stage } from './matrix/stage';
import { blockedStates } from './states/blockedStates';
import { cleanStory } from './states/cleanStory';
import { passingStates } from './states/passingStates';

let stage: Stage;
const [unattributed] = blockedStates;
const [clean] = passingStates;

beforeAll(async () => {
  stage = await openStage({});
}, 120_000);
beforeEach(() => stage.set(unattributed!, 'en'));
afterEach(() => stage.refusals.next(0));
afterAll(() => stage.room.close());

const stories = () => storiesOf(stage.room.strapi);
const bad = () => unattributed!.story('en', stage.records);

const publicRows = (documentId: string): Promise<number> =>
  stage.room.strapi.db
    .query(STORY)
    .count({ where: { documentId, publishedAt: { $notNull: true } } });

/** A clean draft that was never public. */
async function freshDraft(): Promise<string> {
  const { documentId } = await stories().create({ data: cleanStory('en') });
  await stage.events.waitFor('entry.create', documentId, 1);
  return documentId;
}

const refused = { name: 'ValidationError', details: { code: 'newsdesk/blocked' } };

test('code that runs in a publication makes no second row public beside the one that was judged', async () => {
  const { strapi } = stage.room;
  const { headline, body } = cleanStory('en');
  const documentId = await freshDraft();
  const data = { documentId, locale: 'en', headline, body, publishedAt: new Date() };
  let attempts = 0;
  const stop = strapi.db.lifecycles.subscribe({
    models: [STORY],
    afterCreate: async ({ result }: { result?: { publishedAt?: unknown } }) => {
      if (!result?.publishedAt || attempts > 0) return;
      attempts += 1;
      await strapi.db.query(STORY).create({ data: data as never });
    },
  } as never);
  await expect(stories().publish({ documentId })).rejects.toMatchObject(refused);
  stop();
  expect([attempts, await publicRows(documentId)]).toEqual([1, 0]);
});

describe('an outer transaction that catches the refusal and commits', () => {
  const attempts: [string, () => Promise<unknown>][] = [
    ['publish', () => stories().publish({ documentId: stage.storyId })],
    ['create as published', () => stories().create({ data: bad(), status: 'published' })],
    [
      'update as published',
      () => stories().update({ documentId: stage.storyId, data: bad(), status: 'published' }),
    ],
    [
      'the query engine’s update',
      () =>
        stage.room.strapi.db.query(STORY).update({
          where: { documentId: stage.storyId, locale: 'en', publishedAt: null },
          data: { publishedAt: new Date() },
        }),
    ],
  ];

  test.each(attempts)(
    'leaves nothing public, and the refusal on record: %s',
    async (_, attempt) => {
      const { strapi } = stage.room;
      const publicBefore = await rowsThatArePublic();
      stage.events.forget();
      await strapi.db.transaction(async () => {
        await expect(attempt()).rejects.toMatchObject(refused);
        await strapi.db.query('api::topic.topic').create({ data: { name: 'The bay' } });
      });
      expect(await rowsThatArePublic()).toEqual(publicBefore);
      expect(stage.events.heard.filter(({ name }) => name === 'entry.publish')).toEqual([]);
      expect(await stage.refusals.next(1)).toHaveLength(1);
      expect(await strapi.db.query('api::topic.topic').count({ where: { name: 'The bay' } })).toBe(
        1,
      );
      await stage.events.quiet();
    },
  );

  const rowsThatArePublic = () =>
    stage.room.strapi.db.query(STORY).findMany({
      where: { publishedAt: { $notNull: true } },
      populate: ['claims'],
      orderBy: 'id',
    });
});

test('a release of several stories, which catches each refusal, publishes the clean ones alone', async () => {
  const { strapi } = stage.room;
  const fresh = await freshDraft();
  const caught: unknown[] = [];
  await strapi.db.transaction(async () => {
    for (const documentId of [stage.storyId, fresh]) {
      await stories()
        .publish({ documentId })
        .catch((error: unknown) => caught.push(error));
    }
  });
  expect(caught).toHaveLength(1);
  expect(caught[0]).toMatchObject(refused);
  expect(await publicRows(fresh)).toBe(1);
  await stage.events.waitFor('entry.publish', fresh, 1);
  expect(await stage.refusals.next(1)).toHaveLength(1);
});

describe('two publications at once in one transaction', () => {
  const both = (...ids: string[]) =>
    stage.room.strapi.db.transaction(() =>
      Promise.all(ids.map((documentId) => stories().publish({ documentId }))),
    );

  test('go out, each announced once, if both are clean', async () => {
    const ids = [await freshDraft(), await freshDraft()];
    await both(...ids);
    for (const id of ids) {
      expect(await publicRows(id)).toBe(1);
      await stage.events.waitFor('entry.publish', id, 1);
    }
    const announced = stage.events.heard.filter(({ name }) => name === 'entry.publish');
    expect(announced).toHaveLength(2);
  });

  test.each([
    ['first', (fresh: string) => [stage.storyId, fresh]],
    ['second', (fresh: string) => [fresh, stage.storyId]],
  ])('are both refused if the %s is blocked', async (_, order) => {
    const fresh = await freshDraft();
    const before = await takeSnapshot(stage.room.strapi);
    stage.events.forget();
    await expect(both(...order(fresh))).rejects.toMatchObject(refused);
    await stage.events.quiet();
    expect(await changesSince(stage, before)).toEqual([]);
    expect(stage.events.heard).toEqual([]);
    expect(await stage.refusals.next(1)).toHaveLength(1);
  });

  test('are both refused if both are blocked, and on record', async () => {
    const other = await stories().create({ data: bad() });
    await stage.events.waitFor('entry.create', other.documentId, 1);
    const before = await takeSnapshot(stage.room.strapi);
    await expect(both(stage.storyId, other.documentId)).rejects.toMatchObject(refused);
    expect(await changesSince(stage, before)).toEqual([]);
    expect((await stage.refusals.next(1)).length).toBeGreaterThanOrEqual(1);
  });
});

test('a publication in a transaction that fails later leaves nothing public and tells nobody', async () => {
  const fresh = await freshDraft();
  const before = await takeSnapshot(stage.room.strapi);
  stage.events.forget();
  const failing = stage.room.strapi.db.transaction(async () => {
    await stories().publish({ documentId: fresh });
    throw new Error('something else failed');
  });
  await expect(failing).rejects.toThrow('something else failed');
  await stage.events.quiet();
  expect(await changesSince(stage, before)).toEqual([]);
  expect(stage.events.heard).toEqual([]);
});

test('what a publication wakes has no pass of its own', async () => {
  const { strapi } = stage.room;
  const fresh = await freshDraft();
  let later: Promise<unknown> = Promise.resolve();
  const stop = strapi.db.lifecycles.subscribe({
    models: [STORY],
    afterCreate(event) {
      const { publishedAt } = event.result as { publishedAt: unknown };
      if (!publishedAt) return;
      later = new Promise((resolve) => setTimeout(resolve, 200)).then(() =>
        strapi.db.query(STORY).create({
          data: {
            documentId: fresh,
            locale: 'en',
            headline: 'x',
            body: [],
            publishedAt: new Date(),
          },
        }),
      );
      later.catch(() => undefined);
    },
  });
  await stories().publish({ documentId: fresh });
  stop();
  // The transaction that it was woken in is over: whether the gate gets to ask about the story or not,
  // nothing is written.
  await expect(later).rejects.toThrow(/^(Not published|Transaction query already complete)/);
  expect(await publicRows(fresh)).toBe(1);
});

describe('a webhook', () => {
  const received: { event: string; entry?: { documentId?: string } }[] = [];
  let listener: Server;

  beforeAll(async () => {
    listener = createServer((request, response) => {
      let text = '';
      request.on('data', (part: Buffer) => (text += part.toString()));
      request.on('end', () => {
        received.push(JSON.parse(text) as (typeof received)[number]);
        response.end();
      });
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const { strapi } = stage.room;
    const webhook = await strapi.get('webhookStore').createWebhook({
      name: 'test',
      url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
      headers: {},
      events: ['entry.create', 'entry.update', 'entry.publish'],
      isEnabled: true,
    });
    strapi.get('webhookRunner').add(webhook);
  });
  afterAll(() => new Promise((resolve) => listener.close(resolve)));

  test('gets nothing of what is refused, and one call for what goes out', async () => {
    await until(() => received.length > 0, 'the webhook to hear of the draft');
    await stage.set(clean!, null);
    received.splice(0);
    const { strapi } = stage.room;
    for (const attempt of [
      () => stories().create({ data: bad(), status: 'published' }),
      () => stories().update({ documentId: stage.storyId, data: bad(), status: 'published' }),
      () =>
        strapi.entityService.create(STORY, {
          data: { ...bad(), publishedAt: new Date() },
        } as never),
    ]) {
      await expect(attempt()).rejects.toMatchObject(refused);
    }
    await stories().publish({ documentId: stage.storyId });
    const published = () => received.filter(({ event }) => event === 'entry.publish');
    await until(() => published().length > 0, 'the webhook');
    await stage.events.quiet();
    expect(received.map(({ event, entry }) => [event, entry?.documentId])).toEqual([
      ['entry.publish', stage.storyId],
    ]);
  });
});
