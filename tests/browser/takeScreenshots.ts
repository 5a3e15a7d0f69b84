import path from 'node:path';
import type { Page } from 'playwright-core';
import { importAgencyStory } from './desk/agencyStory';
import { takeHistoryShots } from './historyShots';
import { openPanel, openStory, type OpenPanel } from './panel';
import { makeDay } from './screens/aDay';
import { SCREENS } from './screens/screens';

/** `npm run docs:screenshots`: the pictures of the docs, taken of the built panel. */
const IMAGES = path.resolve(__dirname, '../../docs/images');

type Shot = (page: Page) => Promise<void>;

/** Pictures of a story as it comes from an agency. */
const STORY_SHOTS: Readonly<Record<string, Shot>> = {
  /** The story with its marks, and the card of the one that is pointed at. */
  desk: async (page) => {
    const place = await page.evaluate(() => {
      const [range] = [
        ...(CSS.highlights.get('newsdesk-unregistered') as unknown as Iterable<Range>),
      ];
      range!.startContainer.parentElement!.scrollIntoView({ block: 'center' });
      const [line] = range!.getClientRects();
      return { x: line!.x + 20, y: line!.y + 8 };
    });
    await page.mouse.move(place.x, place.y);
    await page.mouse.move(place.x + 2, place.y);
    await page.locator('[data-newsdesk="card"]').waitFor();
  },
  refused: async (page) => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('dialog', { name: 'Not published' }).waitFor();
  },
};

/** Pictures of a newsroom with several stories, by the names of their screens. */
const DAY_SHOTS: Readonly<Record<string, string>> = {
  list: 'list-languages',
  bulk: 'bulk-checked',
  home: 'home',
  claims: 'claims',
  policy: 'policy-rules',
  'translation-source': 'translation-source',
  'translation-corrected': 'translation-corrected',
  'side-by-side': 'side-by-side',
};

/** Takes each picture in a window of its own. */
async function take(panel: OpenPanel, shots: Readonly<Record<string, Shot>>): Promise<void> {
  for (const [name, shot] of Object.entries(shots)) {
    const page = await panel.signIn({ context: { viewport: { width: 1280, height: 860 } } });
    await shot(page);
    // What fades in has come.
    await page.waitForTimeout(600);
    await page.screenshot({ path: path.join(IMAGES, `${name}.png`) });
    await page.context().close();
    console.log(`docs/images/${name}.png`);
  }
}

async function takeOfStory(): Promise<void> {
  const panel = await openPanel();
  const documentId = await importAgencyStory(panel.newsroom);
  const shots = Object.entries(STORY_SHOTS).map(([name, shot]): [string, Shot] => [
    name,
    async (page) => {
      await openStory(page, panel.address, documentId);
      await shot(page);
    },
  ]);
  await take(panel, Object.fromEntries(shots));
  await panel.close();
}

async function takeOfDay(): Promise<void> {
  const panel = await openPanel();
  const day = await makeDay(panel.newsroom);
  const shots = Object.entries(DAY_SHOTS).map(([name, screen]): [string, Shot] => [
    name,
    (page) => SCREENS[screen]!(page, panel, day),
  ]);
  await take(panel, Object.fromEntries(shots));
  await panel.close();
}

/** What went out of a story: a newsroom of its own, so that the others stay as they are. */
async function takeOfHistory(): Promise<void> {
  const panel = await openPanel();
  await takeHistoryShots(panel, IMAGES);
  await panel.close();
}

takeOfStory()
  .then(takeOfDay)
  .then(takeOfHistory)
  .then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
