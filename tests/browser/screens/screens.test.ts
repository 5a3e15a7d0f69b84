import type { Page } from 'playwright-core';
import { until } from '../../helpers/until';
import { axeFailures, type KnownFailure } from '../axe';
import { openPanel, type OpenPanel, type SignedIn } from '../panel';
import { makeDay, type Day } from './aDay';
import { controlsOutOfReach, squeezedCells } from './outOfReach';
import { SCREENS } from './screens';

/** Everything that the desk adds to the panel: for those who hear it, and on a telephone. */

jest.setTimeout(120_000);

/** Strapi's own, as it is in every Strapi; of the same elements everything else has to be right. */
const STRAPIS_OWN: readonly KnownFailure[] = [
  {
    rule: 'aria-allowed-attr',
    elements: 'th[role="gridcell"][aria-sort]',
    why: 'the heads of a list say how they are sorted, but call themselves cells',
  },
  {
    rule: 'color-contrast',
    elements: 'h2[id^="plugin::"], section[aria-labelledby^="plugin::admin."] span',
    why: 'the titles of all widgets, and the labels in Strapi’s own, are in a light grey',
  },
  {
    rule: 'aria-input-field-name',
    elements: '[data-slate-editor]',
    why: 'the Blocks editor names a label that is not there',
  },
  {
    rule: 'scrollable-region-focusable',
    elements: 'div:has(> [data-slate-editor])',
    why: 'a long body scrolls in its editor; axe does not count what can be typed in as a stop',
  },
];

/** What lies behind an open window or menu is a screen of its own, and out of reach on purpose. */
const WINDOWS = '[role="dialog"], [role="menu"]';

const inFront = async (page: Page) =>
  (await page.locator(WINDOWS).count()) > 0 ? WINDOWS : 'body';

const NAMES = Object.keys(SCREENS);

let panel: OpenPanel;
let day: Day;
beforeAll(async () => {
  panel = await openPanel();
  day = await makeDay(panel.newsroom);
});
afterAll(() => panel?.close());

/** `light`, `dark`, or both with a comma between: both unless told. */
const THEMES = (process.env.NEWSDESK_THEMES ?? 'light,dark').split(',') as ('light' | 'dark')[];

/** What a screen may take to come, in ms: long before the test is over, so that it says what it waits for. */
const PATIENCE = 30_000;

/** One page for all screens of a description: what takes its time is to load the panel. */
function onePage(who: SignedIn): () => Page {
  let page: Page;
  beforeAll(async () => {
    page = await panel.signIn(who);
    page.setDefaultTimeout(PATIENCE);
  });
  afterAll(() => page?.context().close());
  return () => page;
}

describe.each(THEMES)('in the %s theme', (theme) => {
  const open = onePage({ theme });
  it.each(NAMES)('axe finds nothing of ours on the screen “%s”', async (name) => {
    const page = open();
    await SCREENS[name]!(page, panel, day);
    // Strapi's buttons are paler under the pointer.
    await page.mouse.move(0, 0);
    expect(await axeFailures(page, await inFront(page), STRAPIS_OWN)).toEqual([]);
  });
});

// In Spanish: its words are the longer ones.
describe('on a telephone', () => {
  const open = onePage({ language: 'es', context: { viewport: { width: 375, height: 812 } } });
  it.each(NAMES)('the screen “%s” is no wider, and its controls are in reach', async (name) => {
    const page = open();
    await SCREENS[name]!(page, panel, day);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(375);
    const front = await inFront(page);
    expect(await page.evaluate(squeezedCells, front)).toEqual([]);
    expect(await page.evaluate(controlsOutOfReach, front)).toEqual([]);
  });

  it('the panels beside a story are in reach once their drawer is open', async () => {
    const page = open();
    await SCREENS.history!(page, panel, day);
    await page.getByRole('button', { name: /^(Open more actions|Abrir más acciones)$/ }).click();
    await page
      .getByRole('button', { name: /^(Close more actions|Cerrar más acciones)$/ })
      .waitFor();
    const panels = '[data-newsdesk="gate"], [data-newsdesk="history"]';
    expect(await page.locator(panels).count()).toBe(2);
    const isOpen = () =>
      page
        .locator('[data-verdict]')
        .evaluate((line) => line.getBoundingClientRect().top < innerHeight);
    await until(isOpen, 'the drawer to open', PATIENCE);
    expect(await page.evaluate(controlsOutOfReach, panels)).toEqual([]);
  });
});
