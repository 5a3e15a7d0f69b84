import type { Page } from 'playwright-core';
import { STORY } from '../helpers/newsroom';
import { LIST, openPanel, type OpenPanel } from './panel';
import { haveFocus, haveKeys, tabTo } from './tabTo';
import { awaitingReply, makeDraft, saveDraft, unattributed } from './someStories';

/** The list of stories and the home page, in the built panel. */

jest.setTimeout(180_000);

let browsed: OpenPanel;
let page: Page;

beforeAll(async () => {
  browsed = await openPanel();
  const { newsroom } = browsed;
  await makeDraft(newsroom, { headline: 'Clean story' });
  await makeDraft(newsroom, { headline: 'Blocked story', ...unattributed() });
  const both = await makeDraft(newsroom, {
    headline: 'Waiting story',
    ...awaitingReply('2020-01-01T00:00:00.000Z'),
  });
  await saveDraft(newsroom, both, 'es', unattributed('es'));
  page = await browsed.signIn({ context: { viewport: { width: 1600, height: 900 } } });
});

afterAll(() => browsed?.close());

const openList = (query = '') =>
  page.goto(`${browsed.address}${LIST}?plugins[i18n][locale]=en${query}`);

const row = (headline: string) => page.locator('tbody tr').filter({ hasText: headline });

const headlines = async () =>
  (await page.locator('tbody tr').allInnerTexts()).map(
    (text) => /(?:Clean|Blocked|Waiting) story/.exec(text)?.[0],
  );

it('shows how each story stands, with one request for the whole page', async () => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/newsdesk/standing/')) asked.push(request.url());
  });
  await openList();
  await row('Clean story').getByText('Ready', { exact: true }).waitFor();
  await row('Blocked story').getByText('2 to fix').waitFor();
  await row('Waiting story').getByText('Ready', { exact: true }).waitFor();
  expect(asked).toHaveLength(1);
});

it('tells of the other languages by keyboard, and leads to them', async () => {
  await openList();
  const menu = row('Waiting story').getByRole('button', { name: /How it stands in each language/ });
  await menu.waitFor();
  await tabTo(page, 'tbody tr:has(td) button[aria-label*="overdue"]');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /English.*overdue/s }).waitFor();
  const spanish = page.getByRole('menuitem', { name: /Spanish.*2 to fix/s });
  await spanish.waitFor();
  await haveKeys(page, 'menuitem');
  await page.keyboard.press('ArrowDown');
  await haveFocus(page, 'Spanish');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.search.includes('es') && /story\/\w{20,}/.test(url.pathname));
});

it('filters from Strapi’s own menu, and keeps the filter when the page is loaded anew', async () => {
  await openList();
  await row('Clean story').waitFor();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: 'Select field' }).click();
  await page.getByRole('option', { name: 'Gate' }).click();
  await page.getByRole('combobox', { name: 'Gate' }).click();
  await page.getByRole('option', { name: 'Blocked' }).click();
  await page.getByRole('button', { name: 'Add filter' }).click();
  await page.getByText('Gate is Blocked').first().waitFor();
  await row('Clean story').waitFor({ state: 'detached' });
  expect(await headlines()).toEqual(['Blocked story']);
  await page.reload();
  await row('Blocked story').waitFor();
  expect(await headlines()).toEqual(['Blocked story']);
  await page.getByRole('button', { name: 'Gate is Blocked' }).click();
  await row('Clean story').waitFor();
});

it('sorts by the column', async () => {
  await openList();
  await row('Clean story').waitFor();
  const sortBy = page.locator('thead').getByText('Gate', { exact: true });
  await sortBy.click();
  await page.waitForURL(/sort=__gate(%3A|:)ASC/);
  await page.waitForTimeout(1000);
  expect((await headlines()).at(-1)).toBe('Blocked story');
  await sortBy.click();
  await page.waitForURL(/sort=__gate(%3A|:)DESC/);
  await page.waitForTimeout(1000);
  expect((await headlines())[0]).toBe('Blocked story');
});

it('tells on the home page who owes a reply and what is blocked', async () => {
  await page.goto(`${browsed.address}/admin`);
  await page.getByText('Overdue').first().waitFor();
  await page.getByText('the spokeswoman of the harbour firm').first().waitFor();
  await page.getByText('Blocked story').first().waitFor();
  await page.getByRole('link', { name: 'Open Waiting story' }).first().click();
  await page.waitForURL((url) => url.pathname.includes(STORY));
});

it.each([
  ['awaited', 'Waiting story'],
  ['blocked', 'Blocked story'],
])('leads from the home page to a story by keyboard, from the widget %s', async (widget, story) => {
  const section = `section[aria-labelledby="plugin::newsdesk.${widget}"]`;
  const says = () => page.locator(':focus').textContent();
  await page.goto(`${browsed.address}/admin`);
  await page.locator(`${section} a`).first().waitFor();
  await tabTo(page, `${section} a`);
  for (let row = 0; row < 3 && !(await says())?.includes(story); row += 1) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await says()).toBe(`Open ${story}`);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: story }).waitFor();
});
