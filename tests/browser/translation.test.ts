import type { Page } from 'playwright-core';
import { STORY } from '../helpers/newsroom';
import { until } from '../helpers/until';
import {
  correctEnglish,
  NOTE,
  publishAgencyStory,
  publishSpanish,
  SPANISH_BODY,
  SPANISH_HEADLINE,
  SPANISH_SUMMARY,
  spanishClaims,
} from './agencyTranslation';
import { axeFailures } from './axe';
import { LIST, openPanel, openStory, type OpenPanel } from './panel';

/** What a translator sees in the panel: the agency's story from English into Spanish, and its correction. */

jest.setTimeout(400_000);

let panel: OpenPanel;
beforeAll(async () => {
  panel = await openPanel({ rules: {}, locales: ['es', 'pt', 'ar'] });
});
afterAll(() => panel?.close());

const PANEL = '[data-newsdesk="translation"]';
const BESIDE = '[data-newsdesk="beside"]';

const report = (page: Page) => page.locator(PANEL);

/** What the Gate panel says under one code. */
const violations = (page: Page, code: string) =>
  page.locator(`[data-newsdesk="gate"] [data-violation="${code}"]`);

async function open(page: Page, documentId: string, locale: string): Promise<void> {
  await openStory(page, panel.address, documentId, locale);
  await report(page).waitFor();
}

/** Puts the caret into a paragraph of the body: Slate may put it back while it catches up with what was typed. */
async function putCaret(page: Page, paragraph: number, isWhole = false): Promise<void> {
  const put = () =>
    page.evaluate(
      ([index, whole]) => {
        const editor = document.querySelector<HTMLElement>('[data-slate-editor]')!;
        const block = editor.children[index]!;
        block.scrollIntoView({ block: 'center' });
        editor.focus();
        const strings = [...block.querySelectorAll('[data-slate-string]')];
        const [first, last] = [strings[0]!.firstChild!, strings.at(-1)!.firstChild!];
        const end = whole ? (last as Text).length : 0;
        window.getSelection()!.setBaseAndExtent(first, 0, whole ? last : first, end);
      },
      [paragraph, isWhole] as const,
    );
  const isThere = async () => {
    await put();
    // As long as Slate takes to hear of it, and the form to hear of Slate.
    await page.waitForTimeout(400);
    return page.evaluate((index) => {
      const block = document.querySelector('[data-slate-editor]')!.children[index]!;
      return block.contains(window.getSelection()!.anchorNode);
    }, paragraph);
  };
  await until(isThere, `the caret in paragraph ${paragraph}`, 20_000);
}

/** Types a paragraph in place of the one that stands there. */
async function rewrite(page: Page, paragraph: number, text: string): Promise<void> {
  await putCaret(page, paragraph, true);
  await page.keyboard.insertText(text);
}

const litParagraph = (page: Page) =>
  page.locator(`${BESIDE} [aria-current="true"]`).getAttribute('data-source-paragraph');

/** Where each paragraph of the source, and each of the translation, begins on the screen. */
const tops = (page: Page) =>
  page.evaluate((beside) => {
    const topOf = (one: Element) => Math.round(one.getBoundingClientRect().top);
    return {
      source: [...document.querySelectorAll(`${beside} [data-source-paragraph]`)].map(topOf),
      translation: [...document.querySelector('[data-slate-editor]')!.children].map(topOf),
    };
  }, BESIDE);

async function areAligned(page: Page): Promise<void> {
  const isIt = async () => {
    const { source, translation } = await tops(page);
    return (
      source.length === translation.length &&
      source.every((top, at) => Math.abs(top - translation[at]!) <= 2)
    );
  };
  await until(isIt, 'each paragraph beside its counterpart', 10_000);
}

const publish = (page: Page) =>
  page.getByRole('button', { name: 'Publish', exact: true }).first().click();

async function writeClaims(page: Page, documentId: string): Promise<void> {
  const claims = await spanishClaims(panel.newsroom, documentId);
  for (const [index, claim] of claims.entries()) {
    const line = page.locator(`[data-newsdesk="gate"] [data-claim="${index}"]`);
    await line.getByRole('button', { name: 'Go to field' }).click();
    for (const name of ['statement', 'attribution', 'response'] as const) {
      const field = page.locator(`[name="claims.${index}.${name}"]`);
      if (claim[name]) await field.fill(String(claim[name]));
    }
  }
}

it('takes the story into another language side by side, and publishes it', async () => {
  const id = await publishAgencyStory(panel.newsroom);
  const page = await panel.signIn({ context: { viewport: { width: 1600, height: 1000 } } });
  await open(page, id, 'en');
  await report(page).getByText('It has not been translated yet.').waitFor();
  await report(page).getByRole('button', { name: 'Start a translation…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Start a translation' });
  await dialog.getByRole('combobox').click();
  await page.getByRole('option', { name: 'Spanish', exact: true }).click();
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/locale(%5D|\])=es/);
  await report(page).getByText('Still as in the English (15)').waitFor();
  // The gate says so at once, and not only when somebody publishes.
  await violations(page, 'translation/untranslated').first().waitFor();
  expect(await violations(page, 'translation/untranslated').count()).toBe(15);

  await page.keyboard.press('Control+Alt+b');
  const beside = page.getByRole('region', { name: 'English, the source' });
  await beside.waitFor();
  await areAligned(page);
  for (const [paragraph, text] of SPANISH_BODY.entries()) {
    await rewrite(page, paragraph, text);
    await until(
      async () => (await litParagraph(page)) === String(paragraph),
      'the light to follow',
    );
  }
  await areAligned(page);
  await report(page).getByText('Still as in the English (2)').waitFor();
  await page.locator('[name="headline"]').fill(SPANISH_HEADLINE);
  await page.locator('[name="summary"]').fill(SPANISH_SUMMARY);
  await report(page)
    .getByText(/Still as in the English/)
    .waitFor({ state: 'detached' });
  await writeClaims(page, id);
  await page.locator('[data-verdict="pass"]').waitFor();
  await publish(page);
  await page.getByText(/Out in Spanish at \d\d:\d\d/).waitFor({ timeout: 60_000 });
  await report(page).locator('[data-translation-state="current"]').waitFor();
  await page.context().close();
});

it('shows exactly what was corrected, and both are current once it is taken over', async () => {
  const id = await publishAgencyStory(panel.newsroom);
  await publishSpanish(panel.newsroom, id);
  await correctEnglish(panel.newsroom, id);
  const page = await panel.signIn({ context: { viewport: { width: 1600, height: 1000 } } });
  await open(page, id, 'en');
  const spanish = report(page).locator('[data-language="es"]');
  await spanish.getByText('Corrected since').waitFor();
  await spanish.getByText(/readers have the old version since \d\d:\d\d/).waitFor();
  await spanish.getByRole('link', { name: 'Spanish' }).click();

  await report(page).locator('[data-translation-state="corrected"]').waitFor();
  await report(page).getByText(`Readers were told: “${NOTE}”`).waitFor();
  await page.locator('[data-verdict="blocked"]').waitFor();
  expect(await violations(page, 'translation/fresh.corrected').count()).toBe(1);
  const pieces = report(page).locator('[data-stale]');
  expect(await pieces.locator('h4').allInnerTexts()).toEqual([
    'Changed: Paragraph 5',
    'Changed: Statement of the claim “cortado el acceso de Assange a internet el sábado a las…”',
  ]);
  for (const mark of ['del', 'ins'] as const) {
    const words = (await pieces.locator(mark).allInnerTexts()).map((text) => text.trim());
    expect(words).toEqual(mark === 'del' ? ['5', '5'] : ['6', '6']);
  }

  // The button leads to the paragraph; what is edited is settled by saving it.
  await pieces.first().getByRole('button', { name: 'Go to field' }).click();
  await until(
    () =>
      page.evaluate(
        () => window.getSelection()?.anchorNode?.textContent?.startsWith('El tuit') === true,
      ),
    'the caret in the paragraph',
  );
  await rewrite(page, 4, SPANISH_BODY[4]!.replace('17.00', '18.00'));
  await pieces.first().getByText('Edited: settled when you save').waitFor();
  await pieces.nth(1).getByRole('button', { name: 'Go to field' }).click();
  const statement = page.locator('[name="claims.2.statement"]');
  await statement.fill((await statement.inputValue()).replace('17.00', '18.00'));
  await violations(page, 'translation/fresh').first().waitFor({ state: 'detached' });
  await publish(page);
  const asked = page.getByRole('dialog', { name: 'Update or correction?' });
  await asked.getByRole('radio', { name: 'Update' }).click();
  await asked.getByRole('button', { name: 'Publish' }).click();
  await report(page).locator('[data-translation-state="current"]').waitFor({ timeout: 60_000 });
  expect(await pieces.count()).toBe(0);

  await report(page).getByRole('link', { name: 'English, the source' }).click();
  await report(page).getByText('Every translation is current.').waitFor();
  await page.context().close();
});

it('settles what is still right without an edit, and tells who has to follow in the list and at home', async () => {
  const id = await publishAgencyStory(panel.newsroom);
  await publishSpanish(panel.newsroom, id);
  const headline = 'WikiLeaks says Kerry asked Ecuador to stop the leaks about Clinton';
  const stories = panel.newsroom.strapi.documents(STORY);
  const data = { headline, releaseKind: 'update' } as never;
  await stories.update({ documentId: id, locale: 'en', data, status: 'published' });
  const page = await panel.signIn({ context: { viewport: { width: 1600, height: 1000 } } });

  const query = 'plugins[i18n][locale]=en&filters[$and][0][__translations][$eq]=stale';
  await page.goto(`${panel.address}${LIST}?${query}`);
  const row = page.locator('tbody tr');
  await row.getByText('Changed since').waitFor();
  expect(await row.count()).toBe(1);
  await page.getByText('Translations is Changed since').first().waitFor();
  await row.getByRole('button', { name: /Spanish: Changed since/ }).click();
  await page.getByRole('menuitem', { name: /Spanish.*Changed since/s }).click();
  await report(page).getByText('One piece changed in the English').waitFor();

  await page.goto(`${panel.address}/admin`);
  const widget = page.locator('section[aria-labelledby="plugin::newsdesk.translations"]');
  await widget
    .getByRole('link', { name: `Open ${SPANISH_HEADLINE}` })
    .first()
    .click();
  await report(page).getByRole('button', { name: 'Still right: Headline' }).click();
  await report(page).getByText('Headline: still right, on record.').waitFor();
  await report(page).locator('[data-translation-state="current"]').waitFor();
  await page.context().close();
});

it('goes through the source by keyboard, and leads from it to the translation', async () => {
  const id = await publishAgencyStory(panel.newsroom);
  await publishSpanish(panel.newsroom, id);
  const page = await panel.signIn({ context: { viewport: { width: 1600, height: 1000 } } });
  await open(page, id, 'es');
  await page.keyboard.press('Control+Alt+b');
  await areAligned(page);
  await page.locator(`${BESIDE} [data-source-paragraph="0"]`).focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await until(async () => (await litParagraph(page)) === '5', 'the sixth paragraph to be lit');
  await page
    .getByText(/^Source, paragraph 6: Assange is unable to leave/)
    .waitFor({ state: 'attached' });
  const painted = await page.evaluate(() =>
    [...(CSS.highlights.get('newsdesk-source-claim') as unknown as Iterable<Range>)].map(String),
  );
  expect(painted).toHaveLength(5);
  expect(painted[3]).toBe('alleged sexual assault offenses against two women');
  // Whichever of the two is scrolled, the other follows.
  await page.locator(`${BESIDE} [data-source-paragraph="8"]`).hover();
  await page.mouse.wheel(0, 240);
  await areAligned(page);
  await page.locator('[data-slate-editor]').hover();
  await page.mouse.wheel(0, -200);
  await areAligned(page);
  expect(await axeFailures(page, BESIDE)).toEqual([]);
  await page.keyboard.press('Control+Alt+b');
  await page.locator(BESIDE).waitFor({ state: 'detached' });
  await page.context().close();
});

it('lets nobody type the facts of a claim in a translation, and says why', async () => {
  const id = await publishAgencyStory(panel.newsroom);
  await publishSpanish(panel.newsroom, id);
  const page = await panel.signIn();
  const field = (name: string) => page.locator(`[name="claims.0.${name}"]`);
  const openClaim = async (locale: string) => {
    await open(page, id, locale);
    const line = page.locator('[data-newsdesk="gate"] [data-claim="0"]');
    await line.getByRole('button', { name: 'Go to field' }).click();
    await field('statement').waitFor();
  };
  await openClaim('en');
  expect(await field('verification').isDisabled()).toBe(false);
  const evidence = page.getByRole('button', { name: /^No entry yet/ }).first();
  expect(await evidence.isDisabled()).toBe(false);
  await openClaim('es');
  expect(await evidence.isDisabled()).toBe(true);
  for (const name of ['verification', 'responseSought', 'channel', 'sourceTerms']) {
    expect([name, await field(name).isDisabled()]).toEqual([name, true]);
  }
  for (const name of ['statement', 'attribution', 'response']) {
    expect([name, await field(name).isDisabled()]).toEqual([name, false]);
  }
  const why = page.getByText('Belongs to the source language, and follows from there.');
  expect(await why.count()).toBeGreaterThanOrEqual(6);
  await page.context().close();
});

it('sets a language that is written from right to left on the right, in both', async () => {
  const id = await publishAgencyStory(panel.newsroom);
  const page = await panel.signIn({ context: { viewport: { width: 1600, height: 1000 } } });
  await open(page, id, 'ar');
  await report(page).getByRole('button', { name: 'Start with the English' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click();
  await report(page).getByRole('button', { name: 'Side by side' }).waitFor();
  await page.locator('[data-slate-string]').first().waitFor();
  await page.keyboard.press('Control+Alt+b');
  await areAligned(page);
  const directions = await page.evaluate(
    (beside) =>
      ['[data-slate-editor]', '[name="headline"]', `${beside} li`].map(
        (one) => getComputedStyle(document.querySelector(one)!).direction,
      ),
    BESIDE,
  );
  expect(directions).toEqual(['rtl', 'rtl', 'ltr']);
  await page.context().close();
});

it('stands above the form in a narrow window, and shows the paragraph that is typed in', async () => {
  const id = await publishAgencyStory(panel.newsroom);
  await publishSpanish(panel.newsroom, id);
  const page = await panel.signIn({ context: { viewport: { width: 800, height: 900 } } });
  await open(page, id, 'es');
  await page.locator(`${PANEL} [aria-pressed]`).waitFor({ state: 'attached' });
  await page.keyboard.press('Control+Alt+b');
  await page.locator(`${BESIDE} [data-source-paragraph]`).first().waitFor();
  await putCaret(page, 9);
  const isShown = () =>
    page.evaluate((beside) => {
      const box = document.querySelector(beside)!.getBoundingClientRect();
      const row = document
        .querySelector(`${beside} [aria-current="true"]`)
        ?.getBoundingClientRect();
      const isAbove = box.top === 0 && box.bottom <= innerHeight / 2;
      return isAbove && row !== undefined && row.top >= 0 && row.bottom <= box.bottom;
    }, BESIDE);
  await until(isShown, 'the tenth paragraph in the pane above');
  expect(await litParagraph(page)).toBe('9');
  await page.context().close();
});

describe.each([
  ['en', 'light'],
  ['es', 'dark'],
] as const)('in %s, %s', (language, theme) => {
  it('axe finds nothing in the panel', async () => {
    const id = await publishAgencyStory(panel.newsroom);
    await publishSpanish(panel.newsroom, id);
    await correctEnglish(panel.newsroom, id);
    const page = await panel.signIn({ language, theme });
    for (const locale of ['en', 'es']) {
      await open(page, id, locale);
      await report(page).locator('[data-translation-state]').waitFor();
      expect(await axeFailures(page, PANEL)).toEqual([]);
    }
    await page.context().close();
  });
});
