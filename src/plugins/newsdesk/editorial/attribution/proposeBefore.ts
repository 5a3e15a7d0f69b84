import { FINITE, NOUN_PARTS, SUBJECT_PRONOUNS } from './classSets';
import { findEnd, trimEnd, type Opening } from './contentEnds';
import { quotationsFrom } from './continuations';
import { FRAME } from './frames';
import { gradeOf } from './grades';
import { FORM } from './lexicon';
import { phraseAfter, subjectBefore, type Range } from './nounPhrases';
import { ORDER, type Proposal } from './proposals';
import { isQuoteEnd, set, type Setting } from './setting';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

const SHORT_ADJUNCT = 10;

/** Whether the quotation that ends at `at` waits for its cue: it does not end with a full stop. */
export function awaitsCue(tokens: Tokens, at: number, sentenceStart: number): boolean {
  if (!isQuoteEnd(tokens, at)) return false;
  if (at >= sentenceStart) return true;
  const { text, start, end, wordClass } = tokens;
  const inner = wordClass[at - 1];
  if (inner !== CLASS.stop && inner !== CLASS.question) return inner === CLASS.comma;
  return (
    text[start[at - 1] as number] !== '.' || (end[at - 1] as number) - (start[at - 1] as number) > 1
  );
}

/** Whether what follows, to the sentence's end, only says where and when: "in an interview on Friday". */
function onlyAdjunct(tokens: Tokens, at: number, end: number): boolean {
  const { wordClass } = tokens;
  if (end - at > SHORT_ADJUNCT + 1) return false;
  for (let index = at; index < end; index += 1) {
    const kind = wordClass[index] as number;
    if (FINITE[kind] || SUBJECT_PRONOUNS[kind] || kind === CLASS.that || kind === CLASS.pastForm)
      return false;
  }
  return true;
}

/** Where a content that ends before its cue begins: with its sentence, or with its quotation's. */
function startOfBefore(tokens: Tokens, last: number, sentenceStart: number): number {
  if (!isQuoteEnd(tokens, last)) return sentenceStart;
  const opener = tokens.mate[last] as number;
  if (opener < 0) return sentenceStart;
  if (opener > 0 && tokens.wordClass[opener - 1] === CLASS.colon) return opener;
  return Math.min(sentenceStart, Math.max(tokens.sentenceStart[opener] as number, 0));
}

/** Proposes what is said before a cue: “…,” he said. X is so, said Y. */
export function proposeBefore(
  proposal: Proposal,
  { tokens, found }: Setting,
  comma: number,
): boolean {
  const { wordClass } = tokens;
  let start = startOfBefore(tokens, comma, found.sentenceStart);
  const opensWithAnd = wordClass[start] === CLASS.but || wordClass[start] === CLASS.and;
  if (opensWithAnd && start + 1 < comma) start += 1;
  const end = isQuoteEnd(tokens, comma) ? comma + 1 : trimEnd(tokens, start, comma);
  if (end <= start) return false;
  proposal.order = ORDER.before;
  proposal.first.start = start;
  proposal.first.end = end;
  return true;
}

/** Where a second stretch of content begins after a cue in the middle; -1 where there is none. */
function secondStart(tokens: Tokens, after: number, end: number, quoted: boolean): number {
  const { wordClass } = tokens;
  for (let at = after; at < end - 1; at += 1) {
    const kind = wordClass[at] as number;
    if (kind === CLASS.openQuote) {
      // A title, not speech: he said on “Meet the Press”.
      at = Math.max(at, tokens.mate[at] as number);
      continue;
    }
    if (FINITE[kind] || kind === CLASS.that) return -1;
    const breaks = kind === CLASS.comma || kind === CLASS.colon || kind === CLASS.dash;
    if (breaks && (!quoted || wordClass[at + 1] === CLASS.openQuote)) return at + 1;
  }
  return -1;
}

/** What goes on after a cue in the middle: “…,” he said, “…”; and quotations after its sentence. */
export function proposeAround(proposal: Proposal, setting: Setting, after: number): void {
  const { tokens, found } = setting;
  const end = found.sentenceEnd;
  const start = secondStart(tokens, after, end, isQuoteEnd(tokens, proposal.first.end - 1));
  if (start >= 0) {
    const opening: Opening = {
      start,
      limit: end,
      found,
      hangsOn: -1,
      strength: gradeOf(found, true),
    };
    const last = trimEnd(tokens, start, findEnd(tokens, opening, setting.endModel));
    setSecond(proposal, start, last);
    return;
  }
  setSecond(proposal, end, quotationsFrom(tokens, end));
}

export function setSecond(proposal: Proposal, start: number, end: number): void {
  if (end <= start) return;
  proposal.order = ORDER.around;
  proposal.second.start = start;
  proposal.second.end = end;
}

function isSpeakerStart(tokens: Tokens, at: number, end: number, quoted: boolean): boolean {
  if (at >= end) return false;
  const kind = tokens.wordClass[at] as number;
  return (
    NOUN_PARTS[kind] === 1 ||
    // "said retired general Lee"
    (quoted && kind === CLASS.pastForm) ||
    kind === CLASS.subjectSingular ||
    kind === CLASS.subjectPlural ||
    kind === CLASS.subjectFirst
  );
}

/** Whether the comma before a cue closes a description of its subject: "Lee, a lawyer, said …". */
export function describesSubject({ tokens, found }: Setting): boolean {
  const { kind } = found.frame;
  const subject = subjectBefore(tokens, found.groupStart, found.sentenceStart);
  if (subject.start < 0) return false;
  if (kind === FRAME.clause || kind === FRAME.that || kind === FRAME.quote) return true;
  for (let at = found.sentenceStart; at < subject.start; at += 1) {
    const before = tokens.wordClass[at] as number;
    if (FINITE[before] || before === CLASS.pastForm || before === CLASS.presentForm) return false;
  }
  return true;
}

/** “…,” said Lee. X is so, said Lee. */
export function proposeInverted(proposal: Proposal, setting: Setting): boolean {
  const { tokens, found } = setting;
  const { wordClass } = tokens;
  const last = found.groupStart - 1;
  if (last < 0 || found.cue.form === FORM.gerund || found.infinitive) return false;
  const quoted = awaitsCue(tokens, last, found.sentenceStart);
  if (!quoted && (wordClass[last] !== CLASS.comma || last < found.sentenceStart + 2)) return false;
  if (!isSpeakerStart(tokens, found.at + 1, found.sentenceEnd, quoted)) return false;
  if (!quoted && (found.cue.clause < 6 || describesSubject(setting))) return false;
  if (!proposeBefore(proposal, setting, last)) return false;
  const source = phraseAfter(tokens, found.at + 1, found.sentenceEnd, true);
  set(proposal.source, source);
  proposeAround(proposal, setting, source.end > 0 ? source.end : found.at + 1);
  return true;
}

/** “…,” he said. X is so, he said. Recently, he said, X has been so. */
export function proposeClosing(proposal: Proposal, setting: Setting, subject: Range): boolean {
  const { tokens, found } = setting;
  const { wordClass } = tokens;
  const outside = tokens.grammar.subjectsFollow && isQuoteEnd(tokens, subject.start - 2) ? 2 : 1;
  const last = subject.start - outside;
  const quoted = awaitsCue(tokens, last, found.sentenceStart);
  if (last < 0 || (last < found.sentenceStart && !quoted)) return false;
  if (!quoted && wordClass[last] !== CLASS.comma) return false;
  if (found.cue.clause < 5 || found.cue.clause === 255) return false;
  const { kind, at } = found.frame;
  const opensContent =
    kind === FRAME.that || kind === FRAME.clause || kind === FRAME.question || kind === FRAME.colon;
  if (opensContent && !quoted) return false;
  if (kind === FRAME.infinitive || (kind === FRAME.pronoun && !quoted)) return false;
  const ends = kind === FRAME.end || kind === FRAME.comma || kind === FRAME.quote;
  // "After the vote, she announced her resignation": an object is what the cue is about.
  if (!quoted && kind === FRAME.noun && wordClass[at] !== CLASS.time) return false;
  const adjunct = ends || quoted || onlyAdjunct(tokens, at, found.sentenceEnd);
  if (!adjunct) return false;
  if (!quoted && kind === FRAME.quote) return false;
  if (!proposeBefore(proposal, setting, last)) return false;
  proposeAround(proposal, setting, found.at + 1);
  return true;
}
