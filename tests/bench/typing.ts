import type { Page } from 'playwright-core';

const KEYS_A_ROUND = 60;
/** Between two keys, in ms: a quick typist. */
const PACE = 70;

/** What a page measures of each key. */
export interface Typed {
  /** From the key to the frame that shows its letter, in ms. */
  readonly latencies: readonly number[];
  /** What is measured worked for each key, in ms. */
  readonly work: readonly number[];
  /** From the key to the end of that work, in ms. */
  readonly marked: readonly number[];
}

/**
 * Measures in the page, between the browser's own marks.
 *
 * @param work the name of the measure that tells of the work that is asked about
 */
export async function watch(page: Page, work: string): Promise<void> {
  await page.evaluate((wanted) => {
    const state = {
      latencies: [] as number[],
      work: [] as number[],
      marked: [] as number[],
      key: 0,
    };
    Object.assign(window, { newsdeskBench: state });
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        state.key = timeStamp;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // Runs once the frame has been handed over.
          port1.onmessage = () => state.latencies.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries()) {
        if (name !== wanted) continue;
        state.work.push(duration);
        state.marked.push(startTime + duration - state.key);
      }
    }).observe({ entryTypes: ['measure'] });
  }, work);
}

const WARM_UP = 20;

async function putCaretInText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-slate-editor]')!.focus();
    const texts = document.querySelectorAll('[data-slate-string]');
    const node = texts[Math.floor(texts.length / 2)]!.firstChild as Text;
    window.getSelection()!.collapse(node, 20);
  });
  await page.waitForTimeout(300);
}

async function type(page: Page, keys: number): Promise<void> {
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press('abcdefgh'[key % 8]!);
    await page.waitForTimeout(PACE);
  }
}

const read = (page: Page): Promise<Typed> =>
  page.evaluate(() => {
    const { newsdeskBench: state } = window as unknown as { newsdeskBench: Typed };
    const copy = {
      latencies: [...state.latencies],
      work: [...state.work],
      marked: [...state.marked],
    };
    Object.assign(state, { latencies: [], work: [], marked: [] });
    return copy;
  });

/** Types in the middle of the body, and gives what was measured. */
export async function typeRound(page: Page): Promise<Typed> {
  await page.bringToFront();
  await putCaretInText(page);
  await type(page, WARM_UP);
  await page.waitForTimeout(500);
  await read(page);
  await type(page, KEYS_A_ROUND);
  await page.waitForTimeout(500);
  return read(page);
}
