import { proposeAccordingTo } from './accordingTo';
import { BARRIERS, FINITE, HELPING, NOUN_PARTS, SUBJECT_PRONOUNS } from './classSets';
import { findEnd, trimEnd, type Opening } from './contentEnds';
import { antecedentOf, hasSpeaker, sourceFollowing } from './followingSource';
import { FRAME } from './frames';
import { gradeOf } from './grades';
import { FORM } from './lexicon';
import type { Model } from './model';
import { NO_RANGE, phraseAfter, phraseBefore, subjectBefore, type Range } from './nounPhrases';
import { USE, type Occurrence } from './occurrences';
import { ORDER, type Proposal } from './proposals';
import { quotationsFrom } from './continuations';
import { wholeSubject } from './wholeSubject';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** What the proposer works with: the tokens, the occurrence, and who spoke before in the sentence. */
export interface Setting {
  readonly tokens: Tokens;
  readonly found: Occurrence;
  readonly endModel: Model;
  /** Source of the attribution before in the same sentence; NO_RANGE for none. */
  readonly before: Range;
}

const SHORT_ADJUNCT = 10;

function set(range: Range, from: Readonly<Range>): void {
  range.start = from.start;
  range.end = from.end;
}

function isQuoteEnd(tokens: Tokens, at: number): boolean {
  return at >= 0 && tokens.wordClass[at] === CLASS.closeQuote;
}

/** Whether the quotation that ends at `at` waits for its cue: it does not end with a full stop. */
function awaitsCue(tokens: Tokens, at: number, sentenceStart: number): boolean {
  if (!isQuoteEnd(tokens, at)) return false;
  if (at >= sentenceStart) return true;
  const { text, start, end, wordClass } = tokens;
  const inner = wordClass[at - 1];
  if (inner !== CLASS.stop && inner !== CLASS.question) return inner === CLASS.comma;
  return text[start[at - 1] as number] !== '.' || (end[at - 1] as number) - (start[at - 1] as number) > 1;
}

/** Class of the token before `at` in the sentence; -1 where it begins there. */
function classBefore(tokens: Tokens, at: number, start: number): number {
  return at > start ? (tokens.wordClass[at - 1] as number) : -1;
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
function proposeBefore(proposal: Proposal, { tokens, found }: Setting, comma: number): boolean {
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
function proposeAround(proposal: Proposal, setting: Setting, after: number): void {
  const { tokens, found } = setting;
  const end = found.sentenceEnd;
  const start = secondStart(tokens, after, end, isQuoteEnd(tokens, proposal.first.end - 1));
  if (start >= 0) {
    const opening: Opening = { start, limit: end, found, hangsOn: -1, strength: gradeOf(found, true) };
    const last = trimEnd(tokens, start, findEnd(tokens, opening, setting.endModel));
    setSecond(proposal, start, last);
    return;
  }
  setSecond(proposal, end, quotationsFrom(tokens, end));
}

function setSecond(proposal: Proposal, start: number, end: number): void {
  if (end <= start) return;
  proposal.order = ORDER.around;
  proposal.second.start = start;
  proposal.second.end = end;
}

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
  const opening: Opening = { start, limit: found.sentenceEnd, found, hangsOn, strength: gradeOf(found, false) };
  const end = trimEnd(tokens, start, findEnd(tokens, opening, setting.endModel));
  if (end <= start) return false;
  proposal.order = ORDER.after;
  proposal.first.start = start;
  proposal.first.end = end;
  return true;
}

/** Takes the source from the cue before, or the sentence's first noun phrase. */
function borrowSource(proposal: Proposal, { tokens, found, before }: Setting): void {
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
    let verb = at;
    while (verb > start && HELPING[wordClass[verb - 1] as number]) verb -= 1;
    const phrase = subjectOf(tokens, verb, start);
    if (phrase.start >= 0) return phrase;
  }
  return { start: -1, end: -1 };
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
function describesSubject({ tokens, found }: Setting): boolean {
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

/** Whether the noun after a verb says what stands before it: "…, informó una portavoz". */
function speaksAfter(setting: Setting, source: Range): boolean {
  const { kind, at } = setting.found.frame;
  const within = source.start >= 0 && source.start < at && hasSpeaker(setting.tokens, source);
  if (kind === FRAME.that && within) return !describesSubject(setting);
  if (kind === FRAME.that || kind === FRAME.question || kind === FRAME.infinitive) return false;
  return hasSpeaker(setting.tokens, source) || !describesSubject(setting);
}

/** “…,” said Lee. X is so, said Lee. */
function proposeInverted(proposal: Proposal, setting: Setting): boolean {
  const { tokens, found } = setting;
  const { wordClass } = tokens;
  const last = found.groupStart - 1;
  if (last < 0 || found.cue.form === FORM.gerund || found.infinitive) return false;
  const quoted = awaitsCue(tokens, last, found.sentenceStart);
  if (!quoted && (wordClass[last] !== CLASS.comma || last < found.sentenceStart + 2)) return false;
  const follows = tokens.grammar.subjectsFollow;
  const source = follows
    ? sourceFollowing(tokens, found.at + 1, found.sentenceEnd, true)
    : phraseAfter(tokens, found.at + 1, found.sentenceEnd, true);
  if (follows ? source.start < 0 : !isSpeakerStart(tokens, found.at + 1, found.sentenceEnd, quoted))
    return false;
  if (!quoted && found.cue.clause < 6) return false;
  if (!quoted && (follows ? !speaksAfter(setting, source) : describesSubject(setting)))
    return false;
  if (!proposeBefore(proposal, setting, last)) return false;
  set(proposal.source, source);
  proposeAround(proposal, setting, source.end > 0 ? source.end : found.at + 1);
  return true;
}

/** “…,” he said. X is so, he said. Recently, he said, X has been so. */
function proposeClosing(proposal: Proposal, setting: Setting, subject: Range): boolean {
  const { tokens, found } = setting;
  const { wordClass } = tokens;
  const last = subject.start - 1;
  const quoted = awaitsCue(tokens, last, found.sentenceStart);
  if (last < 0 || (last < found.sentenceStart && !quoted)) return false;
  if (!quoted && wordClass[last] !== CLASS.comma) return false;
  if (found.cue.clause < 5 || found.cue.clause === 255) return false;
  if (tokens.grammar.subjectsFollow && !quoted) return false;
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

/** "which he denies", "what they call". */
function proposeRelative(proposal: Proposal, setting: Setting, subject: Range): boolean {
  const { tokens, found } = setting;
  const last = subject.start - 1;
  if (last < found.sentenceStart) return false;
  const kind = tokens.wordClass[last];
  const opens = kind === CLASS.relative || kind === CLASS.that || kind === CLASS['question-word'];
  if (!opens) return false;
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
function proposePassive(proposal: Proposal, setting: Setting): boolean {
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

function subjectOf(tokens: Tokens, end: number, limit: number): Range {
  const find = tokens.grammar.subjectsFollow ? wholeSubject : subjectBefore;
  return find(tokens, end, limit);
}

function isRelative(tokens: Tokens, { start, end }: Range): boolean {
  const kind = tokens.wordClass[start];
  const relative =
    kind === CLASS.relative || kind === CLASS.relativePerson || kind === CLASS.that;
  return end - start === 1 && relative;
}

function proposeVerb(proposal: Proposal, setting: Setting): boolean {
  const { tokens, found } = setting;
  if (proposeInverted(proposal, setting)) return true;
  const participle = found.passive || found.frame.kind === FRAME.by;
  if (participle && found.cue.form === FORM.past) return proposePassive(proposal, setting);
  const subject =
    found.infinitive ||
    (found.cue.form === FORM.gerund &&
      classBefore(tokens, found.groupStart, found.sentenceStart) === CLASS.comma)
      ? NO_RANGE
      : subjectOf(tokens, found.groupStart, found.sentenceStart);
  if (subject.start >= 0) {
    set(proposal.source, subject);
    if (tokens.grammar.subjectsFollow && isRelative(tokens, subject)) {
      const antecedent = antecedentOf(tokens, subject.start, found.sentenceStart);
      if (antecedent.start < 0) return false;
      set(proposal.source, antecedent);
      return proposeAfter(proposal, setting, subject.start);
    }
    if (proposeClosing(proposal, setting, subject)) return true;
    if (proposeRelative(proposal, setting, subject)) return true;
    return proposeAfter(proposal, setting, subject.start);
  }
  if (tokens.grammar.subjectsFollow && found.frame.gapEnd > found.frame.gapStart) {
    const source = sourceFollowing(tokens, found.frame.gapStart, found.frame.gapEnd, true);
    if (hasSpeaker(tokens, source)) {
      set(proposal.source, source);
      return proposeAfter(proposal, setting, found.groupStart);
    }
  }
  borrowSource(proposal, setting);
  // “…,” he said, adding.
  return proposeAfter(proposal, setting, found.groupStart);
}

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

/** "according to the report": what is said fills the rest of the sentence. */
function proposePreposition(proposal: Proposal, setting: Setting): boolean {
  const { tokens, found } = setting;
  const { wordClass } = tokens;
  const start =
    wordClass[found.at + 1] === CLASS.to || wordClass[found.at + 1] === CLASS.of
      ? found.at + 2
      : found.at + 1;
  const initial =
    found.at === found.sentenceStart ||
    (found.at > 0 &&
      BARRIERS[wordClass[found.at - 1] as number] !== 1 &&
      found.at - found.sentenceStart < 2);
  if (initial) {
    const source = phraseAfter(tokens, start, found.sentenceEnd, false);
    if (source.start < 0) return false;
    set(proposal.source, source);
    let at = source.end;
    while (at < found.sentenceEnd && wordClass[at] !== CLASS.comma) at += 1;
    if (at + 1 >= found.sentenceEnd) return false;
    const opening: Opening = { start: at + 1, limit: found.sentenceEnd, found, hangsOn: -1, strength: gradeOf(found, true) };
    proposal.first.start = at + 1;
    proposal.first.end = trimEnd(tokens, at + 1, findEnd(tokens, opening, setting.endModel));
    return proposal.first.end > proposal.first.start;
  }
  const source = phraseAfter(tokens, start, found.sentenceEnd, true);
  if (source.start < 0) return false;
  set(proposal.source, source);
  if (
    !proposeBefore(
      proposal,
      setting,
      wordClass[found.at - 1] === CLASS.comma || isQuoteEnd(tokens, found.at - 1)
        ? found.at - 1
        : found.at,
    )
  )
    return false;
  if (
    source.end < found.sentenceEnd &&
    wordClass[source.end] === CLASS.comma &&
    !isQuoteEnd(tokens, proposal.first.end - 1)
  ) {
    const first = source.end + 1;
    const opening: Opening = { start: first, limit: found.sentenceEnd, found, hangsOn: -1, strength: gradeOf(found, true) };
    setSecond(proposal, first, trimEnd(tokens, first, findEnd(tokens, opening, setting.endModel)));
  }
  return true;
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
  if (found.use === USE.preposition) {
    proposal.cue.end = found.phraseEnd;
    if (tokens.grammar.subjectsFollow) return proposeAccordingTo(proposal, setting);
    return proposePreposition(proposal, setting);
  }
  if (found.use === USE.noun) return proposeNoun(proposal, setting);
  return proposeVerb(proposal, setting);
}
