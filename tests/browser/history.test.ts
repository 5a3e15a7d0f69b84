import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { RELEASES } from '../helpers/ledger';
import { administratorWith, PASSWORD } from '../permissions/people';
import { axeFailures } from './axe';
import { openPanel, openStory, type OpenPanel } from './panel';
import { releaseAgain, releaseStory } from './releasedStory';

/** The panel *History* of the built desk: what went out of a story, and its dossier. */

jest.setTimeout(300_000);

let panel: OpenPanel;
let documentId: string;

const NOTE = 'An earlier version did not name the weekday.';

beforeAll(async () => {
  panel = await openPanel();
  documentId = await releaseStory(panel.newsroom);
  await releaseAgain(panel.newsroom, documentId, {
    summary: 'What the tide brought on Monday night.',
    releaseKind: 'correction',
    correctionNote: NOTE,
  });
});

afterAll(() => panel?.close());

const historyIn = (page: Page) => page.locator('[data-newsdesk="history"]');

async function openHistory(page: Page, id = documentId, locale = 'en'): Promise<void> {
  await openStory(page, panel.address, id, locale);
  await historyIn(page).waitFor();
}

it('lists what went out, the open language first, with who, how and what readers were told', async () => {
  const page = await panel.signIn();
  await openHistory(page);
  const kinds = await historyIn(page)
    .locator('[data-kind]')
    .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset.kind));
  expect(kinds).toEqual(['correction', 'publish', 'publish']);
  const [newest, , other] = await historyIn(page).locator('[data-kind]').allInnerTexts();
  expect(newest).toContain('Correction · version 2');
  expect(newest).toContain(NOTE);
  expect(newest).toMatch(/\d · the server itself$/m);
  expect(other).toContain('Spanish · Published · version 1');
  expect(await historyIn(page).locator('[data-state]').allInnerTexts()).toEqual([
    'English: out',
    'Spanish: out',
  ]);
  await page.getByText('The chain holds for the 3 releases shown.').waitFor();
  await page.context().close();
});

it('shows what changed in words, by keyboard, and between any two versions', async () => {
  const page = await panel.signIn();
  await openHistory(page);
  await historyIn(page)
    .getByRole('button', { name: /Correction · version 2/ })
    .focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What changed · English' });
  await dialog.locator('[data-change="summary"]').waitFor();
  expect(await dialog.locator('[data-change="summary"] ins').allInnerTexts()).toEqual(['night']);
  expect(await axeFailures(page, '[role="dialog"]')).toEqual([]);
  await dialog.getByRole('combobox', { name: 'From' }).click();
  await page.getByRole('option', { name: 'Before it first went out' }).click();
  await dialog.locator('[data-change="headline"][data-change-kind="added"]').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.context().close();
});

it('says plainly where the chain does not hold', async () => {
  const id = await releaseStory(panel.newsroom);
  const { strapi } = panel.newsroom;
  const rows = () => strapi.db.connection(RELEASES).where({ story_id: id, locale: 'en' });
  const [{ record }] = await rows().select('record');
  await rows().update({ record: record.replace('Waste', 'Gold') });
  const page = await panel.signIn();
  await openHistory(page, id);
  await page.locator('[data-chain="broken"]').waitFor();
  await page.getByText('Not what was recorded when it went out (altered)').waitFor();
  await rows().update({ record });
  await page.context().close();
});

it('saves the dossier as a file, and opens it as a page that runs nothing', async () => {
  const page = await panel.signIn();
  await openHistory(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Dossier as a file' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe(`dossier-${documentId}.json`);
  const dossier = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(dossier.releases).toHaveLength(3);

  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Dossier to print' }).click();
  const tab = await opening;
  await tab.getByRole('heading', { level: 1 }).waitFor();
  expect(await tab.getByRole('heading', { level: 2 }).first().innerText()).toBe(
    'What went out (3)',
  );
  expect(await tab.evaluate(() => document.scripts.length)).toBe(0);
  await page.context().close();
});

it('tells who may read Spanish alone of Spanish alone', async () => {
  const { email, roleId } = await administratorWith(panel.newsroom, []);
  const permissions = panel.newsroom.strapi.db.query('admin::permission');
  const where = { subject: 'api::story.story', role: { id: roleId } };
  for (const { id, properties } of await permissions.findMany({ where })) {
    await permissions.update({
      where: { id },
      data: { properties: { ...properties, locales: ['es'] } },
    });
  }
  const page = await panel.signIn({ email, password: PASSWORD });
  await openHistory(page, documentId, 'es');
  expect(await historyIn(page).locator('[data-kind]').count()).toBe(1);
  await page.context().close();
});

it.each([
  ['en', 'light'],
  ['es', 'dark'],
] as const)('axe finds nothing in it (%s, %s)', async (language, theme) => {
  const page = await panel.signIn({ language, theme });
  await openHistory(page);
  expect(await axeFailures(page, '[data-newsdesk="history"]')).toEqual([]);
  await page.context().close();
});
