import { BARRIERS, CONJUNCTIONS, NOUN_PARTS, PREPOSITIONS } from './classSets';
import { hasSpeaker } from './followingSource';
import { NO_RANGE, phraseBefore, type Range } from './nounPhrases';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** How far back a subject is followed. */
const REACH = 40;
/** How long a name between quotation marks may be. */
const LONGEST_NAME = 8;

/** Whether a clause begins at `at`: after a mark, a conjunction or "that". */
function opensClause(tokens: Tokens, at: number, limit: number): boolean {
  if (at <= limit) return true;
  const before = tokens.wordClass[at - 1] as number;
  return (
    BARRIERS[before] === 1 ||
    CONJUNCTIONS[before] === 1 ||
    before === CLASS.that ||
    before === CLASS.when ||
    before === CLASS.because ||
    before === CLASS.although ||
    before === CLASS.whether ||
    before === CLASS.adverb ||
    before === CLASS.focus ||
    before === CLASS.time
  );
}

/** The noun phrase before `end`; a name in quotation marks is part of it: the "Gaceta". */
function phraseWithName(tokens: Tokens, end: number, limit: number): Range {
  const { wordClass, mate } = tokens;
  if (end - 1 <= limit || wordClass[end - 1] !== CLASS.closeQuote) {
    return phraseBefore(tokens, end, limit);
  }
  const opener = mate[end - 1] as number;
  if (opener <= limit || end - opener > LONGEST_NAME) return NO_RANGE;
  const before = phraseBefore(tokens, opener, limit);
  return { start: before.start < 0 ? opener : before.start, end };
}

/** The phrase with all that prepositions hang on it: "el acuerdo | entre los dos países". */
function withPrepositions(tokens: Tokens, phrase: Range, limit: number): Range {
  let { start } = phrase;
  while (start > limit && PREPOSITIONS[tokens.wordClass[start - 1] as number]) {
    const before = phraseWithName(tokens, start - 1, limit);
    if (before.start < 0) break;
    start = before.start;
  }
  return { start, end: phrase.end };
}

/** Where the noun begins whose relative clause holds what ends at `at`; -1 for none. */
function headOfRelative(tokens: Tokens, at: number, limit: number): number {
  const { wordClass, depth } = tokens;
  const bottom = Math.max(limit, at - REACH);
  for (let index = at - 1; index > bottom; index -= 1) {
    const kind = wordClass[index] as number;
    if (depth[index] !== depth[at]) continue;
    if (kind === CLASS.comma || kind === CLASS.semicolon || kind === CLASS.colon) return -1;
    if (kind !== CLASS.that && kind !== CLASS.relativePerson) continue;
    const head = withPrepositions(tokens, phraseWithName(tokens, index, limit), limit);
    return head.start >= 0 && NOUN_PARTS[wordClass[index - 1] as number] ? head.start : -1;
  }
  return -1;
}

/** "los médicos que | atienden al cantante": the verb of a relative that no list knows. */
function headOfBareRelative(tokens: Tokens, at: number, limit: number): number {
  const { wordClass } = tokens;
  const bare = wordClass[at] === CLASS.plain && at - 2 > limit;
  if (!bare || wordClass[at - 1] !== CLASS.that || !NOUN_PARTS[wordClass[at - 2] as number])
    return -1;
  return withPrepositions(tokens, phraseWithName(tokens, at - 1, limit), limit).start;
}

/** "Lamas, jefe de la oficina, | indicó": the subject before an aside that ends at the comma. */
function beforeAside(tokens: Tokens, comma: number, limit: number): Range {
  const { wordClass, depth } = tokens;
  const bottom = Math.max(limit, comma - REACH);
  for (let at = comma - 1; at > bottom; at -= 1) {
    if (depth[at] !== depth[comma]) continue;
    if (wordClass[at] === CLASS.semicolon || wordClass[at] === CLASS.colon) break;
    if (wordClass[at] !== CLASS.comma && wordClass[at] !== CLASS.dash) continue;
    const phrase = withPrepositions(tokens, phraseWithName(tokens, at, limit), limit);
    if (phrase.start < 0 || !hasSpeaker(tokens, phrase)) continue;
    if (!opensClause(tokens, phrase.start, limit)) continue;
    return { start: phrase.start, end: asideDescribes(tokens, at + 1) ? comma : at };
  }
  return NO_RANGE;
}

/** Whether an aside says who somebody is, rather than when or how they spoke. */
function asideDescribes(tokens: Tokens, at: number): boolean {
  const kind = tokens.wordClass[at] as number;
  if (kind === CLASS.of) return true;
  return !PREPOSITIONS[kind] && kind !== CLASS.gerund && kind !== CLASS['before-after'];
}

/**
 * The subject that ends before `end`, with its prepositions, its relative clause and its asides;
 * `start` is -1 where no noun stands there.
 */
export function wholeSubject(tokens: Tokens, end: number, limit: number): Range {
  const { wordClass } = tokens;
  if (end <= limit) return NO_RANGE;
  const last = wordClass[end - 1];
  if (last === CLASS.comma || last === CLASS.dash) {
    const aside = beforeAside(tokens, end - 1, limit);
    if (aside.start >= 0) return aside;
    // "El perito que vio la obra, avisó": a comma that should not be there.
    if (last === CLASS.dash) return NO_RANGE;
    const head = headOfRelative(tokens, end - 1, limit);
    return head >= 0 && opensClause(tokens, head, limit) ? { start: head, end: end - 1 } : NO_RANGE;
  }
  const phrase = phraseWithName(tokens, end, limit);
  if (phrase.start < 0) return NO_RANGE;
  const whole = withPrepositions(tokens, phrase, limit);
  const relative = headOfBareRelative(tokens, whole.start, limit);
  if (relative >= 0) return { start: relative, end };
  if (opensClause(tokens, whole.start, limit)) return whole;
  const head = headOfRelative(tokens, whole.start, limit);
  return head >= 0 ? { start: head, end } : whole;
}
