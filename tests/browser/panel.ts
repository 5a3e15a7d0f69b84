import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import {
  ADMIN,
  openNewsroom,
  STORY,
  type Newsroom,
  type NewsroomOptions,
} from '../helpers/newsroom';
import { openBrowser } from './chromium';

/** A newsroom with its built panel, and a browser to use it with. */
export interface BrowsedNewsroom {
  readonly newsroom: Newsroom;
  readonly address: string;
  /** Opens a window of its own and signs in. */
  signIn(options?: BrowserContextOptions & Login): Promise<Page>;
  close(): Promise<void>;
}

interface Login {
  readonly login?: { readonly email: string; readonly password: string };
  /** The language of the panel. Default: English. */
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
}

export const LIST = `/admin/content-manager/collection-types/${STORY}`;

/** Opens a newsroom and a browser. The panel has to be built (`npm run build`). */
export async function browseNewsroom(options: NewsroomOptions = {}): Promise<BrowsedNewsroom> {
  const newsroom = await openNewsroom({ ...options, panel: true });
  await new Promise<void>((listening) => newsroom.http.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(newsroom.http.address() as AddressInfo).port}`;
  const browser = await openBrowser();
  return {
    newsroom,
    address,
    signIn: (how = {}) => signIn(browser, address, how),
    close: async () => {
      await browser.close();
      await newsroom.close();
    },
  };
}

async function signIn(
  browser: Browser,
  address: string,
  { login = ADMIN, language = 'en', theme = 'light', ...options }: BrowserContextOptions & Login,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: theme,
    ...options,
  });
  await context.addInitScript(
    ([spoken, shown]) => {
      localStorage.setItem('strapi-admin-language', spoken!);
      localStorage.setItem('STRAPI_THEME', shown!);
      // Strapi shows actions when the browser is idle; one that draws nothing may never say so. Without
      // this Strapi waits for a moment, as it does in Safari.
      Object.assign(window, { requestIdleCallback: undefined, cancelIdleCallback: undefined });
      // Strapi's own tour lies over the list.
      const tour = { tours: {}, enabled: false, hidden: true, completedActions: [] };
      localStorage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify(tour));
    },
    [language, theme],
  );
  const page = await context.newPage();
  await page.goto(`${address}/admin/auth/login`);
  await page.locator('input[name=email]').fill(login.email);
  await page.locator('input[name=password]').fill(login.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return page;
}
