import path from 'node:path';
import type { Page } from 'playwright-core';
import { openStory, type OpenPanel, type SignedIn } from './panel';
import { correctedStory } from './releasedStory';

/**
 * Pictures of what went out of a story, what changed, the question before it goes out again, the kill and
 * the dossier.
 *
 * @param folder where they go
 * @param prefix before their names
 */
export async function takeHistoryShots(
  panel: OpenPanel,
  folder: string,
  prefix = '',
  who: SignedIn = { context: { viewport: { width: 1280, height: 860 } } },
): Promise<void> {
  const documentId = await correctedStory(panel.newsroom);
  const page = await panel.signIn(who);
  await openStory(page, panel.address, documentId);
  const take = async (of: Page, name: string) => {
    await of.waitForTimeout(600);
    await of.screenshot({ path: path.join(folder, `${prefix}${name}`) });
    console.log(`${prefix}${name}`);
  };
  const history = page.locator('[data-newsdesk="history"]');
  await history.waitFor();
  await history.scrollIntoViewIfNeeded();
  await take(page, 'history.png');
  await history.locator('[data-kind="correction"] button').click();
  await page.locator('[data-change="summary"]').waitFor();
  await take(page, 'versions.png');
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^(Publish|Publicar)$/ })
    .first()
    .click();
  await page.locator('[data-newsdesk="release-choice"]').waitFor();
  await page.getByRole('radio').nth(1).click();
  await take(page, 'correction.png');
  await page.keyboard.press('Escape');
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: /Dossier to print|Expediente para imprimir/ }).click();
  const tab = await opening;
  await tab.setViewportSize({ width: 900, height: 1000 });
  await tab.getByRole('heading', { level: 1 }).waitFor();
  await take(tab, 'dossier.png');
  await page.context().close();
}
