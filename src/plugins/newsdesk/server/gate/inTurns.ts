import { performance } from 'node:perf_hooks';
import { setImmediate as breathe } from 'node:timers/promises';

/** How long one goes on before others get their turn, in ms. */
const TURN_MS = 10;

/**
 * Does the same with each of some items, one after the other, and lets whatever else the server has to do
 * have its turn in between: nobody waits much longer than the longest item takes.
 *
 * @returns what came of them, in order
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let since = performance.now();
  for (const item of items) {
    results.push(work(item));
    if (performance.now() - since < TURN_MS) continue;
    await breathe();
    since = performance.now();
  }
  return results;
}
