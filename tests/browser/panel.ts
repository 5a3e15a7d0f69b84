import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import {
  ADMIN,
  openNewsroom,
  STORY,
  type Newsroom,
  type NewsroomOptions,
} from '../helpers/newsroom';
import { openBrowser } from './chromium';

/** The built panel of a newsroom of its own, with a browser in front of it. */
export interface OpenPanel {
  readonly newsroom: Newsroom;
  readonly address: string;
  /** A page of somebody who is signed in: the administrator unless told otherwise. */
  signIn(who?: SignedIn): Promise<Page>;
  close(): Promise<void>;
}

export interface SignedIn {
  readonly email?: string;
  readonly password?: string;
  /** The panel's language. Default English. */
  readonly language?: 'en' | 'es';
  readonly theme?: 'light' | 'dark';
  readonly context?: BrowserContextOptions;
}

/** The list of stories. */
export const LIST = `/admin/content-manager/collection-types/${STORY}`;

/** Strapi's own announcements would stand in the way of a click, and in every picture. */
const HIDE_ANNOUNCEMENTS =
  'div:has(a[href*="strapi.io/blog"]):not(:has(main, nav)) { display: none !important; }';

/** @param options - How the newsroom differs from what it is in other tests. */
export async function openPanel(options: NewsroomOptions = {}): Promise<OpenPanel> {
  const newsroom = await openNewsroom({ panel: true, locales: ['es', 'pt'], ...options });
  const address = await newsroom.listen();
  const browser = await openBrowser();
  const signedIn: Sessions = new Map();
  return {
    newsroom,
    address,
    signIn: (who = {}) => signIn(browser, signedIn, address, who),
    close: async () => {
      await browser.close();
      await newsroom.close();
    },
  };
}

type Sessions = Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>;

async function signIn(
  browser: Browser,
  signedIn: Sessions,
  address: string,
  who: SignedIn,
): Promise<Page> {
  const { email, password } = { ...ADMIN, ...who };
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: who.language ?? 'en',
    // Strapi takes five sign-ins in five minutes from one person.
    storageState: signedIn.get(email),
    ...who.context,
  });
  await context.addInitScript(
    ([language, theme, style]) => {
      localStorage.setItem('strapi-admin-language', language);
      localStorage.setItem('STRAPI_THEME', theme);
      // Strapi shows actions when the browser is idle; one that draws nothing may never say so. Without
      // this Strapi waits for a moment, as it does in Safari.
      Object.assign(window, { requestIdleCallback: undefined, cancelIdleCallback: undefined });
      // Strapi's own tour lies over the list.
      const tour = { tours: {}, enabled: false, hidden: true, completedActions: [] };
      localStorage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify(tour));
      document.addEventListener('DOMContentLoaded', () => {
        const sheet = document.createElement('style');
        sheet.textContent = style;
        document.head.append(sheet);
      });
    },
    [who.language ?? 'en', who.theme ?? 'light', HIDE_ANNOUNCEMENTS] as const,
  );
  const page = await context.newPage();
  if (signedIn.has(email)) return page;
  await page.goto(`${address}/admin/auth/login`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  // A busy machine takes its time over the first page.
  await page.waitForURL((url) => !url.pathname.includes('/auth/'), { timeout: 60_000 });
  signedIn.set(email, await context.storageState());
  return page;
}

/** The address of a story's edit view. */
export const storyAddress = (address: string, documentId: string, locale = 'en'): string =>
  `${address}/admin/content-manager/collection-types/${STORY}/${documentId}?plugins[i18n][locale]=${locale}`;

/** Opens a story in the edit view and waits until the desk has judged it. */
export async function openStory(
  page: Page,
  address: string,
  documentId: string,
  locale = 'en',
): Promise<void> {
  await page.goto(storyAddress(address, documentId, locale));
  await page.locator('[data-verdict]').waitFor();
}
