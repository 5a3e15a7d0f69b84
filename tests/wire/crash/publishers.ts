/**
 * A server of its own that does to stories whatever comes to mind, several at once, until it is stopped or
 * killed. To be run by Node with tsx; its environment says on which database and stories.
 */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createStrapi } from '@strapi/strapi';
import fc from 'fast-check';
import { storiesOf } from '../../gate/doors/service';
import { cleanStory } from '../../gate/states/cleanStory';
import { STORY, type Strapi } from '../../helpers/newsroom';
import { simple, type SimpleAct } from '../model/act';
import { perform } from '../model/perform';

const { NEWSDESK_STORIES = '', NEWSDESK_PUBLISHERS = '1', NEWSDESK_SEED = '1' } = process.env;
const HARMLESS = ['ValidationError', 'NotFoundError', 'ForbiddenError'];
const ROOT = path.resolve(__dirname, '../../..');

/** How many acts are done to the same stories. */
const ACTS = 25;

let isStopping = false;

/** Without what would leave nothing to publish, and with little of what is only refused. */
const isWanted = (act: SimpleAct): boolean =>
  act.type !== 'kill' && (act.type !== 'delete' || act.locale === 'fr');

const FIRST = NEWSDESK_STORIES.split(',');

/**
 * The newest stories, of all servers: what was done to older ones has the gate hold more and more of them.
 * Every publisher writes one from time to time.
 */
async function newestStories(strapi: Strapi): Promise<string[]> {
  await storiesOf(strapi).create({ locale: 'en', data: cleanStory('en'), status: 'published' });
  const rows = await strapi.db.query(STORY).findMany({
    where: { locale: 'en', publishedAt: null, slugline: null },
    select: ['documentId'],
    orderBy: { createdAt: 'desc' },
    limit: FIRST.length,
  });
  return rows.map(({ documentId }) => String(documentId));
}

async function publishOn(strapi: Strapi, seed: number): Promise<void> {
  for (let round = 0; !isStopping; round += 1) {
    const stories = round === 0 ? FIRST : await newestStories(strapi);
    const stage = { room: { strapi }, stories, agencies: [] };
    const acts = fc.sample(simple(stories.length), { numRuns: ACTS, seed: seed + round });
    for (const act of acts.filter(isWanted)) {
      if (isStopping) return;
      try {
        await perform(stage, act);
        console.log('DID');
      } catch (error) {
        const { name, stack } = error as Error;
        if (!HARMLESS.includes(name) && !isStopping) {
          console.log(`UNEXPECTED ${JSON.stringify(act)} ${String(stack)}`);
        }
      }
      await sleep(0);
    }
  }
}

async function main(): Promise<void> {
  const strapi = createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    serveAdminPanel: false,
  }) as unknown as Strapi;
  await strapi.load();
  process.once('SIGTERM', () => (isStopping = true));
  console.log('PUBLISHING');
  await Promise.all(
    Array.from({ length: Number(NEWSDESK_PUBLISHERS) }, (_, number) =>
      publishOn(strapi, Number(NEWSDESK_SEED) + number * 1_000_000),
    ),
  );
  await strapi.destroy();
  console.log('STOPPED');
  process.exit(0);
}

void main();
