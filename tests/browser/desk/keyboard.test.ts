import type { Page } from 'playwright-core';
import { STORY } from '../../helpers/newsroom';
import { until } from '../../helpers/until';
import { openPanel, openStory, type OpenPanel } from '../panel';
import { tabTo } from '../tabTo';
import { importAgencyStory } from './agencyStory';

jest.setTimeout(240_000);

let panel: OpenPanel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel?.close());

const press = (page: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** Strapi's Blocks editor keeps Tab for itself; these keys lead out of it. */
const TO_GATE = 'Control+Alt+g';

/** Chooses a word by typing its beginning. */
async function choose(page: Page, field: string, beginning: string): Promise<void> {
  await tabTo(page, `[name="${field}"]`);
  await press(page, 'Enter');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.type(beginning, { delay: 20 });
  await press(page, 'Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

it('takes the agency’s story from blocked to published without a mouse', async () => {
  const documentId = await importAgencyStory(panel.newsroom);
  const page = await panel.signIn();
  await openStory(page, panel.address, documentId);

  // The shortcut ends at the dialog, and Escape gives the form back as it was.
  await page.keyboard.press('Control+Shift+Enter');
  const dialog = page.getByRole('dialog', { name: 'Not published' });
  await dialog.waitFor();
  await press(page, 'Escape');
  await dialog.waitFor({ state: 'detached' });

  await press(page, TO_GATE);
  await tabTo(page, '[data-violation^="copy/claims-registered"] button', 'Register as claim');
  await press(page, 'Enter');
  await page.getByText('Registered as claim 1.').waitFor();
  await press(page, TO_GATE);
  await tabTo(page, '[data-violation^="copy/claims-registered"] button', 'Dismiss…');
  await press(page, 'Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, 'textarea');
  await page.keyboard.type('Background; the charges are on record since 2010');
  await tabTo(page, 'button[type="submit"]', 'Dismiss');
  await press(page, 'Enter');
  await page.getByText('Dismissed.', { exact: true }).waitFor();

  await press(page, TO_GATE);
  await tabTo(page, '[data-violation^="claim/response-sought"] button', 'Claim 1');
  await press(page, 'Enter');
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('name') === 'claims.0.responseSought',
  );
  await choose(page, 'claims.0.responseSought', 'No reply');
  await tabTo(page, '[name="claims.0.respondent"]');
  await page.keyboard.type('Embassy of Ecuador in London');
  await choose(page, 'claims.0.channel', 'Phone');
  await tabTo(page, '[data-newsdesk-field="claims.0.soughtAt"] input');
  await page.keyboard.type('11/01/2026');
  await press(page, 'Enter');
  await page.getByText('Ready to go out').waitFor();

  await page.keyboard.press('Control+Shift+Enter');
  await page.getByText(/Out in English at \d\d:\d\d/).waitFor();
  const publicRows = await panel.newsroom.strapi.db
    .query(STORY)
    .count({ where: { publishedAt: { $notNull: true } } });
  expect(publicRows).toBe(1);
  await page.context().close();
});

it('registers selected words with the keys of a note, and takes it back', async () => {
  const { documentId } = await panel.newsroom.strapi.documents(STORY).create({
    data: {
      headline: 'Council meets',
      body: [
        { type: 'paragraph', children: [{ type: 'text', text: 'The council met on Monday.' }] },
      ],
    } as never,
  });
  const page = await panel.signIn();
  await openStory(page, panel.address, documentId);
  // Until the desk has read the story, its keys do nothing.
  await page.locator('[data-verdict]').waitFor();
  await page.locator('[data-slate-editor]').focus();
  // Until Slate has the caret, keys that lead through the words lead nowhere.
  await until(
    async () => {
      await press(page, 'Control+Home', 'Control+Shift+End');
      return page.evaluate(() => String(getSelection()).includes('council met'));
    },
    'the words to be selected',
    20_000,
  );
  await press(page, 'Control+Alt+m');
  await page.getByText('Registered as claim 1.').waitFor();
  expect(await page.locator('[data-claim="0"]').innerText()).toContain('The council met on Monday');
  await press(page, TO_GATE);
  await tabTo(page, '[data-newsdesk="done"] button', 'Undo');
  await press(page, 'Enter');
  await page.getByText('Undone.').waitFor();
  await page.getByText('No claim is registered yet.').waitFor();
  await page.context().close();
});
