import path from 'node:path';
import type { Page } from 'playwright-core';
import { importAgencyStory } from './desk/agencyStory';
import { openPanel, openStory, type OpenPanel } from './panel';

/** `npm run docs:screenshots`: the pictures of the docs, taken of the built panel. */
const IMAGES = path.resolve(__dirname, '../../docs/images');

type Shot = (page: Page, panel: OpenPanel, documentId: string) => Promise<void>;

const SHOTS: Readonly<Record<string, Shot>> = {
  /** The story with its marks, and the card of the one that is pointed at. */
  'desk.png': async (page) => {
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
  'refused.png': async (page) => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('dialog', { name: 'Not published' }).waitFor();
  },
};

async function takeScreenshots(): Promise<void> {
  const panel = await openPanel();
  const documentId = await importAgencyStory(panel.newsroom);
  for (const [name, shot] of Object.entries(SHOTS)) {
    const page = await panel.signIn({ context: { viewport: { width: 1280, height: 860 } } });
    await openStory(page, panel.address, documentId);
    await shot(page, panel, documentId);
    await page.waitForTimeout(600);
    await page.screenshot({ path: path.join(IMAGES, name) });
    await page.context().close();
    console.log(`docs/images/${name}`);
  }
  await panel.close();
  process.exit(0);
}

takeScreenshots().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
