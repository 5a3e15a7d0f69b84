import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Asks axe about a part of the page.
 *
 * @returns One line for each failure: the rule, and the element.
 */
export async function axeFailures(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    async ([part, tags]) => {
      interface Axe {
        run(
          where: unknown,
          options: unknown,
        ): Promise<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      }
      // What is fading in has the contrast of a ghost.
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(
        { include: [[part]] },
        { runOnly: { type: 'tag', values: tags } },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
      );
    },
    [selector, TAGS] as const,
  );
}
