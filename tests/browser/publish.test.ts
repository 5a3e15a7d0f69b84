import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { ADMIN, openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { openBrowser } from './chromium';
import { refusedStory } from './refusedStory';

jest.setTimeout(180_000);

let newsroom: Newsroom;
let browser: Browser;
let address: string;

beforeAll(async () => {
  newsroom = await openNewsroom({ panel: true });
  await new Promise<void>((listening) => newsroom.http.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(newsroom.http.address() as AddressInfo).port}`;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});

async function makeDraft(claim: Record<string, unknown>): Promise<string> {
  const data = refusedStory(claim) as never;
  return (await newsroom.strapi.documents(STORY).create({ data })).documentId;
}

async function signIn(): Promise<Page> {
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 900 } })
  ).newPage();
  await page.goto(`${address}/admin/auth/login`);
  await page.getByLabel(/email/i).fill(ADMIN.email);
  await page.locator('input[name=password]').fill(ADMIN.password);
  await page.getByRole('button', { name: /login/i }).click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return page;
}

const openStory = (page: Page, documentId: string) =>
  page.goto(
    `${address}/admin/content-manager/collection-types/${STORY}/${documentId}?plugins[i18n][locale]=en`,
  );

const publicRows = () =>
  newsroom.strapi.db.query(STORY).count({ where: { publishedAt: { $notNull: true } } });

it('tells an editor in the panel why a story does not go out, at the field', async () => {
  const documentId = await makeDraft({ attribution: '' });
  const page = await signIn();
  await openStory(page, documentId);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page
    .getByText(/has no attribution/)
    .first()
    .waitFor();
  expect(await publicRows()).toBe(0);
  await page.context().close();
});

it('lets an editor publish a complete story from the panel', async () => {
  const documentId = await makeDraft({ attribution: 'the auditor said' });
  const page = await signIn();
  await openStory(page, documentId);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page
    .getByText(/Published document/i)
    .first()
    .waitFor();
  expect(await publicRows()).toBe(1);
  await page.context().close();
});
