import { BARRIERS, CONJUNCTIONS, FINITE, PREPOSITIONS, SUBORDINATORS } from './classSets';
import { describeEnd } from './contentEndProperties';
import { probability, Properties, weigh, type Model } from './model';
import type { Occurrence } from './occurrences';
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

/**
 * Where a content ends that begins at `opening.start`.
 *
 * Every place where it may is given a chance by the model, in order; the most likely wins.
 */
export function findEnd(tokens: Tokens, opening: Opening, model: Model): number {
  let best = -1;
  let most = -1;
  let reach = 1;
  visitEnds(tokens, opening, (at, finiteSeen) => {
    describeEnd(properties, tokens, opening, at, finiteSeen);
    const last = at >= opening.limit;
    const chance = last ? 1 : probability(weigh(model, properties));
    const here = reach * chance;
    if (here > most) {
      most = here;
      best = at;
    }
    reach -= here;
    return reach < most;
  });
  return best < 0 ? opening.start : best;
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
