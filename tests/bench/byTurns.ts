import { performance } from 'node:perf_hooks';
import { median, quantile, type BenchRow } from './report';

/** Milliseconds of one and the same act, with what is measured and without it. */
export interface Times {
  readonly with: readonly number[];
  readonly without: readonly number[];
}

/**
 * Does an act with something and without it by turns, in one process, so that both meet the same machine.
 * Each of the two goes first every other time: neither always finds the caches that the other warmed.
 * @param act does it once; answers how long that took in milliseconds
 */
export async function byTurns(
  act: (on: boolean) => Promise<number>,
  pairs: number,
  warmUp: number,
): Promise<Times> {
  const times = { with: [] as number[], without: [] as number[] };
  for (let pair = -warmUp; pair < pairs; pair += 1) {
    const first = pair % 2 === 0;
    const one = await act(first);
    const other = await act(!first);
    if (pair < 0) continue;
    times.with.push(first ? one : other);
    times.without.push(first ? other : one);
  }
  return times;
}

/** How long something takes, in milliseconds. */
export async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/**
 * Medians and p99 of both, and how many times as long the one takes as the other.
 * @param names what is done without, what with, and how their ratio is called
 * @param most the ratio that is the goal
 */
export function rowsByTurns(
  names: { readonly without: string; readonly with: string; readonly ratio: string },
  times: Times,
  most: number,
): BenchRow[] {
  const ratio = median(times.with) / median(times.without);
  const told = (name: string, samples: readonly number[]): BenchRow[] => [
    { name: `${name}, p50`, value: median(samples), unit: 'ms' },
    { name: `${name}, p99`, value: quantile(samples, 0.99), unit: 'ms' },
  ];
  return [
    ...told(names.without, times.without),
    ...told(names.with, times.with),
    {
      name: names.ratio,
      value: ratio,
      unit: '×',
      goal: `≤ ${most.toFixed(2)}`,
      met: ratio <= most,
    },
  ];
}
