import { releasesIn, inShort } from '../helpers/ledger';
import { administratorWith, PASSWORD } from '../permissions/people';
import { axeFailures } from './axe';
import { openPanel, openStory, type OpenPanel } from './panel';
import { makeDraft } from './someStories';
import { releaseStory } from './releasedStory';

/** Killing a story from the built panel, and clearing it. */

jest.setTimeout(300_000);

let panel: OpenPanel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel?.close());

const REASON = 'The union took its words back.';
const MENU = 'More document actions';

it('takes a story off in all languages, says so, and clears it again', async () => {
  const documentId = await releaseStory(panel.newsroom);
  const page = await panel.signIn();
  await openStory(page, panel.address, documentId);
  await page.locator('[data-newsdesk="history"]').waitFor();
  await page.getByRole('button', { name: MENU }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Kill story…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kill this story' });
  await dialog.getByText('It is out in 2 languages: English, Spanish.').waitFor();
  expect(await axeFailures(page, '[role="dialog"]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Kill story' }).click();
  await dialog.getByText('Say why, in a few words.').waitFor();
  expect(await releasesIn(panel.newsroom.strapi, documentId)).toHaveLength(2);
  await dialog.getByRole('textbox', { name: /Why it is killed/ }).fill(REASON);
  await dialog.getByRole('textbox', { name: /Note for readers/ }).fill('This story is withdrawn.');
  await dialog.getByRole('button', { name: 'Kill story' }).click();
  await page.getByText('Killed. Subscribers are told.').waitFor();

  const gate = page.locator('[data-newsdesk="gate"]');
  await gate.locator('[data-newsdesk="killed"]').getByText(REASON).waitFor();
  await gate.locator('[data-violation="story/killed"]').waitFor();
  await page.locator('[data-newsdesk="history"]').getByText('English: killed').waitFor();
  expect((await releasesIn(panel.newsroom.strapi, documentId)).map(inShort).slice(2)).toEqual([
    'kill en 2',
    'kill es 2',
  ]);
  expect(await axeFailures(page, '[data-newsdesk="gate"]')).toEqual([]);

  await gate.getByRole('button', { name: 'Clear…' }).click();
  const clearing = page.getByRole('dialog', { name: 'Clear this story' });
  await clearing.getByRole('textbox', { name: /Why it may go out again/ }).fill('Checked again.');
  await clearing.getByRole('button', { name: 'Clear story' }).click();
  await page.getByText('Cleared. The story can be published again.').waitFor();
  await page.locator('[data-verdict="pass"]').waitFor();
  await page.context().close();
});

it('is offered to those alone who may, and not for what never went out', async () => {
  const documentId = await releaseStory(panel.newsroom);
  const { email } = await administratorWith(panel.newsroom, ['claims.register']);
  const page = await panel.signIn({ email, password: PASSWORD });
  await openStory(page, panel.address, documentId);
  await page.locator('[data-newsdesk="history"]').waitFor();
  await page.getByRole('button', { name: MENU }).click();
  await page.getByRole('menuitem').first().waitFor();
  expect(await page.getByRole('menuitem', { name: 'Kill story…' }).count()).toBe(0);
  await page.context().close();

  const draft = await makeDraft(panel.newsroom);
  const editor = await panel.signIn();
  await openStory(editor, panel.address, draft);
  await editor.getByText('Nothing of this story has gone out yet.').waitFor();
  await editor.getByRole('button', { name: MENU }).click();
  await editor.getByRole('menuitem').first().waitFor();
  expect(await editor.getByRole('menuitem', { name: 'Kill story…' }).count()).toBe(0);
  await editor.context().close();
});
