import type { Page } from 'playwright-core';
import { openPanel, openStory, storyAddress, type OpenPanel } from '../browser/panel';
import { STORY } from '../helpers/newsroom';
import { longStory } from './longStory';
import { panelSize } from './panelSize';
import { typeRound, watch, type Typed } from './typing';
import { median, printRows, quantile, type BenchRow } from './report';

/**
 * `npm run bench:desk [-- --json]`: what the desk costs an editor who types, on the built panel in
 * Chromium: a story of 2,000 words with 30 claims, the desk on and off by turns in one run.
 *
 * Off means that the server names no gated type: the panel is the same, and the desk has nothing to do.
 */
const WORDS = 2000;
const CLAIMS = 30;
const ROUNDS = Number(process.env.NEWSDESK_BENCH_ROUNDS ?? 6);
const GOAL = { work: 16, slower: 1.05, size: 120 } as const;

async function makeStory({ newsroom }: OpenPanel): Promise<string> {
  const story = longStory(90, CLAIMS);
  const body = story.body as { children: { text: string }[] }[];
  const words = body.flatMap(({ children }) => children[0]!.text.split(/\s+/)).length;
  const kept = body.slice(0, Math.ceil((body.length * WORDS) / words) + 1);
  const { documentId } = await newsroom.strapi
    .documents(STORY)
    .create({ data: { ...story, body: words > WORDS * 1.1 ? kept : body } as never });
  return documentId;
}

/** A page with the desk on or off, ready to be typed in. */
async function openPage(panel: OpenPanel, documentId: string, isOn: boolean): Promise<Page> {
  const page = await panel.signIn();
  if (isOn) await openStory(page, panel.address, documentId);
  else {
    await page.route('**/newsdesk/house', async (route) => {
      const answer = await route.fetch();
      const { data } = await answer.json();
      await route.fulfill({ response: answer, json: { data: { ...data, types: {} } } });
    });
    await page.goto(storyAddress(panel.address, documentId));
    await page.locator('[data-slate-editor]').waitFor();
    await page.waitForTimeout(2000);
  }
  await watch(page, 'newsdesk:work');
  return page;
}

async function measure(): Promise<{ on: Typed[]; off: Typed[] }> {
  const panel = await openPanel();
  const documentId = await makeStory(panel);
  const pages = {
    on: await openPage(panel, documentId, true),
    off: await openPage(panel, documentId, false),
  };
  const found = { on: [] as Typed[], off: [] as Typed[] };
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    process.stderr.write(`\rtyping: ${turn + 1} of ${ROUNDS} rounds`);
    // By turns first and second: what the machine does beside it falls on both.
    const order = turn % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const);
    for (const which of order) found[which].push(await typeRound(pages[which]));
  }
  process.stderr.write('\n');
  await panel.close();
  return found;
}

async function bench(): Promise<void> {
  const { on, off } = await measure();
  const all = (runs: readonly Typed[], what: keyof Typed) => runs.flatMap((run) => run[what]);
  const [onMs, offMs] = [all(on, 'latencies'), all(off, 'latencies')];
  const work = all(on, 'work');
  const slower = median(onMs) / median(offMs);
  const size = panelSize();
  const told = (name: string, value: number, unit = 'ms'): BenchRow => ({ name, value, unit });
  const held = (name: string, value: number, unit: string, most: number): BenchRow => ({
    ...told(name, value, unit),
    goal: `≤ ${most}`,
    met: value <= most,
  });
  const rows: BenchRow[] = [
    told('the desk’s own work a key, median', median(work)),
    held('the desk’s own work a key, p95', quantile(work, 0.95), 'ms', GOAL.work),
    told('the desk’s own work a key, p99', quantile(work, 0.99)),
    told('from key to painted marks, p95', quantile(all(on, 'marked'), 0.95)),
    told('from key to letter, desk off, median', median(offMs)),
    told('from key to letter, desk on, median', median(onMs)),
    told('from key to letter, desk off, p99', quantile(offMs, 0.99)),
    told('from key to letter, desk on, p99', quantile(onMs, 0.99)),
    held('typing with the desk, times without it', slower, '×', GOAL.slower),
    held('the panel adds for who edits a story, gzipped', size.loaded, 'KB', GOAL.size),
    told('with every page and language opened', size.whole, 'KB'),
  ];
  printRows('The desk', rows);
  process.exit(0);
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
