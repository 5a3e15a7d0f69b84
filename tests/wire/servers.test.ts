import { setTimeout as sleep } from 'node:timers/promises';
import { storiesOf } from '../gate/doors/service';
import { cleanStory } from '../gate/states/cleanStory';
import { releasesIn } from '../helpers/ledger';
import { openNewsroom, type Newsroom } from '../helpers/newsroom';
import { databaseKind } from '../helpers/testDatabase';
import { startPublishers, type Publishers } from './crash/startPublishers';
import { expectFollowersRight, expectLedgerWhole } from './model/checks';
import { ledgerFeed } from './model/feed';
import { liftWhatIsDue } from './model/liftWhatIsDue';
import { Follower } from './model/follower';

/**
 * Two servers on one database, each with four publishers, and followers who read while they publish.
 * `NEWSDESK_SERVER_RELEASES` sets how many releases it takes: 150 unless told. From 1,000 on both servers
 * are killed and started again half-way.
 */
const RELEASES = Number(process.env.NEWSDESK_SERVER_RELEASES ?? 150);
const STORIES = 12;
const FOLLOWERS = 4;

const several = databaseKind() === 'sqlite' ? describe.skip : describe;

several('two servers on one database', () => {
  let room: Newsroom;
  let servers: Publishers[] = [];
  const outputs: string[] = [];
  let generation = 0;

  beforeAll(async () => {
    room = await openNewsroom({ locales: ['es', 'fr'] });
  }, 120_000);
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.kill()));
    await room.close();
  });

  async function startBoth(stories: readonly string[]): Promise<void> {
    generation += 1;
    servers = await Promise.all(
      [1, 2].map((number) =>
        startPublishers({ stories, publishers: 4, seed: generation * 100 + number }),
      ),
    );
  }

  async function endBoth(how: 'kill' | 'stop'): Promise<void> {
    await Promise.all(servers.map((server) => server[how]()));
    outputs.push(...servers.map((server) => server.output()));
    servers = [];
  }

  const story = (locale: 'en' | 'es', more: object = {}) =>
    storiesOf(room.strapi).create({
      locale,
      data: { ...cleanStory(locale), ...more },
      status: 'published',
    });

  async function follow(followers: readonly Follower[], until: () => boolean): Promise<void> {
    await Promise.all(
      followers.map(async (follower, number) => {
        while (!until()) {
          await follower.read(5 + number * 20);
          await sleep(number * 5);
        }
      }),
    );
  }

  test(
    `${RELEASES} releases: all followers get the same in the same order, without a gap`,
    async () => {
      const { strapi } = room;
      const stories: string[] = [];
      for (let number = 0; number < STORIES; number += 1) {
        stories.push((await story('en')).documentId);
      }
      const followers = Array.from(
        { length: FOLLOWERS },
        () => new Follower({ maySeeEmbargoed: true }, ledgerFeed(strapi, true), ''),
      );
      await startBoth(stories);
      const embargoUntil = new Date(Date.now() + 4_000).toISOString();
      // The publishers leave alone what has a slugline.
      const held = await story('en', { embargoUntil, slugline: 'held' });
      const start = performance.now();
      const from = followers[0]!.told.length;
      let isOver = false;
      const following = follow(followers, () => isOver);
      const until = async (count: number) => {
        while (followers[0]!.told.length < count) await sleep(20);
      };
      if (RELEASES >= 1_000) {
        await until(from + RELEASES / 2);
        await endBoth('kill');
        await startBoth(stories);
      }
      await until(from + RELEASES);
      const seconds = (performance.now() - start) / 1_000;
      await endBoth('stop');
      while (Date.parse(embargoUntil) > Date.now()) await sleep(100);
      await liftWhatIsDue(strapi);
      isOver = true;
      await following;
      const documents = new Set((await releasesIn(strapi)).map(({ documentId }) => documentId));
      await expectFollowersRight({ room, documents, followers } as never);
      await expectLedgerWhole(strapi);
      for (const { told } of followers) expect(told).toEqual(followers[0]!.told);
      const cursors = followers[0]!.told.map((one) => Number(one.split(' ')[0]));
      expect(cursors).toEqual(cursors.map((_, index) => index + 1));
      const kinds = (await releasesIn(strapi, held.documentId)).map(({ kind }) => kind);
      expect(kinds).toEqual(['publish', 'embargo-lift']);
      expect(
        outputs.flatMap((output) => output.match(/^UNEXPECTED.*(\n +at .*)*/gm) ?? []),
      ).toEqual([]);
      process.stdout.write(
        `Two servers on ${databaseKind()}: ${RELEASES} releases, ${(RELEASES / seconds).toFixed(1)} a second\n`,
      );
    },
    180_000 + RELEASES * 300,
  );
});
