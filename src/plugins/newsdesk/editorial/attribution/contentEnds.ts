import { BARRIERS, CONJUNCTIONS, FINITE, PREPOSITIONS, SUBORDINATORS } from './classSets';
import { describeEnd } from './contentEndProperties';
import { probability, Properties, weigh, type Model } from './model';
import type { Occurrence } from './occurrences';
import { findRunOnEnd } from './runOnEnds';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** How many tokens a content may run on past its beginning, outside quotations. */
const LONGEST_CONTENT = 120;

/** Where a content may end: before marks, conjunctions, prepositions and what opens a clause. */
function mayEndBefore(kind: number): boolean {
  return (
    BARRIERS[kind] === 1 ||
    CONJUNCTIONS[kind] === 1 ||
    PREPOSITIONS[kind] === 1 ||
    SUBORDINATORS[kind] === 1 ||
    kind === CLASS.that ||
    kind === CLASS.relative ||
    kind === CLASS.relativePerson ||
    kind === CLASS['question-word'] ||
    kind === CLASS.time ||
    kind === CLASS.focus ||
    kind === CLASS.adverb ||
    kind === CLASS.gerund ||
    kind === CLASS.pastForm ||
    FINITE[kind] === 1
  );
}

/** What is known of a content before its end is looked for. */
export interface Opening {
  start: number;
  /** The end of the sentence: the content ends there at the latest, quotations aside. */
  limit: number;
  found: Occurrence;
  /** Class of the token before subject and cue: what the clause of the cue hangs on. */
  hangsOn: number;
  /** The grade of the cue in its construction, 10 for none. */
  strength: number;
}

/** Visits the places where a content may end, in order, until `visit` answers true. */
export function visitEnds(
  tokens: Tokens,
  opening: Opening,
  visit: (at: number, finiteSeen: number) => boolean,
): void {
  const { wordClass, mate, count, sentenceEnd } = tokens;
  const { start } = opening;
  let finiteSeen = 0;
  let budget = LONGEST_CONTENT;
  for (let at = start; at < opening.limit; ) {
    const kind = wordClass[at] as number;
    if (at > start && (mayEndBefore(kind) || wordClass[at - 1] === CLASS.closeQuote)) {
      if (visit(at, finiteSeen)) return;
    }
    if (kind === CLASS.openQuote && (mate[at] as number) > at) {
      at = Math.min(count, (mate[at] as number) + 1);
      // A quotation of several sentences takes the content along.
      if (at > opening.limit) opening.limit = at >= count ? count : endAfterQuotation(tokens, at);
      continue;
    }
    if (FINITE[kind] || kind === CLASS.presentForm || kind === CLASS.pastForm) finiteSeen += 1;
    at += 1;
    budget -= 1;
    if (budget <= 0) return;
  }
  visit(opening.limit, finiteSeen);

  function endAfterQuotation(_: Tokens, at: number): number {
    // The mark itself may be the sentence's last token.
    return (sentenceEnd[at - 1] as number) > at ? (sentenceEnd[at - 1] as number) : at;
  }
}

const properties = new Properties();

/** Places where a content may end, and how likely each is the one. */
class Chances {
  readonly ends: number[] = [];
  readonly chances: number[] = [];

  clear(): void {
    this.ends.length = 0;
    this.chances.length = 0;
  }
}

const seen = new Chances();

/** Contents that share this part of the longer are as good as the same. */
const ALIKE = 0.8;
const BELOW = 0.02;

/** How many characters a content has that ends before token `end`. */
function lengthTo(tokens: Tokens, start: number, end: number): number {
  return (tokens.end[end - 1] as number) - (tokens.start[start] as number);
}

/** The end that is right, or as good as right, most likely. */
function bestEnd(tokens: Tokens, start: number): number {
  const { ends, chances } = seen;
  let best = start;
  let most = -1;
  for (let one = 0; one < ends.length; one += 1) {
    if ((chances[one] as number) < BELOW && ends.length > 1) continue;
    const length = lengthTo(tokens, start, ends[one] as number);
    let sum = (chances[one] as number) * 0.2;
    for (let other = 0; other < ends.length; other += 1) {
      const size = lengthTo(tokens, start, ends[other] as number);
      const shared = Math.min(length, size) / Math.max(length, size);
      if (shared >= 0.3) sum += (chances[other] as number) * (shared >= ALIKE ? 1 : 0.4);
    }
    if (sum > most) {
      most = sum;
      best = ends[one] as number;
    }
  }
  return best;
}

/**
 * Where a content ends that begins at `opening.start`.
 *
 * Every place where it may is given a chance by the model, in order; taken is the one that is right,
 * or near enough to the right one, most likely.
 */
export function findEnd(tokens: Tokens, opening: Opening, model: Model): number {
  if (tokens.grammar.contentsRunOn) return findRunOnEnd(tokens, opening);
  seen.clear();
  let reach = 1;
  visitEnds(tokens, opening, (at, finiteSeen) => {
    describeEnd(properties, tokens, opening, at, finiteSeen);
    const last = at >= opening.limit;
    const chance = last ? 1 : probability(weigh(model, properties));
    const here = reach * chance;
    if (here >= BELOW / 2) {
      seen.ends.push(at);
      seen.chances.push(here);
    }
    reach -= here;
    return reach < BELOW;
  });
  return bestEnd(tokens, opening.start);
}

/** Without the marks at its end that are no part of what was said. */
export function trimEnd(tokens: Tokens, start: number, end: number): number {
  const { wordClass } = tokens;
  let last = end;
  while (last > start + 1) {
    const kind = wordClass[last - 1] as number;
    const closes = kind === CLASS.closeQuote || kind === CLASS.closeBracket || !BARRIERS[kind];
    if (closes) break;
    last -= 1;
  }
  return last;
}
