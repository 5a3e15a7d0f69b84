import type { Page } from 'playwright-core';
import { STORY } from '../../helpers/newsroom';
import { axeFailures } from '../axe';
import { openPanel, openStory, type OpenPanel, type SignedIn } from '../panel';
import { refusedStory } from '../refusedStory';
import { readPainted } from './readPainted';

jest.setTimeout(240_000);

let panel: OpenPanel;
let documentId: string;
beforeAll(async () => {
  panel = await openPanel();
  const { body, ...story } = refusedStory({ attribution: '' }) as { body: unknown[] };
  const data = {
    ...story,
    body: [
      ...body,
      paragraph('Prosecutors allege that the mayor took bribes from the port operator.'),
    ],
  };
  documentId = (await panel.newsroom.strapi.documents(STORY).create({ data: data as never }))
    .documentId;
});
afterAll(() => panel?.close());

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

async function open(who: SignedIn): Promise<Page> {
  const page = await panel.signIn(who);
  await openStory(page, panel.address, documentId);
  return page;
}

const GATE = '[data-newsdesk="gate"]';

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('axe finds nothing in the Gate panel, the card and the dialogs', async () => {
    const page = await open({ theme });
    await page.locator(`${GATE} summary`).click();
    expect(await axeFailures(page, GATE)).toEqual([]);

    const place = await page.evaluate(() => {
      document.querySelector('[data-slate-editor]')!.scrollIntoView({ block: 'center' });
      const marked = CSS.highlights.get('newsdesk-unregistered') as unknown as Iterable<Range>;
      const { x, y } = [...marked][0]!.getBoundingClientRect();
      return { x: x + 30, y: y + 6 };
    });
    await page.mouse.move(place.x, place.y);
    await page.mouse.move(place.x + 2, place.y);
    await page.locator('[data-newsdesk="card"]').waitFor();
    expect(await axeFailures(page, '[data-newsdesk="card"]')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[data-newsdesk="card"]').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Dismiss…' }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await axeFailures(page, '[role="dialog"]')).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('dialog', { name: 'Not published' }).waitFor();
    expect(await axeFailures(page, '[role="dialog"]')).toEqual([]);
    await page.context().close();
  });
});

it('speaks Spanish to those who chose it: verdict, reasons, labels, states', async () => {
  const page = await open({ language: 'es' });
  const gate = page.locator(GATE);
  await gate.getByText('Retenida: 2 cosas por resolver').waitFor();
  await gate.getByText(/no tiene atribución/).waitFor();
  await gate.getByText('Falta algo', { exact: true }).waitFor();
  await gate.getByRole('button', { name: 'Ir al campo' }).first().click();
  await page.getByText('Enunciado', { exact: true }).waitFor();
  await page.getByText('Respuesta solicitada', { exact: true }).waitFor();
  await page.context().close();
});

it('stays whole in a window as wide as a phone', async () => {
  const page = await open({ context: { viewport: { width: 390, height: 844 } } });
  await page.locator(`${GATE} [data-violation]`).first().waitFor();
  const [wide, gate] = await page.evaluate((selector) => {
    const { left, right } = document.querySelector(selector)!.getBoundingClientRect();
    return [document.documentElement.scrollWidth, { left, right }] as const;
  }, GATE);
  expect(wide).toBeLessThanOrEqual(390);
  expect(gate.left).toBeGreaterThanOrEqual(0);
  expect(gate.right).toBeLessThanOrEqual(390);
  await page.context().close();
});

it('goes on painting in the expanded editor, and when it is closed again', async () => {
  const page = await open({});
  await page.getByRole('button', { name: 'Expand' }).click();
  await page.getByRole('button', { name: 'Collapse' }).waitFor();
  const painted = 'The harbour office paid for the works without a tender';
  expect((await readPainted(page)).painted).toEqual([painted]);
  await page.getByRole('button', { name: 'Collapse' }).click();
  await page.getByRole('button', { name: 'Expand' }).waitFor();
  expect((await readPainted(page)).painted).toEqual([painted]);
  await page.context().close();
});

it('lists everything, and says so, where the browser cannot paint', async () => {
  const page = await panel.signIn();
  await page.addInitScript(() => {
    delete (window as { Highlight?: unknown }).Highlight;
  });
  await openStory(page, panel.address, documentId);
  await page.getByText(/This browser cannot underline passages/).waitFor();
  await page.getByText('Blocked: 2 things to fix').waitFor();
  await page.context().close();
});

it('shows what the server refused, where the desk knew nothing of it', async () => {
  const page = await open({});
  // As if the desk had been told of a milder house.
  await page.route('**/newsdesk/house', async (route) => {
    const answer = await route.fetch();
    const { data } = await answer.json();
    const off = { severity: 'off', options: {} };
    const rules = {
      ...data.rules,
      'copy/claims-registered': { ...data.rules['copy/claims-registered'], severity: 'off' },
    };
    await route.fulfill({ response: answer, json: { data: { ...data, rules, off } } });
  });
  await page.reload();
  await page.locator('[data-verdict]').waitFor();
  await page.getByRole('button', { name: 'Go to field' }).first().click();
  await page.locator('[name="claims.0.attribution"]').fill('the auditor said');
  await page.getByText('Ready to go out').waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Not published' });
  await dialog.getByText(/The server refused this publication/).waitFor();
  await dialog.getByText(/is held against somebody and is not registered/).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  expect(await page.locator('[name="claims.0.attribution"]').inputValue()).toBe('the auditor said');
  await page.context().close();
});

it('loses nothing that was typed when a dialog cannot be fetched, and says so', async () => {
  const page = await open({});
  await page.locator('[name="headline"]').fill('Typed before the server went away');
  await page.route(/\.js$/, (route) => route.abort());
  await page.getByRole('button', { name: 'Dismiss…' }).first().click();
  await page.getByRole('alert').getByText('This part of the panel could not be fetched').waitFor();
  expect(await page.locator('[name="headline"]').inputValue()).toBe(
    'Typed before the server went away',
  );
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog', { name: 'Not published' }).waitFor();
  await page.context().close();
});
