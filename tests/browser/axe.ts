import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is known to fail in a part of the page that is not ours. */
export interface KnownFailure {
  /** axe's name of the rule. */
  readonly rule: string;
  /** The elements in which only this rule may fail, as a selector. */
  readonly elements: string;
  /** Whose it is, and what is wrong. */
  readonly why: string;
}

/**
 * Asks axe about a part of the page.
 *
 * @param known - What is left out of the answer.
 * @returns One line for each failure: the rule, and the element.
 */
export async function axeFailures(
  page: Page,
  selector: string,
  known: readonly KnownFailure[] = [],
): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    async ([part, tags, allKnown]) => {
      interface Axe {
        run(
          where: unknown,
          options: unknown,
        ): Promise<{
          violations: {
            id: string;
            nodes: { html: string; element: Element; failureSummary: string }[];
          }[];
        }>;
      }
      // What is fading in has the contrast of a ghost.
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(
        { include: [[part]] },
        { runOnly: { type: 'tag', values: tags }, elementRef: true },
      );
      const isKnown = (id: string, element: Element) =>
        allKnown.some(({ rule, elements }) => rule === id && element.matches(elements));
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ element }) => !isKnown(id, element))
          .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
      );
    },
    [selector, TAGS, known] as const,
  );
}
