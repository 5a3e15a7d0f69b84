import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import type { DatabaseKind } from '../helpers/testDatabase';
import { byTurns, rowsByTurns, timed, type Times } from './byTurns';
import { benchEvaluate } from './evaluate';
import { gateSwitch, type GateSwitch } from './gateSwitch';
import { longStory } from './longStory';
import { printRows, type BenchRow } from './report';

/**
 * `npm run bench:gate [-- --json]`: what the gate costs. Publishing a story of 60 paragraphs and 20 claims
 * with it and without, alternating in one process, 200 pairs after a warm-up, on SQLite and PostgreSQL.
 */
const PAIRS = Number(process.env.NEWSDESK_BENCH_PAIRS ?? 200);
const WARM_UP = 20;

async function measure(newsroom: Newsroom, gate: GateSwitch): Promise<Times> {
  const stories = newsroom.strapi.documents(STORY);
  const { documentId } = await stories.create({ data: longStory() as never });
  const publish = (on: boolean): Promise<number> => {
    gate.on = on;
    return timed(() => stories.publish({ documentId }));
  };
  return byTurns(publish, PAIRS, WARM_UP).finally(() => (gate.on = true));
}

async function rowsFor(database: DatabaseKind): Promise<BenchRow[]> {
  const made: { gate?: GateSwitch } = {};
  const newsroom = await openNewsroom({
    database,
    beforeLoad: (strapi) => (made.gate = gateSwitch(strapi)),
  });
  const times = await measure(newsroom, made.gate!).finally(() => newsroom.close());
  const names = {
    without: `${database}: publish without the gate`,
    with: `${database}: publish with the gate`,
    ratio: `${database}: the one beside the other`,
  };
  return rowsByTurns(names, times, 1.1);
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
