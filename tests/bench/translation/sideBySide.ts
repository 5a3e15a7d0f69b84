import supertest from 'supertest';
import type { Page } from 'playwright-core';
import { openPanel, openStory, type OpenPanel } from '../../browser/panel';
import { STORY } from '../../helpers/newsroom';
import { longStory } from '../longStory';
import { median, quantile, type BenchRow } from '../report';
import { typeRound, watch, type Typed } from '../typing';

/**
 * What the source beside its translation costs a translator, on the built panel in Chromium: a story of 2,000
 * words with 20 claims. How long it takes to open, and to keep the two side by side at each key.
 */
const WORDS = 2000;
/** Pages in which it is opened for the first time, its code fetched with it. */
const FIRST_OPENINGS = Number(process.env.NEWSDESK_BENCH_OPENINGS ?? 5);
/** How often it is opened again in each. */
const AGAIN = 4;
const ROUNDS = Number(process.env.NEWSDESK_BENCH_ROUNDS ?? 4);

const GOAL = { opens: 300, frame: 16 } as const;

async function translatedStory({ newsroom }: OpenPanel): Promise<string> {
  const story = longStory() as { body: { children: { text: string }[] }[] };
  let words = 0;
  const body = story.body.filter(({ children }) => {
    const isWanted = words < WORDS;
    words += children[0]!.text.split(/\s+/).length;
    return isWanted;
  });
  const data = { ...story, body } as never;
  const { documentId } = await newsroom.strapi.documents(STORY).create({ data, locale: 'en' });
  const answer = await supertest(newsroom.http)
    .post(`/newsdesk/languages/${STORY}/${documentId}/es`)
    .set('Authorization', newsroom.as.admin)
    .send({});
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return documentId;
}

/** From the keys that open it to the frame in which every paragraph stands beside its counterpart, in ms. */
const openBeside = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const observer = new PerformanceObserver((list) => {
          if (!list.getEntries().some(({ name }) => name === 'newsdesk:beside')) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        observer.observe({ entryTypes: ['measure'] });
        const keys = { code: 'KeyB', ctrlKey: true, altKey: true, bubbles: true };
        window.dispatchEvent(new KeyboardEvent('keydown', keys));
      }),
  );

async function closeBeside(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+b');
  await page.locator('[data-newsdesk="beside"]').waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
}

async function openTranslation(panel: OpenPanel, documentId: string): Promise<Page> {
  const page = await panel.signIn({ context: { viewport: { width: 1600, height: 1000 } } });
  await openStory(page, panel.address, documentId, 'es');
  await page.locator('[data-translation-state]').waitFor();
  await page.waitForTimeout(1000);
  return page;
}

/** The rows of the side by side view. */
export async function sideBySideRows(): Promise<BenchRow[]> {
  const panel = await openPanel({ rules: {} });
  const documentId = await translatedStory(panel);
  const first: number[] = [];
  const again: number[] = [];
  for (let turn = 0; turn < FIRST_OPENINGS; turn += 1) {
    const page = await openTranslation(panel, documentId);
    first.push(await openBeside(page));
    for (let time = 0; time < AGAIN; time += 1) {
      await closeBeside(page);
      again.push(await openBeside(page));
    }
    await page.context().close();
  }
  const page = await openTranslation(panel, documentId);
  await openBeside(page);
  await watch(page, 'newsdesk:beside');
  const typed: Typed[] = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) typed.push(await typeRound(page));
  await panel.close();
  return rowsOf(first, again, typed);
}

function rowsOf(
  first: readonly number[],
  again: readonly number[],
  typed: readonly Typed[],
): BenchRow[] {
  const work = typed.flatMap((one) => one.work);
  const latencies = typed.flatMap(({ latencies: all }) => all);
  const held = (name: string, value: number, most: number): BenchRow => ({
    name,
    value,
    unit: 'ms',
    goal: `≤ ${most}`,
    met: value <= most,
  });
  const told = (name: string, value: number): BenchRow => ({ name, value, unit: 'ms' });
  return [
    told('side by side, 2,000 words: opened for the first time, median', median(first)),
    held(
      'side by side, 2,000 words: opened for the first time, p95',
      quantile(first, 0.95),
      GOAL.opens,
    ),
    told('side by side, 2,000 words: opened again, median', median(again)),
    held('side by side, 2,000 words: opened again, p95', quantile(again, 0.95), GOAL.opens),
    told('side by side: its own work a key, median', median(work)),
    held('side by side: its own work a key, p95', quantile(work, 0.95), GOAL.frame),
    told('side by side: from key to letter, median', median(latencies)),
    told('side by side: from key to letter, p95', quantile(latencies, 0.95)),
  ];
}
