import type { Model } from './model';
import type { Range } from './nounPhrases';
import type { Occurrence } from './occurrences';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** What the proposer works with: the tokens, the occurrence, and who spoke before in the sentence. */
export interface Setting {
  readonly tokens: Tokens;
  readonly found: Occurrence;
  readonly endModel: Model;
  /** Source of the attribution before in the same sentence; NO_RANGE for none. */
  readonly before: Range;
}

export function set(range: Range, from: Readonly<Range>): void {
  range.start = from.start;
  range.end = from.end;
}

export function isQuoteEnd(tokens: Tokens, at: number): boolean {
  return at >= 0 && tokens.wordClass[at] === CLASS.closeQuote;
}

/** Class of the token before `at` in the sentence; -1 where it begins there. */
export function classBefore(tokens: Tokens, at: number, start: number): number {
  return at > start ? (tokens.wordClass[at - 1] as number) : -1;
}
