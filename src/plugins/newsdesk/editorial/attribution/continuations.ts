import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/**
 * Sentences that are quotations and nothing else, from `first` on: they go on from who spoke before.
 *
 * @returns the token after the last of them; `first` where there is none.
 */
export function quotationsFrom(tokens: Tokens, first: number): number {
  const { wordClass, mate, count, sentenceStart } = tokens;
  let last = first;
  while (last < count && wordClass[last] === CLASS.openQuote) {
    const close = mate[last] as number;
    if (close < 0) return last;
    let after = Math.min(count, close + 1);
    // “…,” with a comma inside waits for a cue of its own.
    if (close < count && wordClass[close - 1] === CLASS.comma) return last;
    if (after < count && wordClass[after] === CLASS.stop) after += 1;
    if (after < count && sentenceStart[after] !== after) return last;
    last = after;
  }
  return last;
}
