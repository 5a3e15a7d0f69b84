import {
  BARRIERS,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  NOUN_PARTS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_OPENERS,
  VERB_FORMS,
} from './classSets';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** A stretch of tokens, end exclusive; `start` is -1 where there is none. */
export interface Range {
  start: number;
  end: number;
}

export const NO_RANGE: Readonly<Range> = { start: -1, end: -1 };

/** How far a noun phrase is followed. */
const LONGEST_PHRASE = 40;

/** What comes after the head of a noun phrase and still belongs to it. */
function isPostmodifier(kind: number): boolean {
  return (
    kind === CLASS.of ||
    kind === CLASS.for ||
    kind === CLASS.in ||
    kind === CLASS.at ||
    kind === CLASS.from ||
    kind === CLASS.with ||
    kind === CLASS.on
  );
}

/** "a person close to the inquiry": "to" after an adjective does not end the phrase. */
function isCloseTo({ wordClass }: Tokens, at: number): boolean {
  const before = at > 0 ? wordClass[at - 1] : CLASS.stop;
  return wordClass[at] === CLASS.to && (before === CLASS.adjective || before === CLASS.person);
}

function isPart(kind: number): boolean {
  return NOUN_PARTS[kind] === 1 || kind === CLASS.openBracket || kind === CLASS.closeBracket;
}

/** Whether a phrase that goes back past "and" at `at` is a list of people, not two clauses. */
function joinsNouns(tokens: Tokens, at: number, limit: number): boolean {
  const { wordClass, capital } = tokens;
  if (at + 1 >= tokens.count || at - 1 < limit) return false;
  const before = wordClass[at - 1] as number;
  if (!NOUN_PARTS[before] || before === CLASS.time) return false;
  for (let index = at - 1; index >= limit && index > at - 12; index -= 1) {
    const kind = wordClass[index] as number;
    if (FINITE[kind] || kind === CLASS.pastForm || kind === CLASS.verb) return false;
    if (BARRIERS[kind]) break;
  }
  return capital[at + 1] === capital[at - 1] || wordClass[at + 1] === before;
}

/**
 * The noun phrase that ends before `end`: "the mayor of the city", "Ann Lee (D-Ohio)".
 *
 * @param limit - The first token that may be part of it.
 */
export function phraseBefore(tokens: Tokens, last: number, limit: number): Range {
  const end = withoutTime(tokens, last, limit);
  return end <= limit ? NO_RANGE : phraseEndingAt(tokens, end, limit);
}

/** Leaves out when it was: "Lee last week said", "who on Tuesday wrote". */
function withoutTime({ wordClass }: Tokens, end: number, limit: number): number {
  let at = end;
  while (at > limit && wordClass[at - 1] === CLASS.time) at -= 1;
  if (at === end) return end;
  while (at > limit && TIME_OPENERS[wordClass[at - 1] as number]) at -= 1;
  return at;
}

function phraseEndingAt(tokens: Tokens, end: number, limit: number): Range {
  const { wordClass, depth } = tokens;
  const last = wordClass[end - 1] as number;
  if (PRONOUNS[last] && last !== CLASS.demonstrative) return { start: end - 1, end };
  if (last === CLASS.that) return { start: end - 1, end };
  // "she's worked": what looks like a genitive is a verb.
  const owner = end - 2 >= limit ? (wordClass[end - 2] as number) : -1;
  if (last === CLASS.genitive && PRONOUNS[owner]) return { start: end - 2, end: end - 1 };
  const level = depth[end - 1] as number;
  let start = end;
  const bottom = Math.max(limit, end - LONGEST_PHRASE);
  for (let at = end - 1; at >= bottom; at -= 1) {
    const kind = wordClass[at] as number;
    if (depth[at] !== level && kind !== CLASS.openQuote && kind !== CLASS.closeQuote) break;
    if (isPart(kind)) {
      if (kind === CLASS.time && start < end && start === at + 1 && startsName(tokens, start))
        break;
      start = at;
      if (tokens.grammar.subjectsFollow && opensPhrase(tokens, at, bottom)) break;
    } else if (isPostmodifier(kind) || isCloseTo(tokens, at)) {
      if (start !== at + 1 || at === bottom || !isPart(wordClass[at - 1] as number)) break;
    } else if (kind === CLASS.and || kind === CLASS.or) {
      if (start === end || start !== at + 1 || !joinsNouns(tokens, at, bottom)) break;
    } else break;
  }
  return start < end ? { start, end } : NO_RANGE;
}

/** Whether the determiner at `at` opens the phrase: none of it stands before, "todos los" aside. */
function opensPhrase(tokens: Tokens, at: number, bottom: number): boolean {
  const kind = tokens.wordClass[at] as number;
  const counts = kind === CLASS.quantity || kind === CLASS.number;
  if (!DETERMINERS[kind] || counts || at <= bottom) return false;
  const before = tokens.wordClass[at - 1] as number;
  return before !== CLASS.quantity && before !== CLASS.and && !isPostmodifier(before);
}

function startsName(tokens: Tokens, at: number): boolean {
  const kind = tokens.wordClass[at];
  return kind === CLASS.name || kind === CLASS.title || kind === CLASS.definite;
}

/** The comma that opens what `comma` closes: "Lee, a lawyer," or "Lee, who won,"; -1 for none. */
export function openingComma(tokens: Tokens, comma: number, limit: number): number {
  const { wordClass, depth } = tokens;
  const bottom = Math.max(limit, comma - LONGEST_PHRASE);
  let first = -1;
  for (let at = comma - 1; at > bottom; at -= 1) {
    const kind = wordClass[at] as number;
    if (depth[at] !== depth[comma]) continue;
    if (kind === CLASS.stop || kind === CLASS.semicolon || kind === CLASS.colon) break;
    if (kind !== CLASS.comma && kind !== CLASS.dash) continue;
    const next = wordClass[at + 1] as number;
    if (first < 0) first = at;
    const describes =
      next === CLASS.indefinite ||
      next === CLASS.definite ||
      next === CLASS.relativePerson ||
      next === CLASS.relative ||
      next === CLASS.possessive;
    if (describes) return at;
  }
  return first;
}

/** Whether what stands between two commas has a verb of its own, and so describes nobody. */
function isClause(tokens: Tokens, start: number, end: number): boolean {
  const { wordClass } = tokens;
  const first = wordClass[start] as number;
  if (first === CLASS.relativePerson || first === CLASS.relative) return false;
  for (let at = start; at < end; at += 1) {
    const kind = wordClass[at] as number;
    if (kind === CLASS.relativePerson || kind === CLASS.relative || kind === CLASS.that)
      return false;
    if (FINITE[kind]) return true;
  }
  return false;
}

/**
 * The subject that ends before `end`, with what is set between commas after it.
 *
 * @returns the whole; `start` is -1 where no noun stands there.
 */
export function subjectBefore(tokens: Tokens, end: number, limit: number): Range {
  const { wordClass } = tokens;
  if (end <= limit) return NO_RANGE;
  if (wordClass[end - 1] !== CLASS.comma && wordClass[end - 1] !== CLASS.dash) {
    return phraseBefore(tokens, end, limit);
  }
  const opening = openingComma(tokens, end - 1, limit);
  if (opening < 0) return NO_RANGE;
  if (isClause(tokens, opening + 1, end - 1)) return NO_RANGE;
  const head = phraseBefore(tokens, opening, limit);
  if (head.start < 0) return NO_RANGE;
  // "Lee, 58, who lives there,": the age is no name.
  const isAge = head.end - head.start === 1 && wordClass[head.start] === CLASS.number;
  if (isAge && head.start - 1 > limit && wordClass[head.start - 1] === CLASS.comma) {
    const name = phraseBefore(tokens, head.start - 1, limit);
    if (name.start >= 0) return { start: name.start, end };
  }
  const first = wordClass[opening + 1] as number;
  const aside =
    PREPOSITIONS[first] === 1 ||
    VERB_FORMS[first] === 1 ||
    first === CLASS.focus ||
    first === CLASS.adverb;
  return { start: head.start, end: aside ? opening : end };
}

/** Whether what follows a comma still describes the one named before it. */
function describesFurther(tokens: Tokens, comma: number, end: number): boolean {
  const { wordClass, grammar } = tokens;
  const next = comma + 1 < end ? (wordClass[comma + 1] as number) : CLASS.stop;
  const third = comma + 2 < end ? (wordClass[comma + 2] as number) : CLASS.stop;
  if (grammar.subjectsFollow && (next === CLASS.name || next === CLASS.of)) return true;
  if (next === CLASS.name) return third === CLASS.genitive;
  return (
    next === CLASS.plain ||
    next === CLASS.noun ||
    next === CLASS.body ||
    next === CLASS.indefinite ||
    next === CLASS.definite ||
    next === CLASS.relativePerson ||
    next === CLASS.relative ||
    next === CLASS.possessive ||
    next === CLASS.title ||
    next === CLASS.person ||
    next === CLASS.number ||
    next === CLASS.adjective
  );
}

/** Whether a phrase at `at` says where words were said: "en una entrevista". */
function isOccasion(tokens: Tokens, at: number, limit: number): boolean {
  const { wordClass, grammar } = tokens;
  if (!grammar.subjectsFollow || !PREPOSITIONS[wordClass[at] as number]) return false;
  if (wordClass[at] === CLASS.of) return false;
  let noun = at + 1;
  while (noun < limit && DETERMINERS[wordClass[noun] as number]) noun += 1;
  const kind = noun < limit ? (wordClass[noun] as number) : CLASS.stop;
  return kind === CLASS.occasion || kind === CLASS.document || kind === CLASS.time;
}

/** The token after a name in quotation marks that opens at `at`: the diary "El País"; -1 for none. */
function pastName(tokens: Tokens, at: number, limit: number): number {
  if (!tokens.grammar.subjectsFollow || tokens.wordClass[at] !== CLASS.openQuote) return -1;
  const close = tokens.mate[at] as number;
  return close > at && close < limit && close - at <= 7 && tokens.capital[at + 1] ? close + 1 : -1;
}

/** Whether a word cannot end a phrase: a preposition, "and". */
function dangles({ wordClass, grammar }: Tokens, at: number): boolean {
  const kind = wordClass[at] as number;
  if (kind === CLASS.comma) return grammar.subjectsFollow;
  return isPostmodifier(kind) || kind === CLASS.and;
}

/** Whether a word after the comma of a description leads away from it. */
function leavesPhrase({ grammar }: Tokens, kind: number): boolean {
  return VERB_FORMS[kind] === 1 || (grammar.subjectsFollow && CONJUNCTIONS[kind] === 1);
}

/** Whether a relative at `at` goes on with the phrase. */
function isRelative(tokens: Tokens, at: number, start: number): boolean {
  const kind = tokens.wordClass[at];
  if (kind === CLASS.relativePerson) return true;
  return tokens.grammar.subjectsFollow && kind === CLASS.that && at > start;
}

/**
 * The noun phrase that begins at `start`, with the descriptions that follow it between commas where
 * `described`: as a source after its cue, it mostly runs to the sentence's end.
 */
export function phraseAfter(tokens: Tokens, start: number, end: number, described: boolean): Range {
  const { wordClass, depth } = tokens;
  const limit = Math.min(end, start + LONGEST_PHRASE);
  if (start >= limit) return NO_RANGE;
  if (PRONOUNS[wordClass[start] as number] && wordClass[start] !== CLASS.demonstrative) {
    return { start, end: start + 1 };
  }
  const level = depth[start];
  let at = start;
  let open = false;
  for (; at < limit; at += 1) {
    const kind = wordClass[at] as number;
    if (depth[at] !== level && !open) {
      const past = pastName(tokens, at, limit);
      if (past < 0) break;
      at = past - 1;
      continue;
    }
    if (at > start && isOccasion(tokens, at, limit)) break;
    if (isPart(kind) || isPostmodifier(kind) || kind === CLASS.and || kind === CLASS.or) continue;
    if (described && at > start && (kind === CLASS.by || isCloseTo(tokens, at))) continue;
    if (described && kind === CLASS.comma && describesFurther(tokens, at, end)) open = true;
    else if (described && (isRelative(tokens, at, start) || open) && !BARRIERS[kind]) {
      if (tokens.grammar.subjectsFollow && kind === CLASS.relativePerson) break;
      open = true;
    } else if (kind === CLASS.by && wordClass[at - 1] === CLASS.adjective) continue;
    else if (
      described &&
      open &&
      kind === CLASS.comma &&
      at + 1 < end &&
      !leavesPhrase(tokens, wordClass[at + 1] as number)
    )
      continue;
    else break;
  }
  while (at > start + 1 && dangles(tokens, at - 1)) at -= 1;
  return at > start ? { start, end: at } : NO_RANGE;
}
