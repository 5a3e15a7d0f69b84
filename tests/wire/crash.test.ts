import { setTimeout as sleep } from 'node:timers/promises';
import { storiesOf } from '../gate/doors/service';
import { cleanStory } from '../gate/states/cleanStory';
import { openNewsroom, type Newsroom } from '../helpers/newsroom';
import { numbersFrom } from '../helpers/numbersFrom';
import { databaseKind } from '../helpers/testDatabase';
import { releasesIn } from '../helpers/ledger';
import { startPublishers } from './crash/startPublishers';
import { expectFollowersRight, expectLedgerWhole } from './model/checks';
import { liftWhatIsDue } from './model/liftWhatIsDue';
import { followersFrom } from './model/stage';

/**
 * A server is killed as by a power cut while it publishes, corrects and withdraws. `NEWSDESK_CRASHES` sets
 * how often: 3 times unless told.
 */
const CRASHES = Number(process.env.NEWSDESK_CRASHES ?? 3);
const STORIES = 6;
const MOST_ACTS = 12;
/** An act takes about as long. */
const LONGEST_MS = 60;

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom({ locales: ['es', 'fr'] });
}, 120_000);
afterAll(() => room.close());

async function makeStories(): Promise<string[]> {
  const made: string[] = [];
  for (let number = 0; number < STORIES; number += 1) {
    const data = cleanStory('en');
    const story = await storiesOf(room.strapi).create({ locale: 'en', data, status: 'published' });
    made.push(story.documentId);
  }
  return made;
}

/** Now and then everything since the beginning is compared, and read anew from there. */
const EVERYTHING_EVERY = 20;

/** Whether the database is as it is between two transactions: on SQLite nobody else may be writing. */
async function expectWhole(
  stage: Parameters<typeof expectFollowersRight>[0],
  isAnew: boolean,
): Promise<void> {
  // Readers over HTTP lift what is due; these read the ledger itself.
  await liftWhatIsDue(room.strapi);
  await expectFollowersRight(stage);
  await expectLedgerWhole(room.strapi);
  if (!isAnew) return;
  const fresh = { ...stage, followers: followersFrom(room.strapi, '') };
  await expectFollowersRight(fresh);
  const audit = await room.strapi.plugin('newsdesk').service('gate').audit();
  expect(audit.failed as unknown[]).toEqual([]);
}

test(
  `killed ${CRASHES} times in the middle of it, a server leaves a ledger that says what is public`,
  async () => {
    const { strapi } = room;
    const made: string[] = [];
    const followers = followersFrom(strapi, '');
    let busy = 0;
    const chance = numbersFrom(20_261_125);
    for (let crash = 1; crash <= CRASHES; crash += 1) {
      // New ones each time: of those before, more and more are held by the gate for what was done to them.
      const stories = await makeStories();
      made.push(...stories);
      const before = (await releasesIn(strapi)).length;
      const wanted = { stories, publishers: 3, seed: crash * 7919 };
      const publishers = await startPublishers(wanted);
      await publishers.haveDone(Math.floor(chance.next().value * MOST_ACTS));
      await sleep(chance.next().value * LONGEST_MS);
      await publishers.kill();
      expect(publishers.output()).not.toContain('UNEXPECTED');
      const isAnew = crash % EVERYTHING_EVERY === 0 || crash === CRASHES;
      const documents = new Set(isAnew ? made : stories);
      await expectWhole({ room, documents, followers } as never, isAnew);
      if (crash % 20 === 0) process.stdout.write(`Crash ${crash} of ${CRASHES}\n`);
      if ((await releasesIn(strapi)).length > before) busy += 1;
    }
    expect(busy).toBeGreaterThan(CRASHES / 2);
    const releases = (await releasesIn(strapi)).length;
    process.stdout.write(
      `Crashes on ${databaseKind()}: ${CRASHES}, ${busy} of them after releases, ${releases} releases in all\n`,
    );
  },
  60_000 + CRASHES * 60_000,
);
