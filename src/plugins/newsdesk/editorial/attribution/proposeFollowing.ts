import { BARRIERS, CLAUSE_OPENERS, FINITE, HELPING, SUBJECT_PRONOUNS } from './classSets';
import { trimEnd } from './contentEnds';
import { antecedentOf, hasSpeaker, sourceFollowing } from './followingSource';
import { directFrame, FRAME } from './frames';
import { FORM } from './lexicon';
import { NO_RANGE, phraseAfter, type Range } from './nounPhrases';
import { proposeAfter } from './proposeAfter';
import {
  awaitsCue,
  describesSubject,
  proposeAround,
  proposeBefore,
  proposeClosing,
  setSecond,
} from './proposeBefore';
import type { Proposal } from './proposals';
import { proposePassive } from './proposeVerb';
import { classBefore, set, type Setting } from './setting';
import type { Tokens } from './tokens';
import { wholeSubject } from './wholeSubject';
import { CLASS } from './wordClasses';

/** How well a verb must bring in speech for what follows it to be its own. */
const SPEAKING = 9;

function isVerb(kind: number): boolean {
  return FINITE[kind] === 1 || kind === CLASS.pastForm || kind === CLASS.presentForm;
}

/** The subject of the verb at `at`, before its helpers. */
function subjectOfVerb(tokens: Tokens, at: number, limit: number): Range {
  let verb = at;
  while (verb > limit && HELPING[tokens.wordClass[verb - 1] as number]) verb -= 1;
  return wholeSubject(tokens, verb, limit);
}

/**
 * Takes the source from the cue before, or from a verb of the sentence: an infinitive or a gerund
 * has the subject of the verb before it, "y advirtió" that of the first.
 */
function borrowSource(proposal: Proposal, { tokens, found, before }: Setting): void {
  const { sentenceStart: start, groupStart: end, infinitive, cue } = found;
  proposal.borrowed = true;
  if (before.start >= 0) {
    set(proposal.source, before);
    return;
  }
  const back = infinitive || cue.form === FORM.gerund;
  for (let step = 1; step < end - start; step += 1) {
    const at = back ? end - step : start + step;
    if (!isVerb(tokens.wordClass[at] as number)) continue;
    const subject = subjectOfVerb(tokens, at, start);
    if (subject.start < 0) continue;
    set(proposal.source, subject);
    return;
  }
}

/** Whether the noun after a verb says what stands before it: "…, informó una portavoz". */
function speaksAfter(setting: Setting, source: Range): boolean {
  const { tokens, found } = setting;
  const { kind, at } = found.frame;
  const speaker = hasSpeaker(tokens, source);
  if (kind === FRAME.that) return speaker && source.start < at && !describesSubject(setting);
  if (kind === FRAME.question || kind === FRAME.infinitive) return false;
  return (speaker && saysSomething(setting)) || !describesSubject(setting);
}

/** Whether what stands before a cue is a clause: it holds a verb beside those of its relatives. */
function saysSomething({ tokens, found }: Setting): boolean {
  let verbs = 0;
  for (let at = found.sentenceStart; at < found.groupStart; at += 1) {
    const kind = tokens.wordClass[at] as number;
    if (CLAUSE_OPENERS[kind]) verbs -= 1;
    else if (isVerb(kind)) verbs += 1;
  }
  return verbs > 0;
}

/** “…”, dijo ayer Lee. X es así, informó a la agencia una portavoz. —No —dijo Lee. */
function proposeInverted(proposal: Proposal, setting: Setting): boolean {
  const { tokens, found } = setting;
  const { sentenceStart, sentenceEnd, cue } = found;
  const asked = isAskedOrder(tokens, found.groupStart, sentenceStart);
  const groupStart = asked ? found.groupStart - 2 : found.groupStart;
  const last = lastBefore(tokens, groupStart);
  if (last < 0 || cue.form === FORM.gerund || found.infinitive || cue.clause > 9) return false;
  const quoted = awaitsCue(tokens, last, sentenceStart);
  const comma = tokens.wordClass[last] === CLASS.comma && last >= sentenceStart + 2;
  const dash = opensInsert(tokens, last, groupStart);
  if (!quoted && !comma && !dash) return false;
  const source = asked
    ? { start: found.groupStart - 1, end: found.groupStart }
    : sourceFollowing(tokens, found.at + 1, sentenceEnd, true);
  const bare = (quoted || dash) && source.start < 0 && endsThere(found.frame.kind);
  if (source.start < 0 && !bare) return false;
  if (comma && (cue.clause < 6 || !speaksAfter(setting, source))) return false;
  if (!proposeBefore(proposal, setting, last)) return false;
  set(proposal.source, source);
  if (dash) {
    skipDash(tokens, proposal.first);
    proposeAfterInsert(proposal, tokens, Math.max(source.end, found.at + 1));
    return true;
  }
  if (asked) proposal.cue.start = groupStart;
  const after = Math.max(source.end, found.at + 1);
  if (!speaksAgain(tokens, after, sentenceEnd)) proposeAround(proposal, setting, after);
  return true;
}

/** "a-t-il déclaré": the pronoun hangs on the helping verb. */
function isAskedOrder(tokens: Tokens, groupStart: number, limit: number): boolean {
  const { wordClass, spaced } = tokens;
  const pronoun = groupStart - 1;
  if (pronoun <= limit || spaced[pronoun] !== 0 || spaced[groupStart] !== 1) return false;
  return (
    SUBJECT_PRONOUNS[wordClass[pronoun] as number] === 1 &&
    FINITE[wordClass[pronoun - 1] as number] === 1
  );
}

/** Whether another cue comes before the next quotation: “…”, afirmó, y agregó: “…”. */
function speaksAgain(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at < end && tokens.wordClass[at] !== CLASS.openQuote; at += 1) {
    if ((tokens.strength[at] as number) >= SPEAKING && isVerb(tokens.wordClass[at] as number)) {
      return true;
    }
  }
  return false;
}

function endsThere(frame: number): boolean {
  return frame === FRAME.end || frame === FRAME.comma;
}

/** "—No lo sé —dijo": a dash that touches the cue after it. */
function opensInsert(tokens: Tokens, dash: number, cue: number): boolean {
  const { wordClass, spaced } = tokens;
  return wordClass[dash] === CLASS.dash && spaced[dash] === 1 && spaced[cue] === 0;
}

/** "—dijo el alcalde—. Me quedo.": what follows the insert, to the end of the paragraph. */
function proposeAfterInsert(proposal: Proposal, tokens: Tokens, dash: number): void {
  const { wordClass, count } = tokens;
  if (dash >= count || wordClass[dash] !== CLASS.dash) return;
  let start = dash + 1;
  while (start < count && BARRIERS[wordClass[start] as number]) start += 1;
  if (start < count) setSecond(proposal, start, trimEnd(tokens, start, count));
}

/** The last token of what may be said before `at`; a comma outside its quotation is none of it. */
function lastBefore(tokens: Tokens, at: number): number {
  const { wordClass } = tokens;
  const outside = wordClass[at - 1] === CLASS.comma && wordClass[at - 2] === CLASS.closeQuote;
  return at - (outside ? 2 : 1);
}

/** The dash that opens a dialogue is no part of what is said. */
function skipDash(tokens: Tokens, range: Range): void {
  if (tokens.wordClass[range.start] === CLASS.dash) range.start += 1;
}

/** "Lee, quien aseguró que", "el diario que cita": a relative speaks for the noun before it. */
function proposeOfRelative(proposal: Proposal, setting: Setting, relative: Range): boolean {
  const { tokens, found } = setting;
  const antecedent = antecedentOf(tokens, relative.start, found.sentenceStart);
  if (antecedent.start < 0) return false;
  set(proposal.source, antecedent);
  return proposeAfter(proposal, setting, relative.start);
}

function isRelative(tokens: Tokens, { start, end }: Range): boolean {
  const kind = tokens.wordClass[start];
  const relative = kind === CLASS.relative || kind === CLASS.relativePerson || kind === CLASS.that;
  return end - start === 1 && relative;
}

/** "Dijo ayer el ministro que": the subject between verb and content. */
function subjectInGap({ tokens, found }: Setting): Range {
  const { gapStart, gapEnd } = found.frame;
  if (gapEnd <= gapStart) return NO_RANGE;
  const source = sourceFollowing(tokens, gapStart, gapEnd, true);
  return hasSpeaker(tokens, source) ? source : NO_RANGE;
}

function ownSubject({ tokens, found }: Setting): Range {
  const { infinitive, cue, groupStart, sentenceStart } = found;
  const before = classBefore(tokens, groupStart, sentenceStart);
  if (infinitive || (cue.form === FORM.gerund && before === CLASS.comma)) return NO_RANGE;
  return wholeSubject(tokens, groupStart, sentenceStart);
}

/** Proposes for a verb in languages that let the subject follow it, or drop it. */
export function proposeFollowingVerb(proposal: Proposal, setting: Setting): boolean {
  const { tokens, found } = setting;
  if (proposeInverted(proposal, setting)) return true;
  if (found.passive && found.cue.form === FORM.past) return proposePassive(proposal, setting);
  const subject = ownSubject(setting);
  if (subject.start >= 0) {
    if (isRelative(tokens, subject)) return proposeOfRelative(proposal, setting, subject);
    set(proposal.source, subject);
    const last = lastBefore(tokens, subject.start);
    if (awaitsCue(tokens, last, found.sentenceStart) && proposeClosing(proposal, setting, subject))
      return true;
    return proposeAfter(proposal, setting, subject.start);
  }
  const following = subjectInGap(setting);
  if (following.start >= 0) set(proposal.source, following);
  else borrowSource(proposal, setting);
  return proposeAfter(proposal, setting, found.groupStart);
}

/**
 * "la recomendación del ministerio de cerrar", "su convicción de que": the source owns the noun, or
 * follows it.
 */
export function proposeFollowingNoun(proposal: Proposal, setting: Setting): boolean {
  const { tokens, found } = setting;
  const { wordClass } = tokens;
  const { at, frame, sentenceEnd } = found;
  let owner = at - 1;
  while (owner > found.sentenceStart && wordClass[owner] === CLASS.adjective) owner -= 1;
  if (owner >= found.sentenceStart && wordClass[owner] === CLASS.possessive) {
    set(proposal.source, { start: owner, end: owner + 1 });
  } else if (frame.kind === FRAME.of || frame.kind === FRAME.by) {
    const source = phraseAfter(tokens, frame.at + 1, sentenceEnd, false);
    const kind = source.start < 0 ? FRAME.end : directFrame(tokens, source.end, sentenceEnd);
    if (kind !== FRAME.that && kind !== FRAME.infinitive) return false;
    set(proposal.source, source);
    frame.at = source.end;
    frame.kind = kind;
  } else borrowSource(proposal, setting);
  return proposeAfter(proposal, setting, at);
}
