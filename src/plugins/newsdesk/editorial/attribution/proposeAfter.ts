import { findEnd, trimEnd, type Opening } from './contentEnds';
import { FRAME } from './frames';
import { gradeOf, isPrepositional } from './grades';
import { ORDER, type Proposal } from './proposals';
import { classBefore, type Setting } from './setting';
import { CLASS } from './wordClasses';

/** Proposes what follows a cue. */
export function proposeAfter(proposal: Proposal, setting: Setting, subject: number): boolean {
  const { tokens, found } = setting;
  const { kind, at } = found.frame;
  const skips =
    kind === FRAME.of ||
    kind === FRAME.for ||
    kind === FRAME.about ||
    kind === FRAME.against ||
    kind === FRAME.on ||
    kind === FRAME.with ||
    kind === FRAME.as ||
    kind === FRAME.to ||
    kind === FRAME.by ||
    kind === FRAME.preposition;
  const marks = kind === FRAME.colon || kind === FRAME.comma;
  let start = marks || (skips && !tokens.grammar.contentKeepsPreposition) ? at + 1 : at;
  if (kind === FRAME.quote && tokens.wordClass[at] !== CLASS.openQuote) start = at + 1;
  if (kind === FRAME.colon && start >= tokens.count) {
    proposal.pending = true;
    return true;
  }
  if (kind === FRAME.end || start >= found.sentenceEnd) return false;
  const hangsOn = classBefore(tokens, subject, found.sentenceStart);
  const opening: Opening = {
    start,
    limit: found.sentenceEnd,
    found,
    hangsOn,
    strength: gradeOf(found, false),
  };
  const end = trimEnd(tokens, start, findEnd(tokens, opening, setting.endModel));
  if (end <= start) return false;
  proposal.order = ORDER.after;
  if (isPrepositional(kind) && start > at && at <= found.at + 2) proposal.cue.end = at + 1;
  proposal.first.start = start;
  proposal.first.end = end;
  return true;
}
