import type { Page } from 'playwright-core';

export interface PaintedClaims {
  /** As the panel lists them, with the statement that the form has. */
  readonly claims: readonly { readonly state: string; readonly statement: string }[];
  /** What is painted as a claim, stretch by stretch, in the order of the page. */
  readonly painted: readonly string[];
}

/** Reads what the page shows once the desk has caught up with the editor. */
export const readPainted = (page: Page): Promise<PaintedClaims> =>
  page.evaluate(async () => {
    // The desk reads after the frame in which something was typed.
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    const states = ['clean', 'incomplete'];
    const ranges = states.flatMap((state) => [
      ...((CSS.highlights.get(`newsdesk-${state}`) ?? []) as Iterable<Range>),
    ]);
    ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    return {
      claims: [...document.querySelectorAll<HTMLElement>('[data-claim]')].map((line) => ({
        state: line.dataset.claimState ?? '',
        statement: line.dataset.claimStatement ?? '',
      })),
      painted: ranges.map(String),
    };
  });
