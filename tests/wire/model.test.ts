/** @jest-environment node */
import fc from 'fast-check';
import type { Newsroom } from '../helpers/newsroom';
import { databaseKind } from '../helpers/testDatabase';
import { anyDay, STORIES, type Act } from './model/act';
import { expectFollowersRight, expectKilledOff, expectLedgerWhole } from './model/checks';
import { newStory, play, replaceDeleted } from './model/play';
import {
  AGENCIES,
  followersFromNow,
  openToReaders,
  placeFault,
  type Fault,
  type FollowedNewsroom,
  type Stage,
} from './model/stage';

/**
 * Whatever a newsroom does in a day, whoever read the wire to its end holds what is public: no more, no
 * less, as it is. `NEWSDESK_MODEL_RUNS` sets how many days: as many as fit into 20 seconds unless told.
 */
const RUNS = process.env.NEWSDESK_MODEL_RUNS;
const SEED = process.env.NEWSDESK_MODEL_SEED;
const SHORT_MS = 20_000;

let followed: FollowedNewsroom;
let room: Newsroom;
let fault: Fault;
let agencies: string[];
let minutes = 0;
const start = Date.now();

/** The clock alone is ours: it stands still unless a test moves it, and never goes back. */
function passMinutes(more: number): void {
  minutes += more;
  jest.setSystemTime(start + minutes * 60_000);
}

beforeAll(async () => {
  followed = await openToReaders({ locales: ['es', 'fr'] });
  room = followed.room;
  fault = placeFault(room.strapi);
  const rows = AGENCIES.map((name) =>
    room.strapi.documents('api::agency.agency').create({
      data: { name, creditLine: name, datelineStyle: 'plain', homeLanguage: 'en' } as never,
    }),
  );
  agencies = (await Promise.all(rows)).map(({ documentId }) => documentId);
  jest.useFakeTimers({
    now: start,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
}, 120_000);
afterAll(async () => {
  jest.useRealTimers();
  await followed.close();
});

async function newDay(): Promise<Stage> {
  const followers = await followersFromNow(followed.readers);
  const stage: Stage = {
    room,
    fault,
    agencies,
    followers,
    passMinutes,
    stories: [],
    documents: new Set(),
  };
  for (let number = 0; number < STORIES; number += 1) stage.stories.push(await newStory(stage));
  return stage;
}

async function live(acts: readonly Act[]): Promise<void> {
  const stage = await newDay();
  for (const act of acts) {
    await play(stage, act);
    await replaceDeleted(stage);
  }
  await room.strapi.plugin('newsdesk').service('ledger').lift();
  await expectFollowersRight(stage);
  await expectKilledOff(stage);
  await expectLedgerWhole(room.strapi);
}

test(
  'whoever read the wire to its end holds exactly what is public to them',
  async () => {
    const end = performance.now() + SHORT_MS;
    let days = 0;
    let hasFailed = false;
    const property = fc.asyncProperty(anyDay, async (acts) => {
      // The shorter days that come after a failure are to be lived, whatever the time.
      if (RUNS === undefined && !hasFailed && performance.now() > end) return;
      days += 1;
      await live(acts).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
    });
    const runs = {
      numRuns: Number(RUNS ?? 500),
      endOnFailure: process.env.NEWSDESK_MODEL_SHRINK === undefined,
    };
    await fc.assert(property, { ...runs, ...(SEED && { seed: Number(SEED) }) });
    process.stdout.write(`The wire's model on ${databaseKind()}: ${days} days\n`);
  },
  120_000 + Number(RUNS ?? 0) * 3_000,
);
