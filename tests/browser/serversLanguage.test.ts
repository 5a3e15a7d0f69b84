import type { Page } from 'playwright-core';
import { until } from '../helpers/until';
import { STORY } from '../helpers/newsroom';
import { LIST, openPanel, openStory, type OpenPanel } from './panel';
import { makeDraft, unattributed } from './someStories';
import { cleanStory } from '../gate/states/cleanStory';

/** What the server says is in the language that the panel is shown in, whatever the browser would rather have. */

jest.setTimeout(180_000);

let panel: OpenPanel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel?.close());

/** An editor whose panel is in Spanish, in a browser that asks for English. */
const spanishEditor = (): Promise<Page> =>
  panel.signIn({ language: 'es', context: { locale: 'en-GB' } });

/** A story that rests on a source with a name; the name is lost while somebody has the story open. */
async function storyWithSource(): Promise<{ documentId: string; hideSource: () => Promise<void> }> {
  const { strapi } = panel.newsroom;
  const sources = strapi.documents('plugin::newsdesk.source' as never);
  const data = { name: 'Marta Rial', publicDescription: 'the dockers’ union', anonymous: false };
  const source = (await sources.create({ data } as never)).documentId as string;
  const [allegation, fact] = cleanStory('en').claims;
  const claims = [{ ...allegation, source, sourceTerms: 'on-the-record' }, fact];
  return {
    documentId: await makeDraft(panel.newsroom, { claims }),
    hideSource: async () => {
      const hidden = { documentId: source, data: { anonymous: true } };
      await sources.update(hidden as never);
    },
  };
}

it('a refused publication is told in Spanish', async () => {
  const { documentId, hideSource } = await storyWithSource();
  const page = await spanishEditor();
  await openStory(page, panel.address, documentId);
  await page.locator('[data-verdict="pass"]').waitFor();
  await hideSource();
  await page.getByRole('button', { name: 'Publicar', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'No se publica' });
  await dialog.getByText(/El servidor/).waitFor();
  await dialog
    .getByText(/fuente anónima/)
    .first()
    .waitFor();
  const where = { documentId, publishedAt: { $notNull: true } };
  expect(await panel.newsroom.strapi.db.query(STORY).count({ where })).toBe(0);
  await page.context().close();
});

it('so are the reasons before a bulk publication, and in English once the panel is', async () => {
  await makeDraft(panel.newsroom, { ...unattributed(), headline: 'Waste in the bay again' });
  const page = await spanishEditor();
  const reasonsIn = async (publish: string) => {
    await page.goto(`${panel.address}${LIST}?plugins[i18n][locale]=en`);
    await page
      .locator('tbody tr', { hasText: 'Waste in the bay again' })
      .getByRole('checkbox')
      .click();
    await page.getByRole('button', { name: publish, exact: true }).first().click();
    return page.getByRole('dialog');
  };
  await (await reasonsIn('Publicar')).getByText(/no tiene atribución/).waitFor();
  await chooseInProfile(page, 'English');
  await (await reasonsIn('Publish')).getByText(/has no attribution/).waitFor();
  await page.context().close();
});

/** Changes the language of the panel as its users do. */
async function chooseInProfile(page: Page, language: string): Promise<void> {
  await page.goto(`${panel.address}/admin/me`);
  await page.locator('[name="preferedLanguage"]').click();
  await page.getByRole('option', { name: language }).click();
  await page.getByRole('button', { name: 'Guardar' }).click();
  const isTold = async () =>
    (await page.context().cookies()).some(
      ({ name, value }) => name === 'newsdesk-panel-language' && value === 'en',
    );
  await until(isTold, 'the panel to say that it is in English', 20_000);
}
