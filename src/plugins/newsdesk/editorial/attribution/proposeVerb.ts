import { FINITE, SUBJECT_PRONOUNS } from './classSets';
import { FRAME } from './frames';
import { FORM } from './lexicon';
import { NO_RANGE, phraseAfter, phraseBefore, subjectBefore, type Range } from './nounPhrases';
import { proposeAfter } from './proposeAfter';
import { proposeClosing, proposeInverted } from './proposeBefore';
import { ORDER, type Proposal } from './proposals';
import { classBefore, set, type Setting } from './setting';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** Takes the source from the cue before, or the sentence's first noun phrase. */
export function borrowSource(proposal: Proposal, { tokens, found, before }: Setting): void {
  proposal.borrowed = true;
  if (before.start >= 0) {
    set(proposal.source, before);
    return;
  }
  const phrase = firstSubject(tokens, found.sentenceStart, found.groupStart);
  set(proposal.source, phrase);
}

/** The noun phrase before the first verb of the sentence. */
function firstSubject(tokens: Tokens, start: number, end: number): Range {
  const { wordClass } = tokens;
  for (let at = start + 1; at < end; at += 1) {
    const kind = wordClass[at] as number;
    if (!FINITE[kind] && kind !== CLASS.pastForm && kind !== CLASS.presentForm) continue;
    const phrase = subjectBefore(tokens, at, start);
    if (phrase.start >= 0) return phrase;
  }
  return { start: -1, end: -1 };
}

/** "the lesson they intended": what is said stands before, with no word to join it. */
function proposeContact(proposal: Proposal, { tokens, found }: Setting, subject: Range): boolean {
  const { kind } = found.frame;
  const ends = kind === FRAME.end || kind === FRAME.comma || kind === FRAME.other;
  if (!ends || subject.end - subject.start !== 1) return false;
  if (!SUBJECT_PRONOUNS[tokens.wordClass[subject.start] as number]) return false;
  const before = phraseBefore(tokens, subject.start, found.sentenceStart);
  if (before.start < 0) return false;
  set(proposal.first, before);
  proposal.order = ORDER.relative;
  return true;
}

/** "which he denies", "what they call". */
function proposeRelative(proposal: Proposal, setting: Setting, subject: Range): boolean {
  const { tokens, found } = setting;
  const last = subject.start - 1;
  if (last < found.sentenceStart) return false;
  const kind = tokens.wordClass[last];
  const opens = kind === CLASS.relative || kind === CLASS.that || kind === CLASS['question-word'];
  if (!opens) return proposeContact(proposal, setting, subject);
  const { kind: frame } = found.frame;
  if (frame === FRAME.that || frame === FRAME.question) return false;
  if (kind === CLASS.that && frame !== FRAME.end && frame !== FRAME.comma && frame !== FRAME.other)
    return false;
  proposal.first.start = last;
  proposal.first.end = last + 1;
  proposal.order = ORDER.relative;
  if (frame === FRAME.end || frame === FRAME.comma) return true;
  if (
    frame === FRAME.quote ||
    frame === FRAME.noun ||
    frame === FRAME.clause ||
    frame === FRAME.infinitive ||
    frame === FRAME.other
  ) {
    const rest = { ...proposal, first: { ...NO_RANGE } };
    if (proposeAfter(rest, setting, subject.start)) {
      if (kind === CLASS['question-word'] || frame === FRAME.quote) set(proposal.first, rest.first);
      else set(proposal.second, rest.first);
    }
  }
  return true;
}

/** "was accused of …", "is expected to …": what is said is said of the subject. */
export function proposePassive(proposal: Proposal, setting: Setting): boolean {
  const { tokens, found } = setting;
  const { kind, at } = found.frame;
  const { wordClass } = tokens;
  const from = found.groupStart;
  // "the bill, opposed by Lee": what stands before the comma is opposed.
  const aside = !found.passive && from > found.sentenceStart && wordClass[from - 1] === CLASS.comma;
  const subject = aside
    ? phraseBefore(tokens, from - 1, found.sentenceStart)
    : subjectBefore(tokens, from, found.sentenceStart);
  proposal.order = ORDER.passive;
  const told =
    kind === FRAME.that || kind === FRAME.quote || kind === FRAME.question || kind === FRAME.about;
  if (kind === FRAME.by) {
    set(proposal.source, phraseAfter(tokens, at + 1, found.sentenceEnd, false));
    if (subject.start < 0) return false;
    set(proposal.first, subject);
    return true;
  }
  const content = proposeAfter(proposal, setting, subject.start);
  if (told) return content;
  proposal.order = ORDER.passive;
  if (subject.start < 0) return content;
  if (!content) {
    set(proposal.first, subject);
    return true;
  }
  set(proposal.second, proposal.first);
  set(proposal.first, subject);
  return true;
}

export function proposeVerb(proposal: Proposal, setting: Setting): boolean {
  const { tokens, found } = setting;
  if (proposeInverted(proposal, setting)) return true;
  const participle = found.passive || found.frame.kind === FRAME.by;
  if (participle && found.cue.form === FORM.past) return proposePassive(proposal, setting);
  const subject =
    found.infinitive ||
    (found.cue.form === FORM.gerund &&
      classBefore(tokens, found.groupStart, found.sentenceStart) === CLASS.comma)
      ? NO_RANGE
      : subjectBefore(tokens, found.groupStart, found.sentenceStart);
  if (subject.start >= 0) {
    set(proposal.source, subject);
    if (proposeClosing(proposal, setting, subject)) return true;
    if (proposeRelative(proposal, setting, subject)) return true;
    return proposeAfter(proposal, setting, subject.start);
  }
  borrowSource(proposal, setting);
  // “…,” he said, adding.
  return proposeAfter(proposal, setting, found.groupStart);
}
