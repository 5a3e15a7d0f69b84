import type { Page } from 'playwright-core';
import { STORY } from '../../helpers/newsroom';
import { openPanel, openStory, type OpenPanel } from '../panel';
import { importAgencyStory } from './agencyStory';

jest.setTimeout(240_000);

let panel: OpenPanel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel?.close());

const violation = (page: Page, code: string) =>
  page.locator(`[data-newsdesk="gate"] [data-violation^="${code}"]`);

/** Chooses a word in one of the claim's selects. */
async function choose(page: Page, field: string, word: string): Promise<void> {
  await page.locator(`[name="${field}"][role="combobox"]`).click();
  await page.getByRole('option', { name: word, exact: true }).click();
}

it('takes the agency’s story from blocked to published with the mouse, and says what went out', async () => {
  const documentId = await importAgencyStory(panel.newsroom);
  const page = await panel.signIn();
  await openStory(page, panel.address, documentId);
  await page.getByText('Blocked: 2 things to fix').waitFor();

  // Publish tells why not, and leads to the passage.
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Not published' });
  await dialog.getByText('cut off Assange’s internet').click();
  await dialog.waitFor({ state: 'detached' });
  await page.waitForFunction(() =>
    window.getSelection()?.toString().includes('cut off Assange’s internet'),
  );

  // What was found becomes a claim, with what the copy tells of it.
  await violation(page, 'copy/claims-registered')
    .first()
    .getByRole('button', { name: 'Register as claim' })
    .click();
  await page.getByText('Registered as claim 1.').waitFor();

  // The other one is history.
  await violation(page, 'copy/claims-registered').getByRole('button', { name: 'Dismiss…' }).click();
  await page.getByLabel(/Why is it no claim/).click();
  await page.keyboard.insertText('Background; the charges are on record since 2010');
  await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await page.getByText('Dismissed.', { exact: true }).waitFor();

  // Nobody has been asked about the claim: its field is one click away.
  await violation(page, 'claim/response-sought').locator('button').first().click();
  await choose(page, 'claims.0.responseSought', 'No reply');
  await page.locator('[name="claims.0.respondent"]').click();
  await page.keyboard.insertText('Embassy of Ecuador in London');
  await choose(page, 'claims.0.channel', 'Phone');
  await pickDay(page);
  await page.getByText('Ready to go out').waitFor();

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText(/Out in English at \d\d:\d\d/).waitFor();
  const rows = await panel.newsroom.strapi.db
    .query(STORY)
    .findMany({ where: { publishedAt: { $notNull: true } }, populate: ['claims', 'dismissals'] });
  expect(rows).toHaveLength(1);
  expect(rows[0].claims).toHaveLength(1);
  expect(rows[0].claims[0]).toMatchObject({ responseSought: 'no-reply', channel: 'phone' });
  expect(rows[0].dismissals[0]).toMatchObject({
    dismissedBy: expect.stringMatching(/Test Editor/),
  });
  await page.context().close();
});

/** The first of last month, in the calendar: long past. */
async function pickDay(page: Page): Promise<void> {
  await page.locator('[data-newsdesk-field="claims.0.soughtAt"] input').first().click();
  await page.locator('table[role="grid"] td', { hasText: /^1$/ }).first().click();
}
