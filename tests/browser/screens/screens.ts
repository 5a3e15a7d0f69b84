import type { Page } from 'playwright-core';
import { LIST, storyAddress, type OpenPanel } from '../panel';
import type { Day } from './aDay';
import { goTo } from './goTo';

/** Brings a page to a screen, once it shows what it has to show. */
export type Screen = (page: Page, panel: OpenPanel, day: Day) => Promise<void>;

async function openList(page: Page, { address }: OpenPanel): Promise<void> {
  await goTo(page, `${address}${LIST}?plugins[i18n][locale]=en&sort=headline:ASC`);
  await gateMenu(page).waitFor();
}

/** How the story that is in two languages stands. */
const gateMenu = (page: Page) =>
  page
    .locator('tbody tr', { hasText: 'Town closes beach' })
    .getByRole('button', { name: /in each language|en cada idioma/ });

const bulkWindow = (page: Page) => page.getByRole('dialog');

async function openBulk(page: Page, panel: OpenPanel): Promise<void> {
  await openList(page, panel);
  await page.locator('thead [role="checkbox"]').click();
  await page
    .getByRole('button', { name: /^Publi(sh|car)$/ })
    .first()
    .click();
  await bulkWindow(page).locator('tbody tr').first().waitFor();
}

const publishThem = (page: Page) =>
  bulkWindow(page)
    .getByRole('button', { name: /^Publi(sh|car) \d+/ })
    .click();

async function openStory(page: Page, { address }: OpenPanel, documentId: string): Promise<void> {
  await goTo(page, storyAddress(address, documentId));
  await page.locator('[data-verdict]').waitFor();
}

/** What a translator sees of the agency's story, once the panel has told how it stands. */
async function openTranslation(
  page: Page,
  { address }: OpenPanel,
  { translated }: Day,
  locale: string,
): Promise<void> {
  await goTo(page, storyAddress(address, translated, locale));
  await page.locator('[data-newsdesk="translation"] [data-translation-state]').waitFor();
  await page.locator('[data-verdict]').waitFor();
}

/** On a telephone the panels beside the form lie in a drawer, which is closed. */
const press = (control: Element): void => (control as HTMLElement).click();

/** Brings a part of the panels into view where they stand beside the form. */
const showBeside = (part: Element): void => {
  if (innerWidth >= 1080) part.scrollIntoView({ block: 'center' });
};

const publishButton = (page: Page) =>
  page.getByRole('button', { name: /^(Publish|Publicar)$/ }).first();

const openPolicy =
  (tab: number): Screen =>
  async (page, { address }) => {
    await goTo(page, `${address}/admin/settings/newsdesk/policy`);
    await page.getByRole('tab').nth(tab).click();
  };

const openClaims: Screen = async (page, { address }) => {
  await goTo(page, `${address}/admin/plugins/newsdesk/claims`);
  await page.locator('tbody tr').nth(5).waitFor();
};

/** Everything that the desk adds to the panel, by the name of a picture. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  list: openList,
  'list-languages': async (page, panel) => {
    await openList(page, panel);
    await gateMenu(page).click();
    await page.getByRole('menu').waitFor();
  },
  'list-filter': async (page, panel) => {
    await openList(page, panel);
    await page.getByRole('button', { name: /^(Filters|Filtros)$/ }).click();
    await page.getByRole('dialog').getByRole('combobox').first().click();
    await page.getByRole('option', { name: /^(Gate|Control)$/ }).click();
    await page.getByRole('combobox', { name: /^(Gate|Control)$/ }).waitFor();
  },
  'list-filtered': async (page, { address }) => {
    const blocked = 'filters[$and][0][__gate][$eq]=blocked';
    await goTo(page, `${address}${LIST}?plugins[i18n][locale]=en&${blocked}`);
    await page.getByText(/^(Gate is Blocked|Control es Retenida)/).waitFor();
    await page.locator('tbody tr', { hasText: 'School board' }).waitFor();
  },
  'bulk-checked': openBulk,
  'bulk-publishing': async (page, panel) => {
    await openBulk(page, panel);
    // Under way as long as somebody looks.
    await page.route('**/actions/bulkPublish*', async (route) => {
      await page.waitForURL((url) => !url.pathname.includes('content-manager')).catch(() => null);
      await route.abort();
    });
    await publishThem(page);
    await bulkWindow(page).getByRole('progressbar').waitFor();
  },
  'bulk-refused': async (page, panel) => {
    await openBulk(page, panel);
    await page.route('**/actions/bulkPublish*', (route) => route.abort());
    await publishThem(page);
    await bulkWindow(page)
      .getByText(/could not be reached|no se ha podido contactar/i)
      .first()
      .waitFor();
    await bulkWindow(page)
      .getByRole('button', { name: /^(Close|Cerrar)$/ })
      .last()
      .waitFor();
  },
  home: async (page, { address }) => {
    await goTo(page, `${address}/admin`);
    const first = page.getByRole('link', { name: /^(Open|Abrir) Auditors/ }).first();
    await first.waitFor();
    await page.getByRole('link', { name: /^(Open|Abrir) El ayuntamiento/ }).waitFor();
    await first.evaluate((link) => {
      const widget = link.closest('section')!;
      // Under the head of the page, which stays.
      widget.style.scrollMarginTop = '8rem';
      widget.scrollIntoView();
    });
  },
  claims: openClaims,
  'claims-filter': async (page, panel, day) => {
    await openClaims(page, panel, day);
    await page.getByRole('button', { name: /^(Filters|Filtros)$/ }).click();
    await page.getByRole('dialog').waitFor();
  },
  source: async (page, { address }, { union }) => {
    await goTo(page, `${address}/admin/plugins/newsdesk/claims/sources/${union}`);
    await page.locator('tbody tr').first().waitFor();
  },
  'policy-rules': openPolicy(0),
  'policy-finder': openPolicy(1),
  'policy-text': async (page, panel, day) => {
    await openPolicy(2)(page, panel, day);
    await page
      .locator('textarea')
      .fill(
        'The harbour firm dumped waste into the bay at night, the dockers’ union alleged.\n\nEl sindicato denunció que la empresa sobornó al alcalde.',
      );
    await page
      .getByText(/^(Blocked|Retenida)/)
      .last()
      .waitFor();
  },
  story: (page, panel, { beach }) => openStory(page, panel, beach),
  'story-refused': async (page, panel, { school }) => {
    await openStory(page, panel, school);
    await publishButton(page).click();
    await page.getByRole('dialog').locator('[data-violation]').first().waitFor();
  },
  'claim-form': async (page, panel, { school }) => {
    await openStory(page, panel, school);
    await page
      .locator('[data-newsdesk="gate"] [data-violation="claim/attributed"] button')
      .first()
      .evaluate(press);
    await page.locator('[name="claims.0.attribution"]').waitFor();
  },
  history: async (page, panel, { released }) => {
    await openStory(page, panel, released);
    const history = page.locator('[data-newsdesk="history"]');
    await history.locator('[data-kind="correction"]').waitFor();
    await history.evaluate(showBeside);
  },
  versions: async (page, panel, { released }) => {
    await openStory(page, panel, released);
    await page.locator('[data-newsdesk="history"] [data-kind="correction"] button').evaluate(press);
    await page.locator('[data-change="summary"]').waitFor();
  },
  correction: async (page, panel, { released }) => {
    await openStory(page, panel, released);
    await publishButton(page).click();
    await page.locator('[data-newsdesk="release-choice"]').waitFor();
    await page.getByRole('radio').nth(1).click();
  },
  kill: async (page, panel, { released }) => {
    await openStory(page, panel, released);
    await page.locator('[data-newsdesk="history"] [data-kind="correction"]').waitFor();
    await page
      .getByRole('button', { name: /^(More document actions|Más acciones de documento)$/ })
      .click();
    await page.getByRole('menuitem', { name: /^(Kill|Anular) .*…$/ }).click();
    await page.getByRole('dialog').locator('textarea').first().waitFor();
  },
  'translation-source': async (page, panel, day) => {
    await openTranslation(page, panel, day, 'en');
    await page.locator('[data-newsdesk="translation"]').evaluate(showBeside);
  },
  'translation-begin': async (page, panel, day) => {
    await openTranslation(page, panel, day, 'en');
    await page.locator('[data-newsdesk="translation"] button').last().evaluate(press);
    await page.locator('[data-newsdesk="begin"]').waitFor();
  },
  'translation-corrected': async (page, panel, day) => {
    await openTranslation(page, panel, day, 'es');
    const changed = page.locator('[data-stale]').first();
    await changed.waitFor();
    await changed.evaluate(showBeside);
  },
  'side-by-side': async (page, panel, day) => {
    await openTranslation(page, panel, day, 'es');
    await page.keyboard.press('Control+Alt+b');
    await page.locator('[data-source-paragraph]').first().waitFor();
    await page.evaluate(() => {
      const editor = document.querySelector<HTMLElement>('[data-slate-editor]')!;
      editor.scrollIntoView({ block: 'center' });
      editor.focus();
      const text = editor.children[4]!.querySelector('[data-slate-string]')!.firstChild!;
      window.getSelection()!.collapse(text, 10);
    });
    await page.locator('[data-newsdesk="beside"] [aria-current="true"]').waitFor();
  },
};
