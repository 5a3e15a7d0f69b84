import { proposeAccordingTo } from './accordingTo';
import { BARRIERS } from './classSets';
import { findEnd, trimEnd, type Opening } from './contentEnds';
import { gradeOf } from './grades';
import { FRAME } from './frames';
import { NO_RANGE, phraseAfter, phraseBefore } from './nounPhrases';
import { USE } from './occurrences';
import { proposeAfter } from './proposeAfter';
import { proposeBefore, setSecond } from './proposeBefore';
import { proposeFollowingNoun, proposeFollowingVerb } from './proposeFollowing';
import { borrowSource, proposeVerb } from './proposeVerb';
import { ORDER, type Proposal } from './proposals';
import { isQuoteEnd, set, type Setting } from './setting';
import { CLASS } from './wordClasses';

/** "his claim that", "criticism of … by": the source stands before as an owner, or after "by". */
function proposeNoun(proposal: Proposal, setting: Setting): boolean {
  const { tokens, found } = setting;
  const { wordClass } = tokens;
  let at = found.at - 1;
  while (
    at > found.sentenceStart &&
    (wordClass[at] === CLASS.adjective ||
      wordClass[at] === CLASS.plain ||
      wordClass[at] === CLASS.noun)
  )
    at -= 1;
  if (at >= found.sentenceStart) {
    if (wordClass[at] === CLASS.possessive) set(proposal.source, { start: at, end: at + 1 });
    else if (wordClass[at] === CLASS.genitive) {
      set(proposal.source, phraseBefore(tokens, at, found.sentenceStart));
    }
  }
  if (found.frame.kind === FRAME.by) {
    set(proposal.source, phraseAfter(tokens, found.frame.at + 1, found.sentenceEnd, false));
    return false;
  }
  if (proposal.source.start < 0) borrowSource(proposal, setting);
  return proposeAfter(proposal, setting, found.at);
}

/** "According to the report, …": what is said follows the comma. */
function proposeOpening(proposal: Proposal, setting: Setting, start: number): boolean {
  const { tokens, found } = setting;
  const { wordClass } = tokens;
  const source = phraseAfter(tokens, start, found.sentenceEnd, false);
  if (source.start < 0) return false;
  set(proposal.source, source);
  let at = source.end;
  while (at < found.sentenceEnd && wordClass[at] !== CLASS.comma) at += 1;
  if (at + 1 >= found.sentenceEnd) return false;
  const opening: Opening = {
    start: at + 1,
    limit: found.sentenceEnd,
    found,
    hangsOn: -1,
    strength: gradeOf(found, true),
  };
  proposal.first.start = at + 1;
  proposal.first.end = trimEnd(tokens, at + 1, findEnd(tokens, opening, setting.endModel));
  return proposal.first.end > proposal.first.start;
}

/** "according to the report": what is said fills the rest of the sentence. */
function proposePreposition(proposal: Proposal, setting: Setting): boolean {
  const { tokens, found } = setting;
  const { wordClass } = tokens;
  const start =
    wordClass[found.at + 1] === CLASS.to || wordClass[found.at + 1] === CLASS.of
      ? found.at + 2
      : found.at + 1;
  proposal.cue.end = start;
  const initial =
    found.at === found.sentenceStart ||
    (found.at > 0 &&
      BARRIERS[wordClass[found.at - 1] as number] !== 1 &&
      found.at - found.sentenceStart < 2);
  if (initial) return proposeOpening(proposal, setting, start);
  const source = phraseAfter(tokens, start, found.sentenceEnd, true);
  if (source.start < 0) return false;
  set(proposal.source, source);
  const last = found.at - 1;
  const marked = wordClass[last] === CLASS.comma || isQuoteEnd(tokens, last);
  if (!proposeBefore(proposal, setting, marked ? last : found.at)) return false;
  proposeRest(proposal, setting);
  return true;
}

/** The same, in languages whose subjects follow their verbs. */
function proposeFollowing(proposal: Proposal, setting: Setting): boolean {
  const { found } = setting;
  proposal.cue.end = found.phraseEnd;
  if (found.use === USE.preposition) return proposeAccordingTo(proposal, setting);
  if (found.use === USE.noun) return proposeFollowingNoun(proposal, setting);
  return proposeFollowingVerb(proposal, setting);
}

/** "The bridge, according to the report, is safe": what is said goes on behind the source. */
function proposeRest(proposal: Proposal, { tokens, found, endModel }: Setting): void {
  const { end } = proposal.source;
  if (end >= found.sentenceEnd || tokens.wordClass[end] !== CLASS.comma) return;
  if (isQuoteEnd(tokens, proposal.first.end - 1)) return;
  const opening: Opening = {
    start: end + 1,
    limit: found.sentenceEnd,
    found,
    hangsOn: -1,
    strength: gradeOf(found, true),
  };
  const last = findEnd(tokens, opening, endModel);
  setSecond(proposal, end + 1, trimEnd(tokens, end + 1, last));
}

/**
 * Proposes content and source of a cue word, as if it were a cue.
 *
 * @param proposal - Is filled anew.
 * @returns whether there is anything that it could attribute.
 */
export function propose(proposal: Proposal, setting: Setting): boolean {
  const { tokens, found } = setting;
  set(proposal.first, NO_RANGE);
  set(proposal.second, NO_RANGE);
  set(proposal.source, NO_RANGE);
  proposal.borrowed = false;
  proposal.pending = false;
  proposal.order = ORDER.after;
  proposal.cue.start = found.groupStart;
  proposal.cue.end = found.at + 1;
  if (tokens.grammar.subjectsFollow) return proposeFollowing(proposal, setting);
  if (found.use === USE.preposition) return proposePreposition(proposal, setting);
  if (found.use === USE.noun) return proposeNoun(proposal, setting);
  return proposeVerb(proposal, setting);
}
