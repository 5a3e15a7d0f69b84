import type { Page } from 'playwright-core';

/** More than there are stops in any view. */
const MOST_TABS = 120;

/**
 * Tabs on until an element has the focus.
 *
 * @param text - What the element says, or a part of it. Default: anything.
 * @throws Error if no stop is such an element
 */
export async function tabTo(page: Page, selector: string, text = ''): Promise<void> {
  for (let stop = 0; stop < MOST_TABS; stop += 1) {
    const isThere = await page.evaluate(
      ([wanted, words]) => {
        const focused = document.activeElement;
        return Boolean(focused?.matches(wanted) && focused.textContent?.includes(words));
      },
      [selector, text] as const,
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${MOST_TABS} stops, and none is ${selector} “${text}”.`);
}

/** Waits until the keys go to an item of the list or menu that has opened: what is typed before is lost. */
export const haveKeys = async (page: Page, role: 'option' | 'menuitem'): Promise<void> =>
  void (await page.waitForFunction(
    (wanted) => document.activeElement?.getAttribute('role') === wanted,
    role,
  ));

/**
 * Waits until the keys go to what says these words: menus and tables move the focus a moment after the
 * arrow, and a key that follows at once still meets what had it before.
 */
export const haveFocus = async (page: Page, words: string): Promise<void> =>
  void (await page.waitForFunction(
    (wanted) => document.activeElement?.textContent?.includes(wanted),
    words,
  ));
