import { releasesIn, inShort } from '../helpers/ledger';
import { STORY } from '../helpers/newsroom';
import { cleanStory } from '../gate/states/cleanStory';
import { until } from '../helpers/until';
import { axeFailures } from './axe';
import { openPanel, openStory, type OpenPanel } from './panel';
import { releaseStory } from './releasedStory';

/** A story that readers have goes out again: as an update, or as a correction that says what was wrong. */

jest.setTimeout(300_000);

let panel: OpenPanel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel?.close());

const NOTE = 'An earlier version named the wrong union.';

/** A public story, of which a fact stands otherwise in the draft. */
async function changedStory(): Promise<string> {
  const documentId = await releaseStory(panel.newsroom);
  const [allegation, fact] = cleanStory('en').claims;
  const about = { ...allegation, about: 'the harbour firm and its owner' };
  await panel.newsroom.strapi.documents(STORY).update({
    documentId,
    locale: 'en',
    data: { claims: [about, fact], releaseKind: null } as never,
  });
  return documentId;
}

const englishOf = async (documentId: string) =>
  (await releasesIn(panel.newsroom.strapi, documentId)).filter(({ locale }) => locale === 'en');

const released = (documentId: string, count: number) =>
  until(async () => (await englishOf(documentId)).length === count, `release ${count}`);

it('asks whether a changed fact is an update or a correction, and sends out what was chosen', async () => {
  const documentId = await changedStory();
  const page = await panel.signIn();
  await openStory(page, panel.address, documentId);
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Update or correction?' });
  await dialog.getByText('Readers have this story. What is this?').waitFor();
  expect(await axeFailures(page, '[role="dialog"]')).toEqual([]);
  expect(await dialog.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);
  await dialog.getByRole('radio', { name: 'Correction' }).click();
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await dialog.getByText('Say what was wrong').waitFor();
  expect(await englishOf(documentId)).toHaveLength(1);
  await dialog.getByRole('textbox', { name: /What was wrong/ }).fill(NOTE);
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await released(documentId, 2);
  const [, correction] = await englishOf(documentId);
  expect(correction).toMatchObject({ kind: 'correction', note: NOTE, door: 'admin' });
  await page.locator('[data-newsdesk="history"] [data-kind="correction"]').waitFor();
  await page.context().close();
});

it('sends out an update by keyboard alone', async () => {
  const documentId = await changedStory();
  const page = await panel.signIn();
  await openStory(page, panel.address, documentId);
  await page.keyboard.press('Control+Shift+Enter');
  const dialog = page.getByRole('dialog', { name: 'Update or correction?' });
  await dialog.getByRole('radio', { name: 'Update' }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Publish' }).focus();
  await page.keyboard.press('Enter');
  await released(documentId, 2);
  expect((await englishOf(documentId)).map(inShort)).toEqual(['publish en 1', 'update en 2']);
  await page.context().close();
});

it('asks for the kind of release in one place, to which the reason leads', async () => {
  const documentId = await changedStory();
  const page = await panel.signIn();
  await openStory(page, panel.address, documentId);
  const gate = page.locator('[data-newsdesk="gate"]');
  expect(await page.locator('[name="releaseKind"]').count()).toBe(0);
  await gate.locator('[data-violation="story/release-kind.choose"] button').click();
  const asked = gate.getByRole('combobox', { name: 'Release kind' });
  await until(() => asked.evaluate((box) => box === document.activeElement), 'focus');
  await asked.click();
  await page.getByRole('option', { name: 'Update' }).click();
  await page.locator('[data-verdict="pass"]').waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const { strapi } = panel.newsroom;
  const saved = async () =>
    (await strapi.documents(STORY).findOne({ documentId, locale: 'en' }))?.releaseKind === 'update';
  await until(saved, 'the choice in the draft');
  await page.context().close();
});

it('lets an editor call words that changed a correction, unasked', async () => {
  const documentId = await releaseStory(panel.newsroom);
  const page = await panel.signIn();
  await openStory(page, panel.address, documentId);
  const gate = page.locator('[data-newsdesk="gate"]');
  await gate.getByRole('combobox', { name: 'Release kind' }).click();
  await page.getByRole('option', { name: 'Correction' }).click();
  await gate.locator('[data-violation="story/release-kind.note"]').waitFor();
  await gate.getByRole('textbox', { name: /What was wrong/ }).fill(NOTE);
  await page.locator('[data-verdict="pass"]').waitFor();
  expect(await axeFailures(page, '[data-newsdesk="gate"]')).toEqual([]);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await released(documentId, 2);
  expect((await englishOf(documentId))[1]).toMatchObject({ kind: 'correction', note: NOTE });
  await page.context().close();
});
