import type { Browser, Page } from 'playwright-core';
import { ADMIN, openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { until } from '../helpers/until';
import { administratorWith, PASSWORD, type Permission } from '../permissions/people';
import { decidedIn, documentsOf, makeSource, makeStory } from '../permissions/story';
import { openBrowser } from './chromium';

jest.setTimeout(180_000);

let newsroom: Newsroom;
let browser: Browser;
let address: string;
let documentId: string;

beforeAll(async () => {
  newsroom = await openNewsroom({ panel: true });
  address = await newsroom.listen();
  browser = await openBrowser();
});
beforeEach(async () => {
  documentId = await makeStory(newsroom.strapi, await makeSource(newsroom.strapi));
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});

async function signIn(email: string, password: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${address}/admin/auth/login`);
  await page.getByLabel(/email/i).fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: /login/i }).click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return page;
}

/** The story in the edit view of somebody who holds these permissions. */
async function openStoryWith(permissions: readonly Permission[]): Promise<Page> {
  const { email } = await administratorWith(newsroom, permissions);
  const page = await signIn(email, PASSWORD);
  await page.goto(
    `${address}/admin/content-manager/collection-types/${STORY}/${documentId}?plugins[i18n][locale]=en`,
  );
  return page;
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

it('lets who may decide nothing save the rest of a story from the real form', async () => {
  const page = await openStoryWith([]);
  const before = await decidedIn(newsroom.strapi, documentId);
  await page.getByLabel(/headline/i).fill('Other words');
  await save(page).click();
  await page.getByText(/Saved document/i).waitFor();
  expect(await documentsOf(newsroom.strapi).findOne({ documentId })).toMatchObject({
    headline: 'Other words',
  });
  expect(await decidedIn(newsroom.strapi, documentId)).toEqual(before);
  await page.context().close();
});

it('tells a reporter what they may not, and keeps what they typed', async () => {
  const page = await openStoryWith(['claims.register']);
  await page
    .getByRole('button', { name: /harbour firm/i })
    .first()
    .click();
  const verification = page.getByRole('combobox', { name: /verification/i }).first();
  await verification.click();
  await page.getByRole('option', { name: 'Verified', exact: true }).click();
  await save(page).click();
  await page
    .getByText(/You may not call a claim verified/)
    .first()
    .waitFor();
  expect(await page.locator('form [id$="-error"]').allTextContents()).toContainEqual(
    expect.stringMatching(/You may not call a claim verified/),
  );
  await until(
    async () => (await verification.textContent())?.startsWith('Verified') === true,
    'the form to hold what was typed',
    15_000,
  );
  expect(await save(page).isEnabled()).toBe(true);
  expect((await decidedIn(newsroom.strapi, documentId)).claims).toMatchObject([
    { verification: 'unverified' },
  ]);
  await page.context().close();
});

it('lists the permissions in the screen of roles', async () => {
  const { roleId } = await administratorWith(newsroom, []);
  const page = await signIn(ADMIN.email, ADMIN.password);
  await page.goto(`${address}/admin/settings/roles/${roleId}`);
  await page.getByRole('tab', { name: /plugins/i }).click();
  await page.getByRole('button', { name: /newsdesk/i }).click();
  for (const name of [
    'Register claims',
    'Dismiss passages',
    'Say that nobody has to be asked',
    'Call a claim verified',
    'Create and edit sources',
    'See who sources are',
  ]) {
    await page.getByText(name, { exact: true }).waitFor();
  }
  await page.context().close();
});
