import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { ADMIN, openNewsroom, STORY } from '../helpers/newsroom';
import { openBrowser } from './chromium';
import { refusedStory } from './refusedStory';

/** `npm run docs:screenshots`: the pictures of the docs, taken of the built panel. */
const IMAGES = path.resolve(__dirname, '../../docs/images');

async function takeScreenshots(): Promise<void> {
  const newsroom = await openNewsroom({ panel: true, database: 'sqlite' });
  await new Promise<void>((listening) => newsroom.http.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(newsroom.http.address() as AddressInfo).port}`;
  const story = await newsroom.strapi.documents(STORY).create({ data: refusedStory() as never });
  const browser = await openBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 960 },
    colorScheme: 'light',
  });
  const page = await context.newPage();
  await page.goto(`${address}/admin/auth/login`);
  await page.getByLabel(/email/i).fill(ADMIN.email);
  await page.locator('input[name=password]').fill(ADMIN.password);
  await page.getByRole('button', { name: /login/i }).click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  await page.goto(
    `${address}/admin/content-manager/collection-types/${STORY}/${story.documentId}?plugins[i18n][locale]=en`,
  );
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page
    .getByText(/has no attribution/)
    .first()
    .waitFor();
  await page.waitForTimeout(500);
  // Strapi's own announcement would stand in every picture.
  await page.getByText('Read blog post').locator('xpath=following::button[1]').click();
  await page.getByText('Attribution', { exact: true }).first().scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(IMAGES, 'refused.png') });
  await browser.close();
  await newsroom.close();
  process.exit(0);
}

takeScreenshots().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
