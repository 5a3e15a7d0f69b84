import {
  BARRIERS,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  FINITE,
  HELPING,
  PREPOSITIONS,
  SUBORDINATORS,
} from './classSets';
import { findEnd, trimEnd, type Opening } from './contentEnds';
import { sourceFollowing } from './followingSource';
import { gradeOf } from './grades';
import type { Model } from './model';
import { NO_RANGE, phraseAfter, type Range } from './nounPhrases';
import type { Occurrence } from './occurrences';
import { ORDER, type Proposal } from './proposals';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

interface Place {
  readonly tokens: Tokens;
  readonly found: Occurrence;
  readonly endModel: Model;
}

function set(range: Range, start: number, end: number): void {
  range.start = start;
  range.end = end;
}

function isVerb(kind: number): boolean {
  return FINITE[kind] === 1 || kind === CLASS.pastForm || kind === CLASS.presentForm;
}

function holdsVerb(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isVerb(tokens.wordClass[at] as number)) return true;
  return false;
}

/** The verb of "según dijo ayer …", -1 where a source follows at once. */
function verbAfter(tokens: Tokens, start: number, end: number): number {
  let at = start;
  while (at < end && HELPING[tokens.wordClass[at] as number]) at += 1;
  return at < end && tokens.cue[at] !== 0 && isVerb(tokens.wordClass[at] as number) ? at : -1;
}

/**
 * Whether what is said only follows: what stands before opens a clause ("que, según …,") or is no
 * clause of its own ("Por ello, según …,").
 */
function saidAfter(tokens: Tokens, found: Occurrence): boolean {
  const { wordClass } = tokens;
  const { groupStart, sentenceStart } = found;
  const comma = groupStart - 1 > sentenceStart && wordClass[groupStart - 1] === CLASS.comma;
  const last = comma ? groupStart - 2 : groupStart - 1;
  if (last < sentenceStart) return true;
  const kind = wordClass[last] as number;
  const opens =
    kind === CLASS.that ||
    kind === CLASS.relative ||
    kind === CLASS.relativePerson ||
    CONJUNCTIONS[kind] === 1 ||
    SUBORDINATORS[kind] === 1;
  if (opens) return true;
  if (holdsVerb(tokens, sentenceStart, groupStart)) return false;
  const first = wordClass[sentenceStart] as number;
  return (
    PREPOSITIONS[first] === 1 ||
    CONJUNCTIONS[first] === 1 ||
    first === CLASS.focus ||
    first === CLASS.adverb ||
    first === CLASS.time
  );
}

/** Where what is said begins after the source: at its verb, or past the next comma. */
function contentAfter(tokens: Tokens, from: number, end: number): number {
  const { wordClass, depth } = tokens;
  if (from >= end) return -1;
  const kind = wordClass[from] as number;
  if (!BARRIERS[kind] && !PREPOSITIONS[kind] && kind !== CLASS['before-after']) return from;
  for (let at = from; at < end; at += 1) {
    const mark = wordClass[at] as number;
    if (depth[at] !== depth[from]) continue;
    if (mark === CLASS.comma || mark === CLASS.colon) return at + 1;
    if (isVerb(mark) && !PREPOSITIONS[kind] && kind !== CLASS['before-after']) return from;
  }
  return -1;
}

/** "según el ministro, Juan Arce, …": past a stretch between commas that holds no verb. */
function pastApposition(tokens: Tokens, from: number, end: number): number {
  const { wordClass } = tokens;
  if (from >= end || wordClass[from] !== CLASS.comma) return from;
  let verbs = 0;
  for (let at = from + 1; at < end; at += 1) {
    const kind = wordClass[at] as number;
    if (kind === CLASS.comma) return at > from + 1 ? at : from;
    if (CLAUSE_OPENERS[kind]) verbs += 1;
    else if (isVerb(kind)) verbs -= 1;
    if (BARRIERS[kind] || verbs < 0) return from;
  }
  return from;
}

function proposeRest(proposal: Proposal, { tokens, found }: Place, from: number): boolean {
  const start = contentAfter(tokens, from, found.sentenceEnd);
  if (start < 0 || start >= found.sentenceEnd) return false;
  proposal.order = ORDER.before;
  set(proposal.first, start, trimEnd(tokens, start, found.sentenceEnd));
  return proposal.first.end > start;
}

function proposeSides(proposal: Proposal, place: Place, from: number): boolean {
  const { tokens, found, endModel } = place;
  const { wordClass, mate, sentenceStart } = tokens;
  const last = found.groupStart - 1;
  let start = found.sentenceStart;
  const quoted = wordClass[last] === CLASS.closeQuote;
  if (quoted && (mate[last] as number) >= 0) {
    start = Math.min(start, sentenceStart[mate[last] as number] as number);
  }
  if (CONJUNCTIONS[wordClass[start] as number] && start + 1 < last) start += 1;
  proposal.order = ORDER.before;
  set(proposal.first, start, quoted ? last + 1 : trimEnd(tokens, start, found.groupStart));
  if (proposal.first.end <= start) return false;
  const goesOn = from < found.sentenceEnd && wordClass[from] === CLASS.comma && !quoted;
  if (!goesOn || holdsVerb(tokens, start, found.groupStart)) return true;
  const strength = gradeOf(found, true);
  const opening: Opening = {
    start: from + 1,
    limit: found.sentenceEnd,
    found,
    hangsOn: -1,
    strength,
  };
  const end = trimEnd(tokens, from + 1, findEnd(tokens, opening, endModel));
  if (end > from + 1) {
    proposal.order = ORDER.around;
    set(proposal.second, from + 1, end);
  }
  return true;
}

/**
 * "según fuentes …", "según dijo ayer el ministro", "a su juicio": proposes what is said before or
 * after, where a phrase or a verb with its subject brings in the source.
 */
export function proposeAccordingTo(proposal: Proposal, place: Place): boolean {
  const { tokens, found } = place;
  const { phraseEnd, owner, sentenceEnd } = found;
  const after = saidAfter(tokens, found);
  let from = phraseEnd;
  if (owner >= 0) set(proposal.source, owner, owner + 1);
  else {
    const verb = verbAfter(tokens, phraseEnd, sentenceEnd);
    if (verb >= 0) proposal.cue.end = verb + 1;
    const source: Range =
      verb >= 0
        ? sourceFollowing(tokens, verb + 1, sentenceEnd, !after)
        : phraseAfter(tokens, phraseEnd, sentenceEnd, !after);
    if (after && source.start >= 0) source.end = pastApposition(tokens, source.end, sentenceEnd);
    if (source.start < 0 && verb < 0) return false;
    set(proposal.source, source.start, source.end);
    from = source.start >= 0 ? source.end : proposal.cue.end;
    if (source.start < 0) set(proposal.source, NO_RANGE.start, NO_RANGE.end);
  }
  return after ? proposeRest(proposal, place, from) : proposeSides(proposal, place, from);
}
