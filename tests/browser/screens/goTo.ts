import type { Page } from 'playwright-core';

/** Where the panel has nothing but its menu. */
const NOWHERE = '/admin/nowhere';

/**
 * Leads a page to a screen of the panel. Where the panel is open already it is not loaded anew, which takes
 * most of the time: only what it shows is.
 */
export async function goTo(page: Page, address: string): Promise<void> {
  const { pathname } = new URL(page.url());
  if (!pathname.startsWith('/admin') || pathname.startsWith('/admin/auth')) {
    await page.goto(address);
    return;
  }
  // So that what the last screen left open is gone, also if it is the same one.
  await walk(page, NOWHERE);
  await page.getByRole('heading', { name: /^(Page not found|Página no encontrada)$/ }).waitFor();
  await page.unrouteAll({ behavior: 'wait' });
  // Strapi shows a list again with the filters that it had.
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (localStorage.getItem(key)?.includes('"filters"')) localStorage.removeItem(key);
    }
  });
  await walk(page, address);
}

/** As a link of the panel does it. */
const walk = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
