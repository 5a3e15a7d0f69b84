import type { Page } from 'playwright-core';
import { STORY } from '../helpers/newsroom';
import { LIST, openPanel, type OpenPanel } from './panel';
import { haveFocus, haveKeys, tabTo } from './tabTo';
import { makeDraft, saveDraft, unattributed } from './someStories';

/** Publishing many stories together, in the built panel. */

jest.setTimeout(240_000);

let browsed: OpenPanel;
let page: Page;

beforeAll(async () => {
  browsed = await openPanel();
  page = await browsed.signIn({ context: { viewport: { width: 1280, height: 900 } } });
});

afterAll(() => browsed?.close());

beforeEach(async () => {
  const { strapi } = browsed.newsroom;
  const all = await strapi.documents(STORY).findMany({ locale: '*', fields: ['documentId'] });
  for (const documentId of new Set(all.map((one) => one.documentId))) {
    await strapi.documents(STORY).delete({ documentId, locale: '*' });
  }
  await page.unrouteAll();
});

const publicRows = (locale?: string) =>
  browsed.newsroom.strapi.db
    .query(STORY)
    .count({ where: { publishedAt: { $notNull: true }, ...(locale && { locale }) } });

async function makeMany(count: number, isBlocked: (index: number) => boolean): Promise<string[]> {
  const made = [];
  for (let index = 0; index < count; index += 1) {
    const headline = `Story number ${index}`;
    const changes = isBlocked(index) ? unattributed() : {};
    made.push(await makeDraft(browsed.newsroom, { headline, ...changes }));
  }
  return made;
}

/** Opens the list, selects all and opens the window. */
async function openWindow(): Promise<void> {
  await page.goto(`${browsed.address}${LIST}?plugins[i18n][locale]=en&pageSize=100`);
  await page
    .getByText(/^(Ready|\d+ to fix)$/)
    .first()
    .waitFor();
  await page.getByRole('checkbox', { name: 'Select all entries' }).click();
  await page.getByText(/entr(y|ies) selected/).waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog', { name: 'Publish stories' }).waitFor();
}

const dialog = () => page.getByRole('dialog', { name: 'Publish stories' });
const says = (text: string) => dialog().getByRole('status').filter({ hasText: text }).waitFor();

it('publishes those of fifty that may go out, and tells of each what became of it', async () => {
  await makeMany(50, (index) => index % 5 === 0);
  await openWindow();
  await says('40 stories would go out, 10 would not.');
  expect(await publicRows()).toBe(0);
  const blocked = dialog().getByRole('row').filter({ hasText: 'Story number 5' }).first();
  await blocked.getByText(/has no attribution/).waitFor();
  await dialog().getByRole('button', { name: 'Publish 40 stories' }).click();
  await says('40 stories went out, none was refused.');
  expect(await publicRows()).toBe(40);
  expect(await dialog().getByText('Went out', { exact: true }).count()).toBe(40);
  await dialog().getByRole('button', { name: 'Close' }).last().click();
  await page.getByText('Published', { exact: true }).first().waitFor();
});

it('goes on when the server refuses one that was ready when it was checked', async () => {
  const [, second] = await makeMany(3, () => false);
  await openWindow();
  await says('3 stories would go out, 0 would not.');
  await saveDraft(browsed.newsroom, second!, 'en', {
    headline: 'Story number 1',
    ...unattributed(),
  });
  await dialog().getByRole('button', { name: 'Publish 3 stories' }).click();
  await says('2 stories went out, 1 was refused.');
  const refused = dialog().getByRole('row').filter({ hasText: 'Story number 1' });
  await refused.getByText('Refused').waitFor();
  await refused.getByText(/has no attribution/).waitFor();
  expect(await publicRows()).toBe(2);
});

it('publishes in the languages that are chosen', async () => {
  const [first, second] = await makeMany(2, () => false);
  await saveDraft(browsed.newsroom, first!, 'es');
  await saveDraft(browsed.newsroom, second!, 'es', unattributed('es'));
  await openWindow();
  await says('2 stories would go out, 0 would not.');
  await dialog().getByRole('combobox', { name: 'Languages' }).click();
  await page.getByRole('option', { name: 'Spanish' }).click();
  await page.keyboard.press('Escape');
  await says('3 stories would go out, 1 would not.');
  await dialog().getByRole('button', { name: 'Publish 3 stories' }).click();
  await says('3 stories went out, none was refused.');
  expect([await publicRows('en'), await publicRows('es')]).toEqual([2, 1]);
});

it('stops when it is told to', async () => {
  await makeMany(20, () => false);
  await openWindow();
  await page.route('**/actions/bulkPublish*', async (route) => {
    await new Promise((later) => setTimeout(later, 200));
    await route.continue();
  });
  await dialog().getByRole('button', { name: 'Publish 20 stories' }).click();
  await dialog().getByRole('button', { name: 'Stop' }).click();
  await dialog()
    .getByRole('status')
    .filter({ hasText: /^Stopped/ })
    .waitFor();
  const out = await publicRows();
  expect(out).toBeGreaterThan(0);
  expect(out).toBeLessThan(20);
  expect(await dialog().getByText('Went out', { exact: true }).count()).toBe(out);
});

/** Notes what the window tells screen readers from now on. */
const listen = () =>
  dialog()
    .getByRole('status')
    .evaluate((status) => {
      const told: string[] = [];
      Object.assign(window, { told });
      const note = () => {
        const text = status.textContent ?? '';
        if (told.at(-1) !== text) told.push(text);
      };
      new MutationObserver(note).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      note();
    });

const isFocusInside = () =>
  dialog().evaluate((element) => element.contains(document.activeElement));

it('works by keyboard alone, and says how far it is', async () => {
  const [first] = await makeMany(21, () => false);
  await saveDraft(browsed.newsroom, first!, 'es', unattributed('es'));
  await page.goto(`${browsed.address}${LIST}?plugins[i18n][locale]=en&pageSize=100`);
  await page.getByText('Ready').first().waitFor();
  // No key leads into Strapi's list: its boxes are out of the order of Tab.
  await page.getByRole('checkbox', { name: 'Select all entries' }).focus();
  await page.keyboard.press('Space');
  await page.getByText('21 entries selected').waitFor();
  await page.getByRole('button', { name: 'Filters' }).focus();
  await tabTo(page, 'main button', 'Publish');
  await page.keyboard.press('Enter');
  await says('21 stories would go out, 0 would not.');
  expect(await isFocusInside()).toBe(true);

  await tabTo(page, '[aria-label="Languages"]');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Spanish' }).waitFor();
  await haveKeys(page, 'option');
  await page.keyboard.type('Sp');
  await haveFocus(page, 'Spanish');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await says('21 stories would go out, 1 would not.');
  await listen();

  await tabTo(page, '[role="dialog"] a', 'Open Story number 0 in a new tab');
  await page.keyboard.press('ArrowDown');
  await haveFocus(page, 'Open Residuos en la ría in a new tab');

  await tabTo(page, 'button', 'Publish 21 stories');
  await page.keyboard.press('Enter');
  await dialog().getByRole('button', { name: 'Stop' }).waitFor();
  expect(await isFocusInside()).toBe(true);
  await says('21 stories went out, none was refused.');
  expect(await isFocusInside()).toBe(true);
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([
    '21 stories would go out, 1 would not.',
    '0 of 21 stories',
    '10 of 21 stories',
    '20 of 21 stories',
    '21 stories went out, none was refused.',
  ]);
  expect(await publicRows()).toBe(21);
  await tabTo(page, 'button', 'Close');
  await page.keyboard.press('Enter');
  await dialog().waitFor({ state: 'detached' });
});

it('says so where no answer came, and calls nothing refused', async () => {
  await makeMany(2, () => false);
  await openWindow();
  await says('2 stories would go out, 0 would not.');
  await page.route('**/actions/bulkPublish*', (route) => route.abort());
  await dialog().getByRole('button', { name: 'Publish 2 stories' }).click();
  await says('0 stories went out, none was refused, of 2 it is not known.');
  expect(await dialog().getByText('Not known', { exact: true }).count()).toBe(2);
  expect(await dialog().getByText('Refused', { exact: true }).count()).toBe(0);
});
