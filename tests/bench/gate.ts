import { performance } from 'node:perf_hooks';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import type { DatabaseKind } from '../helpers/testDatabase';
import { benchEvaluate } from './evaluate';
import { gateSwitch, type GateSwitch } from './gateSwitch';
import { longStory } from './longStory';
import { median, printRows, quantile, type BenchRow } from './report';

/**
 * `npm run bench:gate [-- --json]`: what the gate costs. Publishing a story of 60 paragraphs and 20 claims
 * with it and without, alternating in one process, 200 pairs after a warm-up, on SQLite and PostgreSQL.
 */
const PAIRS = Number(process.env.NEWSDESK_BENCH_PAIRS ?? 200);
const WARM_UP = 20;

interface Times {
  readonly with: number[];
  readonly without: number[];
}

async function measure(newsroom: Newsroom, gate: GateSwitch): Promise<Times> {
  const stories = newsroom.strapi.documents(STORY);
  const { documentId } = await stories.create({ data: longStory() as never });
  const times: Times = { with: [], without: [] };
  const publish = async (on: boolean): Promise<number> => {
    gate.on = on;
    const start = performance.now();
    await stories.publish({ documentId });
    return performance.now() - start;
  };
  for (let pair = -WARM_UP; pair < PAIRS; pair += 1) {
    // Each of the two goes first every other time: neither always finds the caches the other warmed.
    const first = pair % 2 === 0;
    const one = await publish(first);
    const other = await publish(!first);
    if (pair < 0) continue;
    times.with.push(first ? one : other);
    times.without.push(first ? other : one);
  }
  gate.on = true;
  return times;
}

async function rowsFor(database: DatabaseKind): Promise<BenchRow[]> {
  const made: { gate?: GateSwitch } = {};
  const newsroom = await openNewsroom({
    database,
    beforeLoad: (strapi) => (made.gate = gateSwitch(strapi)),
  });
  const times = await measure(newsroom, made.gate!);
  await newsroom.close();
  const ratio = median(times.with) / median(times.without);
  return [
    {
      name: `${database}: publish without the gate, median`,
      value: median(times.without),
      unit: 'ms',
    },
    { name: `${database}: publish with the gate, median`, value: median(times.with), unit: 'ms' },
    {
      name: `${database}: publish without the gate, p99`,
      value: quantile(times.without, 0.99),
      unit: 'ms',
    },
    {
      name: `${database}: publish with the gate, p99`,
      value: quantile(times.with, 0.99),
      unit: 'ms',
    },
    {
      name: `${database}: median ratio`,
      value: ratio,
      unit: '×',
      goal: '≤ 1.10',
      met: ratio <= 1.1,
    },
  ];
}

async function bench(): Promise<void> {
  const { p50, p99 } = benchEvaluate();
  const rows: BenchRow[] = [
    { name: 'evaluate, median', value: p50, unit: 'ms' },
    { name: 'evaluate, p99', value: p99, unit: 'ms', goal: '< 1', met: p99 < 1 },
  ];
  for (const database of ['sqlite', 'postgres'] as const) rows.push(...(await rowsFor(database)));
  printRows(`The gate: a story of 60 paragraphs and 20 claims, ${PAIRS} pairs`, rows);
  process.exit(0);
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
