import supertest from 'supertest';
import type { Page } from 'playwright-core';
import { changeApp, type ChangedApp } from '../../helpers/changedApp';
import { STORY } from '../../helpers/newsroom';
import { axeFailures } from '../axe';
import { until } from '../../helpers/until';
import { openPanel, openStory, type OpenPanel } from '../panel';
import { readPainted } from './readPainted';

/** The built panel of a newsroom whose stories are written in Markdown. */

jest.setTimeout(240_000);

const CLAIM = 'The harbour office paid for the works without a tender';
const FINDING = 'the mayor took bribes from the port operator';

const BODY = [
  '# What the auditor found',
  '',
  `**${CLAIM}**, the auditor said. It said so [in its report](https://example.org/report).`,
  '',
  `Prosecutors allege that _${FINDING}_.`,
].join('\n');

let app: ChangedApp;
let panel: OpenPanel;
let page: Page;

beforeAll(async () => {
  app = changeApp({
    story: ({ attributes }) => {
      attributes.body = { ...attributes.body, type: 'richtext' };
    },
  });
  panel = await openPanel({ distDir: app.distDir, locales: ['es'] });
});

afterAll(async () => {
  await panel?.close();
  app?.remove();
});

let documentId: string;

beforeEach(async () => {
  const data = {
    headline: 'Auditor says harbour office paid without a tender',
    body: BODY,
    dateline: { place: 'Lisbon', day: 4, month: 12 },
    credit: 'EFE',
    claims: [{ statement: CLAIM, attribution: 'the auditor said', responseSought: 'not-yet' }],
  } as never;
  ({ documentId } = await panel.newsroom.strapi.documents(STORY).create({ data }));
  page = await panel.signIn();
  await openStory(page, panel.address, documentId);
  await page.locator('.CodeMirror').waitFor();
});

afterEach(() => page?.context().close());

/** What is painted once the desk has caught up. */
const painted = async () => (await readPainted(page)).painted.join('');

interface MarkdownEditor {
  focus(): void;
  getValue(): string;
  posFromIndex(index: number): unknown;
  setCursor(place: unknown): void;
  getCursor(): { line: number };
  charCoords(place: unknown, mode: 'window'): { top: number };
}

type Holder = Element & { CodeMirror: MarkdownEditor };

/** Puts the caret before the first place of some words, as a click does. */
const caretBefore = (words: string) =>
  page.evaluate((text) => {
    const { CodeMirror: editor } = document.querySelector<Holder>('.CodeMirror')!;
    editor.focus();
    editor.setCursor(editor.posFromIndex(editor.getValue().indexOf(text)));
  }, words);

const written = () =>
  page.evaluate(() => document.querySelector<Holder>('.CodeMirror')!.CodeMirror.getValue());

it('paints the claim’s own words while somebody types around them, and after undo', async () => {
  expect(await painted()).toBe(CLAIM);
  await caretBefore('# What');
  for (const letter of 'Vigo. \n\n') {
    await page.keyboard.type(letter);
    expect(await painted()).toBe(CLAIM);
  }
  await caretBefore(`**${CLAIM}`);
  for (const letter of 'In May, ') {
    await page.keyboard.type(letter);
    expect(await painted()).toBe(CLAIM);
  }
  // Not further: to Strapi's editor the text that it was opened with is an edit as well.
  for (let presses = 0; presses < 20 && (await written()) !== BODY; presses += 1) {
    await page.keyboard.press('Control+z');
    expect(await painted()).toBe(CLAIM);
  }
  expect(await written()).toBe(BODY);
});

it('paints no claim whose words are gone, and paints it again when they are back', async () => {
  await caretBefore(CLAIM);
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  await page.locator('[data-claim-state="lost"]').waitFor();
  expect(await painted()).toBe('');
  await page.keyboard.press('Control+z');
  await page.locator('[data-claim-state="incomplete"]').waitFor();
  expect(await painted()).toBe(CLAIM);
});

it('opens the card of a passage that is pointed at, and registers it from there', async () => {
  const place = await page.evaluate(() => {
    document.querySelector('.CodeMirror')!.scrollIntoView({ block: 'center' });
    const marked = CSS.highlights.get('newsdesk-unregistered') as unknown as Iterable<Range>;
    const { x, y } = [...marked][0]!.getBoundingClientRect();
    return { x: x + 30, y: y + 6 };
  });
  await page.mouse.move(place.x, place.y);
  await page.mouse.move(place.x + 2, place.y);
  const card = page.locator('[data-newsdesk="card"]');
  await card.waitFor();
  expect(await axeFailures(page, '[data-newsdesk="card"]')).toEqual([]);
  expect(await axeFailures(page, '[data-newsdesk="gate"]')).toEqual([]);
  await card.getByRole('button', { name: 'Register as claim' }).click();
  await page.locator(`[data-claim-statement="${FINDING}"]`).waitFor();
  expect(await painted()).toBe(CLAIM + FINDING);
});

describe('beside its source', () => {
  const BESIDE = '[data-newsdesk="beside"]';

  beforeEach(async () => {
    const { status } = await supertest(panel.newsroom.http)
      .post(`/newsdesk/languages/${STORY}/${documentId}/es`)
      .set('Authorization', panel.newsroom.as.admin)
      .send({});
    expect(status).toBe(200);
    await openStory(page, panel.address, documentId, 'es');
    await page.locator('.CodeMirror').waitFor();
    await page.locator('[data-newsdesk="translation"]').waitFor();
    await page.keyboard.press('Control+Alt+b');
    await page.locator(`${BESIDE} [data-source-paragraph]`).first().waitFor();
  });

  /** How far each paragraph of the source stands from the line of its counterpart, in pixels. */
  const distances = (starts: readonly string[]) =>
    page.evaluate(
      ([beside, firstWords]) => {
        const { CodeMirror: editor } = document.querySelector<Holder>('.CodeMirror')!;
        const rows = [...document.querySelectorAll(`${beside} [data-source-paragraph]`)];
        return firstWords.map((words, index) => {
          const place = editor.posFromIndex(editor.getValue().indexOf(words));
          return Math.abs(
            rows[index]!.getBoundingClientRect().top - editor.charCoords(place, 'window').top,
          );
        });
      },
      [BESIDE, starts] as const,
    );
  const areBeside = (starts: readonly string[]) =>
    until(
      async () => (await distances(starts)).every((pixels) => pixels <= 6),
      'each paragraph beside its counterpart',
      10_000,
    );
  const lit = () => page.locator(`${BESIDE} [aria-current="true"]`).textContent();

  it('lays each paragraph beside its counterpart, also when one grows and when a line is put above', async () => {
    await areBeside(['# What', '**The', 'Prosecutors']);
    await caretBefore('Prosecutors');
    await page.keyboard.type(
      'Los fiscales sostienen, por primera vez y con documentos. '.repeat(3),
    );
    await areBeside(['# What', '**The', 'Los fiscales']);
    await caretBefore('# What');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await areBeside(['# What', '**The', 'Los fiscales']);
    expect(await written()).toContain('\n\n# What');
  });

  it('lights the paragraph that is written, and Enter in the source leads to its counterpart', async () => {
    await caretBefore('Prosecutors');
    await until(
      async () => (await lit()) === `Prosecutors allege that ${FINDING}.`,
      'its source',
      10_000,
    );
    await page.locator(`${BESIDE} [data-source-paragraph]`).nth(1).focus();
    await page.keyboard.press('Enter');
    const line = () =>
      page.evaluate(
        () => document.querySelector<Holder>('.CodeMirror')!.CodeMirror.getCursor().line,
      );
    await until(async () => (await line()) === 2, 'the caret in the second paragraph', 10_000);
    expect(await lit()).toContain(CLAIM);
  });

  it('gives the editor its lines back when the source is closed', async () => {
    await areBeside(['# What', '**The', 'Prosecutors']);
    await page.keyboard.press('Control+Alt+b');
    await page.locator(BESIDE).waitFor({ state: 'detached' });
    expect(await page.locator('.CodeMirror-linewidget').count()).toBe(0);
    expect(await axeFailures(page, '[data-newsdesk="translation"]')).toEqual([]);
  });
});
