import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import {
  makeRecords,
  makeStories,
  type ClaimRecords,
  type ClaimStories,
} from '../desk/claimsNewsroom';
import { ADMIN, openNewsroom, type Newsroom } from '../helpers/newsroom';
import { openBrowser } from './chromium';

/** The built panel of a newsroom with some claims, and a browser in front of it. */
export interface ClaimsPanel {
  readonly newsroom: Newsroom;
  readonly address: string;
  readonly records: ClaimRecords;
  readonly stories: ClaimStories;
  signIn(who?: SignedIn): Promise<Page>;
  close(): Promise<void>;
}

export interface SignedIn {
  readonly email?: string;
  readonly password?: string;
  readonly language?: 'en' | 'es';
  readonly theme?: 'light' | 'dark';
  readonly context?: BrowserContextOptions;
}

export async function openClaimsPanel(): Promise<ClaimsPanel> {
  const newsroom = await openNewsroom({ panel: true });
  const records = await makeRecords(newsroom);
  const stories = await makeStories(newsroom, records);
  const address = await newsroom.listen();
  const browser = await openBrowser();
  return {
    newsroom,
    address,
    records,
    stories,
    signIn: (who = {}) => signIn(browser, address, who),
    close: async () => {
      await browser.close();
      await newsroom.close();
    },
  };
}

/** Strapi's own announcement and tour would stand in the way of a click, and in every picture. */
const HIDDEN = 'div:has(> a[href*="strapi.io/blog"]) { display: none !important; }';

async function signIn(browser: Browser, address: string, who: SignedIn): Promise<Page> {
  const { email, password } = { ...ADMIN, ...who };
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: who.language ?? 'en',
    ...who.context,
  });
  await context.addInitScript(
    ([language, theme, style]) => {
      localStorage.setItem('strapi-admin-language', language);
      localStorage.setItem('STRAPI_THEME', theme);
      const tour = { tours: {}, enabled: false, hidden: true, completedActions: [] };
      localStorage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify(tour));
      document.addEventListener('DOMContentLoaded', () => {
        const sheet = document.createElement('style');
        sheet.textContent = style;
        document.head.append(sheet);
      });
    },
    [who.language ?? 'en', who.theme ?? 'light', HIDDEN] as const,
  );
  const page = await context.newPage();
  await page.goto(`${address}/admin/auth/login`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return page;
}
