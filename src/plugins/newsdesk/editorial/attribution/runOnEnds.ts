import {
  CLAUSE_OPENERS as OPENERS,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  HELPING,
  PREPOSITIONS,
  SUBORDINATORS,
} from './classSets';
import type { Opening } from './contentEnds';
import { hasSpeaker, sourceFollowing } from './followingSource';
import { isClausal } from './grades';
import { FORM } from './lexicon';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** How well a verb must bring in speech to end, by its mere sight, what another one brought in. */
const SPEAKING = 8;

function isVerb(kind: number): boolean {
  return FINITE[kind] === 1 || kind === CLASS.pastForm || kind === CLASS.presentForm;
}

/** The cue verb that a clause beginning at `at` begins with, its helpers first; -1 for none. */
function speakingVerb(tokens: Tokens, at: number, limit: number): number {
  let verb = at;
  while (verb < limit && HELPING[tokens.wordClass[verb] as number]) verb += 1;
  if (verb >= limit) return -1;
  const cue = tokens.cues[tokens.cue[verb] as number];
  if (!cue || cue.clause < SPEAKING || cue.clause > 9) return -1;
  const finite = cue.form === FORM.past || cue.form === FORM.present;
  return finite && (!cue.participle || verb > at) ? verb : -1;
}

/** Whether another attribution begins after the mark or conjunction at `at`. */
function beginsAnother(tokens: Tokens, at: number, limit: number): boolean {
  const { wordClass } = tokens;
  const first =
    wordClass[at] === CLASS.comma && CONJUNCTIONS[wordClass[at + 1] as number] ? at + 2 : at + 1;
  if (first >= limit) return false;
  const bySource = tokens.cues[tokens.cue[first] as number];
  if (bySource && bySource.preposition <= 9) return true;
  const verb = speakingVerb(tokens, first, limit);
  if (verb < 0) return false;
  // "… y advirtió de que": said by the same one. "…, dijo el ministro": said by another.
  if (wordClass[at] === CLASS.comma) {
    if (first === at + 1)
      return hasSpeaker(tokens, sourceFollowing(tokens, verb + 1, limit, false));
  }
  return true;
}

/** Whether the main clause follows the comma at `at`: "Aunque dijo que …, el Gobierno aprobó". */
function resumes(tokens: Tokens, at: number, limit: number): boolean {
  const { wordClass } = tokens;
  for (let index = at + 1; index < limit && index < at + 14; index += 1) {
    const kind = wordClass[index] as number;
    if (kind === CLASS.comma || kind === CLASS.that || kind === CLASS.relative) return false;
    if (isVerb(kind)) return true;
  }
  return false;
}

/** Whether the clause of the cue hangs on a word that opens the sentence: "Pese a que dijo …". */
function isSubordinate(tokens: Tokens, { found, hangsOn }: Opening): boolean {
  const opens = (kind: number) => SUBORDINATORS[kind] === 1;
  if (hangsOn >= 0 && opens(hangsOn)) return true;
  for (
    let at = found.sentenceStart;
    at < found.groupStart && at < found.sentenceStart + 3;
    at += 1
  ) {
    if (opens(tokens.wordClass[at] as number)) return true;
    if (tokens.wordClass[at] === CLASS.comma) return false;
  }
  return false;
}

/** Where the group of a verb begins, with the conjunction before it. */
function groupOf(tokens: Tokens, verb: number, { start }: Opening): number {
  let at = verb;
  while (at > start + 1 && HELPING[tokens.wordClass[at - 1] as number]) at -= 1;
  return at > start + 1 && CONJUNCTIONS[tokens.wordClass[at - 1] as number] ? at - 1 : at;
}

/** Whether what looks like a verb stands where a noun does: "la firma", "de compra". */
function isNoun(tokens: Tokens, at: number): boolean {
  const before = tokens.wordClass[at - 1] as number;
  return (
    tokens.wordClass[at] === CLASS.presentForm &&
    (DETERMINERS[before] === 1 || PREPOSITIONS[before] === 1 || before === CLASS.adjective)
  );
}

/**
 * Where a content ends that begins at `opening.start`, in languages whose contents run on: with the
 * sentence, unless another attribution begins, or the clause that all of it hangs on.
 */
export function findRunOnEnd(tokens: Tokens, opening: Opening): number {
  const { wordClass, mate, count, sentenceEnd } = tokens;
  const clausal = isClausal(opening.found.frame.kind);
  const subordinate = isSubordinate(tokens, opening);
  // How many verbs an object may still hold: one for each word that opens a clause in it.
  let verbs = clausal ? Number.POSITIVE_INFINITY : 0;
  let { limit } = opening;
  for (let at = opening.start; at < limit; at += 1) {
    const kind = wordClass[at] as number;
    if (kind === CLASS.openQuote && (mate[at] as number) > at) {
      at = Math.min(count - 1, mate[at] as number);
      if (at >= limit) limit = Math.max(limit, sentenceEnd[at] as number);
      continue;
    }
    if (OPENERS[kind]) verbs += 1;
    if (at === opening.start) continue;
    const joins = kind === CLASS.comma || CONJUNCTIONS[kind] === 1;
    if (joins && beginsAnother(tokens, at, limit)) return at;
    if (kind === CLASS.semicolon) return at;
    if (isVerb(kind) && !isNoun(tokens, at) && (verbs -= 1) < 0)
      return groupOf(tokens, at, opening);
    if (kind !== CLASS.comma) continue;
    if (subordinate && resumes(tokens, at, limit)) return at;
    const next = wordClass[at + 1] as number;
    if (!clausal && (next === CLASS.although || next === CLASS.but)) return at;
  }
  return limit;
}
