import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import {
  makeRecords,
  makeStories,
  mayReadNames,
  mayReadStories,
  signIn as makeReader,
  type ClaimRecords,
  type ClaimStories,
} from '../desk/claimsNewsroom';
import { axeFailures } from './axe';
import { openPanel, type OpenPanel } from './panel';

/** The page *Claims* in the built panel. */

jest.setTimeout(240_000);

let panel: OpenPanel;
let records: ClaimRecords;
let stories: ClaimStories;

beforeAll(async () => {
  panel = await openPanel();
  records = await makeRecords(panel.newsroom);
  stories = await makeStories(panel.newsroom, records);
});

afterAll(() => panel?.close());

const open = (page: Page, path = '') =>
  page.goto(`${panel.address}/admin/plugins/newsdesk/claims${path}`);

/** The statements that the list shows, once it has settled at so many. */
async function shown(page: Page, count: number): Promise<string[]> {
  const rows = page.locator('tbody tr');
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('tbody tr').length === wanted,
    count,
  );
  return (await rows.locator('td:first-child').allInnerTexts()).map((text) => text.trim());
}

it('is in the main menu, and leads from a claim to its place in its story', async () => {
  const page = await panel.signIn();
  await page.getByRole('link', { name: 'Claims' }).first().click();
  expect(await shown(page, 7)).toContain('The permit was forged');
  await page.getByRole('link', { name: 'The permit was forged' }).click();
  await page.waitForURL((url) => url.pathname.endsWith(stories.harbour));
  const statement = page.locator('[name="claims.2.statement"]');
  await statement.waitFor();
  expect(await statement.inputValue()).toBe('The permit was forged');
  expect(await page.locator('[name="claims.0.statement"]').count()).toBe(0);
  await page.context().close();
});

it('searches, filters and sorts, and keeps that in its address', async () => {
  const page = await panel.signIn();
  await open(page);
  await shown(page, 7);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByPlaceholder('Search claims').fill('harbour');
  await page.keyboard.press('Enter');
  expect(await shown(page, 3)).toHaveLength(3);

  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: 'Verification' }).click();
  await page.getByRole('option', { name: 'Disputed' }).click();
  await page.getByRole('button', { name: 'Add filter' }).click();
  expect(await shown(page, 1)).toEqual(['The mayor took 100% of the bribes']);
  await page.getByText('Verification is Disputed').waitFor();

  await page.reload();
  expect(await shown(page, 1)).toEqual(['The mayor took 100% of the bribes']);
  await page.goBack();
  await open(page, '?sort=statement:DESC');
  const statements = await shown(page, 7);
  await page.getByRole('button', { name: 'Statement' }).click();
  await page.waitForURL(/statement:ASC/);
  await page.waitForFunction(
    (last) => document.querySelector('tbody tr td')?.textContent?.trim() === last,
    statements.at(-1),
  );
  await page.context().close();
});

it('marks what is overdue, and shows who sources are to those who may see it', async () => {
  const page = await panel.signIn();
  await open(page, '?filters[$and][0][responseSought][$eq]=overdue');
  expect(await shown(page, 1)).toEqual(['The harbour firm dumped waste into the bay']);
  await page.locator('tbody').getByText('Overdue', { exact: true }).waitFor();
  await page.getByRole('link', { name: /^Ana xyzzy name/ }).click();
  await page.getByRole('heading', { name: 'Ana xyzzy name' }).waitFor();
  await page.getByText('4 claims rest on this source').waitFor();
  expect(await shown(page, 4)).toContain('The council knew_it all');
  await page.context().close();
});

it('tells a reporter nothing of who sources are', async () => {
  const reader = await makeReader(panel.newsroom, [mayReadStories(), ...mayReadNames]);
  const page = await panel.signIn({ email: reader.email, password: reader.password });
  await open(page);
  await shown(page, 7);
  expect(await page.content()).not.toContain('xyzzy');
  expect(await page.getByRole('link', { name: /senior harbour official/ }).count()).toBe(0);
  await open(page, `/sources/${records.secret}`);
  await page.getByText('There is no such source, or you may not see who it is.').waitFor();
  await open(page, `/sources/${records.named}`);
  await page.getByRole('heading', { name: 'the dockers’ union' }).waitFor();
  expect(await shown(page, 3)).not.toContain('The permit was forged');
  await page.context().close();
});

it('exports what it shows', async () => {
  const page = await panel.signIn();
  await open(page, '?_q=bribes');
  await shown(page, 1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('claims.csv');
  const file = readFileSync(await download.path(), 'utf8');
  expect(file.startsWith('\uFEFFStatement,')).toBe(true);
  expect(file.split('\r\n')).toHaveLength(3);
  expect(file).toContain('The mayor took 100% of the bribes');
  await page.context().close();
});

it('works by keyboard alone', async () => {
  const page = await panel.signIn();
  await open(page);
  await shown(page, 7);
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  for (let presses = 0; presses < 30 && (await focused()) !== 'Statement'; presses += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Verification');
  await page.keyboard.press('Enter');
  await page.waitForURL(/sort=verification:ASC/);
  await page.locator('th[aria-sort=ascending]').waitFor();
  await page.waitForFunction(() => {
    const marks = [...document.querySelectorAll('tbody td:nth-child(2)')];
    return marks.at(-1)?.textContent === 'Retracted';
  });
  expect(await focused()).toBe('Verification');
  await page.keyboard.press('ArrowLeft');
  const statements = await shown(page, 7);
  const index = statements.indexOf('The mayor took 100% of the bribes');
  for (let presses = 0; presses <= index; presses += 1) await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('The mayor took 100% of the bribes');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith(stories.harbour));
  await page.context().close();
});

it('speaks Spanish', async () => {
  const page = await panel.signIn({ language: 'es' });
  await open(page, '?filters[$and][0][verification][$eq]=disputed');
  await page.getByRole('heading', { name: 'Afirmaciones' }).waitFor();
  expect(await shown(page, 1)).toHaveLength(1);
  await page.getByRole('button', { name: 'Exportar CSV' }).waitFor();
  await page.locator('tbody').getByText('Discutida').waitFor();
  await page.getByText(/Verificación .* Discutida/).waitFor();
  await page.context().close();
});

it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (theme) => {
  const page = await panel.signIn({ theme });
  await open(page);
  await shown(page, 7);
  expect(await axeFailures(page, 'main')).toEqual([]);
  await open(page, `/sources/${records.named}`);
  await shown(page, 4);
  expect(await axeFailures(page, 'main')).toEqual([]);
  await page.context().close();
});
