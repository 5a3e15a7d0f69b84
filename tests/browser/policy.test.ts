import type { Page } from 'playwright-core';
import { RULES } from '../../src/plugins/newsdesk/editorial/gate';
import { axeFailures } from './axe';
import { openPanel, type OpenPanel } from './panel';

/** The settings page *House policy* in the built panel. */

jest.setTimeout(240_000);

let panel: OpenPanel;

beforeAll(async () => {
  panel = await openPanel();
});

afterAll(() => panel?.close());

const open = async (page: Page) => {
  await page.goto(`${panel.address}/admin/settings/newsdesk/policy`);
  await page.getByRole('tab').first().waitFor();
};

const COPY = [
  'The harbour firm dumped waste into the bay at night, the dockers’ union alleged on Monday.',
  'It rained.',
].join('\n\n');

it('shows every rule as the house has it', async () => {
  const page = await panel.signIn();
  await page.goto(`${panel.address}/admin/settings`);
  await page.getByRole('link', { name: 'House policy' }).click();
  const rowOf = (rule: string) => page.locator('tbody tr', { hasText: rule });
  await rowOf('claim/in-copy').waitFor();
  expect(await page.locator('tbody tr').count()).toBe(RULES.length);
  expect(await rowOf('claim/in-copy').innerText()).toContain('config/plugins.ts');
  expect(await rowOf('claim/in-copy').innerText()).toContain('tolerance: 0.1');
  expect(await rowOf('claim/attributed').innerText()).toMatch(/Blocks\s+Always/);
  expect(await rowOf('story/credit').innerText()).toContain('Warns');
  expect(await rowOf('story/dateline').innerText()).toContain('Default');
  await page.getByText('Times are those of Europe/Madrid.').waitFor();
  await page.getByRole('tab', { name: 'Finder' }).click();
  const found = page.locator('tbody tr', { hasText: 'allegation/accused' });
  expect(await found.innerText()).toContain('Must be registered or dismissed');
  await page.context().close();
});

it('judges a text that is tried, in the browser alone', async () => {
  const page = await panel.signIn();
  await open(page);
  await page.getByRole('tab', { name: 'Try a text' }).click();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.getByLabel('Text', { exact: true }).fill(COPY);
  await page.getByText('Blocked: one thing to fix').last().waitFor();
  await page.getByText('“The harbour firm dumped waste into the bay at night”').first().waitFor();
  await page.getByText(/Somebody alleges it · said by: the dockers’ union/).waitFor();
  await page.getByLabel('Text', { exact: true }).fill('It rained.');
  await page.getByText('Nothing in this text holds a story.').last().waitFor();
  expect(sent.filter((url) => /newsdesk/.test(new URL(url).pathname))).toEqual([]);
  await page.context().close();
});

it('reads a text in the language that is chosen, fetching its words', async () => {
  const page = await panel.signIn();
  await open(page);
  await page.getByRole('tab', { name: 'Try a text' }).click();
  await page.getByRole('combobox', { name: 'Language of the text' }).click();
  await page.getByRole('option', { name: 'Portuguese' }).click();
  const text = page.getByLabel('Text', { exact: true });
  await text.fill('O sindicato denunciou que a empresa despejou resíduos na ria durante a noite.');
  await page
    .getByText(/Blocked/)
    .last()
    .waitFor();
  await page.context().close();
});

it('works by keyboard, in Spanish, with nothing that axe finds', async () => {
  const page = await panel.signIn({ language: 'es', theme: 'dark' });
  await open(page);
  await page.getByRole('tab', { name: 'Reglas' }).focus();
  await page.getByText('Una noticia tiene data con un lugar').waitFor();
  expect(await axeFailures(page, 'main')).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.getByText('Alguien lo denuncia', { exact: true }).waitFor();
  expect(await axeFailures(page, 'main')).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('combobox', { name: 'Idioma del texto' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('El sindicato denunció que la empresa sobornó al alcalde.');
  await page
    .getByText(/^Retenida/)
    .last()
    .waitFor();
  await page
    .getByText(/Lo dice|lo dice/)
    .first()
    .waitFor();
  expect(await axeFailures(page, 'main')).toEqual([]);
  await page.context().close();
});
