import { BARRIERS, CONJUNCTIONS, FINITE, PREPOSITIONS, SUBORDINATORS } from './classSets';
import { FRAMES } from './frames';
import { probability, Properties, weigh, type Model } from './model';
import type { Occurrence } from './occurrences';
import type { Tokens } from './tokens';
import { CLASS, CLASS_COUNT } from './wordClasses';

/** How many tokens a content may run on past its beginning, outside quotations. */
const LONGEST_CONTENT = 120;
const DISTANCES = 7;

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

function bucket(distance: number): number {
  if (distance <= 1) return 0;
  if (distance <= 2) return 1;
  if (distance <= 4) return 2;
  if (distance <= 8) return 3;
  if (distance <= 14) return 4;
  return distance <= 24 ? 5 : 6;
}

/** What is known of a content before its end is looked for. */
export interface Opening {
  start: number;
  /** The end of the sentence: the content ends there at the latest, quotations aside. */
  limit: number;
  found: Occurrence;
  /** Class of the token before subject and cue: what the clause of the cue hangs on. */
  hangsOn: number;
}

/** Properties of ending a content before token `at`. */
export function describeEnd(
  properties: Properties,
  tokens: Tokens,
  { start, limit, found, hangsOn }: Opening,
  at: number,
  finiteSeen: number,
): void {
  const { wordClass } = tokens;
  const C = CLASS_COUNT;
  const kind = at < limit ? (wordClass[at] as number) : CLASS.stop;
  const last = wordClass[at - 1] as number;
  const next = at + 1 < limit ? (wordClass[at + 1] as number) : CLASS.stop;
  const third = at + 2 < limit ? (wordClass[at + 2] as number) : CLASS.stop;
  const opener = wordClass[start] as number;
  const distance = bucket(at - start);
  const left = bucket(limit - at);
  const frame = found.frame.kind;
  const form = found.cue.form;
  properties.clear();
  properties.add(0, 1);
  properties.add(kind, C);
  properties.pair(kind, C, next, C);
  properties.pair(kind, C, last, C);
  properties.pair(kind, C, opener, C);
  properties.pair(kind, C, frame, FRAMES.length);
  properties.pair(kind, C, distance, DISTANCES);
  properties.pair(kind, C, left, DISTANCES);
  properties.pair(kind, C, hangsOn + 1, C + 1);
  properties.pair(kind, C, Math.min(finiteSeen, 2), 3);
  properties.pair(kind, C, form, 5);
  properties.pair(frame, FRAMES.length, distance, DISTANCES);
  properties.pair(frame, FRAMES.length, Math.min(finiteSeen, 2), 3);
  properties.pair(kind === CLASS.comma ? next : -1, C, third, C);
  properties.pair(kind === CLASS.and ? next : -1, C, Math.min(finiteSeen, 2), 3);
  properties.pair(
    kind === CLASS.comma ? 0 : kind === CLASS.and ? 1 : -1,
    2,
    found.use * 2 + (found.passive ? 1 : 0),
    8,
  );
  const quoted = opener === CLASS.openQuote ? 1 : 0;
  properties.pair(last === CLASS.closeQuote ? quoted : -1, 2, kind, C);
  properties.pair(last === CLASS.closeQuote ? next : -1, C, kind === CLASS.comma ? 1 : 0, 2);
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
