import {
  INFINITIVE_OPENERS,
  GAP_OPENERS,
  FINITE,
  NOUN_PARTS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  BARRIERS,
} from './classSets';
import { hasSpeaker, pastAdjuncts, pastTimes, sourceFollowing } from './followingSource';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** What follows a cue: the construction that says whether, and where, its content begins. */
export const FRAMES = [
  'end',
  'quote',
  'colon',
  'that',
  'question',
  'clause',
  'infinitive',
  'to',
  'of',
  'for',
  'about',
  'against',
  'on',
  'with',
  'as',
  'by',
  'preposition',
  'gerund',
  'pronoun',
  'noun',
  'comma',
  'other',
] as const;

export type FrameName = (typeof FRAMES)[number];

export const FRAME = Object.fromEntries(FRAMES.map((name, index) => [name, index])) as Readonly<
  Record<FrameName, number>
>;

/** What follows a cue, and where. */
export interface Frame {
  kind: number;
  /** The first token of what may be the content. */
  at: number;
  /** Where what stands between cue and content begins and ends: whom it was told, where, when. */
  gapStart: number;
  gapEnd: number;
}

/** How many tokens a phrase between cue and content may hold. */
const LONGEST_GAP = 14;
/** How far the verb of a clause is looked for. */
const LONGEST_SUBJECT = 16;

const PREPOSITION_FRAMES: ReadonlyMap<number, number> = new Map([
  [CLASS.of, FRAME.of],
  [CLASS.for, FRAME.for],
  [CLASS.about, FRAME.about],
  [CLASS.against, FRAME.against],
  [CLASS.on, FRAME.on],
  [CLASS.with, FRAME.with],
  [CLASS.as, FRAME.as],
  [CLASS.by, FRAME.by],
]);

/** Whether a word after "to" is a verb rather than the noun of a phrase. */
function opensInfinitive(tokens: Tokens, at: number, end: number): boolean {
  if (at >= end) return false;
  const kind = tokens.wordClass[at] as number;
  if (tokens.grammar.shapedInfinitives) {
    const verb = kind === CLASS.not || kind === CLASS.focus ? at + 1 : at;
    return verb < end && (tokens.wordClass[verb] === CLASS.verb || tokens.verbal[verb] === 1);
  }
  if (tokens.capital[at]) return false;
  if (tokens.verbal[at]) return true;
  return INFINITIVE_OPENERS[kind] === 1;
}

/** Whether a clause, a subject with its verb, begins at `at`. */
export function opensClause(tokens: Tokens, at: number, end: number): boolean {
  const { wordClass } = tokens;
  const first = wordClass[at] as number;
  if (at >= end) return false;
  if (SUBJECT_PRONOUNS[first] === 1) return true;
  if (!NOUN_PARTS[first] && first !== CLASS.gerund) return false;
  const limit = Math.min(end, at + LONGEST_SUBJECT);
  for (let index = at + 1; index < limit; index += 1) {
    const kind = wordClass[index] as number;
    if (FINITE[kind] || kind === CLASS.presentForm) return true;
    if (kind === CLASS.pastForm) return true;
    if (kind === CLASS.relativePerson || kind === CLASS.relative) return false;
    if (kind === CLASS.comma || kind === CLASS.dash || kind === CLASS.openBracket) {
      // "the program, run by the department, has …"
      index = closingMark(tokens, index, Math.min(end, index + LONGEST_SUBJECT));
      if (index < 0) return false;
      continue;
    }
    if (BARRIERS[kind] && kind !== CLASS.openQuote && kind !== CLASS.closeQuote) return false;
    if (kind === CLASS.that || kind === CLASS.to) return false;
  }
  return false;
}

/** The mark that closes what the one at `at` opens, before `end`; -1 for none. */
function closingMark(tokens: Tokens, at: number, end: number): number {
  const closing =
    tokens.wordClass[at] === CLASS.openBracket ? CLASS.closeBracket : tokens.wordClass[at];
  for (let index = at + 1; index < end; index += 1)
    if (tokens.wordClass[index] === closing) return index;
  return -1;
}

/** Whether "that" stands for something or points at a noun: "echoed that comment". */
function isDemonstrative(tokens: Tokens, at: number, end: number): boolean {
  const next = at + 1 < end ? (tokens.wordClass[at + 1] as number) : CLASS.stop;
  if (next === CLASS.stop || next === CLASS.comma) return true;
  const noun = next === CLASS.plain || next === CLASS.noun || next === CLASS.document;
  return noun && !opensClause(tokens, at + 1, end);
}

/** What begins right at a token, as after a cue. */
export function directFrame(tokens: Tokens, at: number, end: number): number {
  const { wordClass } = tokens;
  if (at >= end) return FRAME.end;
  const kind = wordClass[at] as number;
  const next = at + 1 < end ? (wordClass[at + 1] as number) : CLASS.stop;
  if (kind === CLASS.openQuote) return FRAME.quote;
  if (kind === CLASS.comma) return next === CLASS.openQuote ? FRAME.quote : FRAME.comma;
  if (kind === CLASS.colon) return next === CLASS.openQuote ? FRAME.quote : FRAME.colon;
  if (kind === CLASS.that) {
    const points = !tokens.grammar.clausesNeedThat && isDemonstrative(tokens, at, end);
    return points ? FRAME.noun : FRAME.that;
  }
  if (kind === CLASS.whether || kind === CLASS['question-word']) return FRAME.question;
  if (kind === CLASS.to) return opensInfinitive(tokens, at + 1, end) ? FRAME.infinitive : FRAME.to;
  if (BARRIERS[kind]) return FRAME.end;
  if (tokens.grammar.contentKeepsPreposition && PREPOSITIONS[kind]) {
    if (next === CLASS.that) return FRAME.that;
    if (next === CLASS.whether || next === CLASS['question-word']) return FRAME.question;
  }
  if (tokens.grammar.shapedInfinitives) {
    const verb = PREPOSITIONS[kind] ? at + 1 : at;
    if (opensInfinitive(tokens, verb, end)) return FRAME.infinitive;
  }
  const preposition = PREPOSITION_FRAMES.get(kind);
  if (preposition !== undefined) return preposition;
  if (PREPOSITIONS[kind]) return FRAME.preposition;
  if (!tokens.grammar.clausesNeedThat && opensClause(tokens, at, end)) return FRAME.clause;
  if (kind === CLASS.objectPronoun || kind === CLASS.reflexive || kind === CLASS.neuter)
    return FRAME.pronoun;
  if (kind === CLASS.gerund) return FRAME.gerund;
  return NOUN_PARTS[kind] ? FRAME.noun : FRAME.other;
}

/** Frames that a phrase between cue and content may lead to: "said on Monday that …". */
function isContentFrame(kind: number): boolean {
  return kind === FRAME.that || kind === FRAME.quote || kind === FRAME.question;
}

/**
 * Looks past a short phrase ("reporters", "in a statement", "on Monday") for what cannot belong to
 * it: "that", a quotation, a colon.
 */
function pastGap(tokens: Tokens, at: number, end: number, addressed: boolean): number {
  const { wordClass, depth } = tokens;
  const limit = Math.min(end, at + LONGEST_GAP);
  const level = depth[at - 1];
  for (let index = at; index < limit; index += 1) {
    const kind = wordClass[index] as number;
    if (kind === CLASS.that || kind === CLASS.whether) return index;
    if (kind === CLASS.comma && addressed && wordClass[index + 1] !== CLASS.openQuote) {
      // "told Lee, the chairman, that …"
      index = closingMark(tokens, index, limit);
      if (index < 0) return -1;
      if (wordClass[index + 1] === CLASS.openQuote) return index;
      continue;
    }
    if (kind === CLASS.comma || kind === CLASS.colon) {
      return wordClass[index + 1] === CLASS.openQuote && index + 1 < end ? index : -1;
    }
    if (BARRIERS[kind] || depth[index] !== level) return -1;
    if (FINITE[kind] || kind === CLASS.pastForm || kind === CLASS.presentForm) return -1;
  }
  return -1;
}

/** Where content follows subject and adjuncts, in languages that put them after the verb. */
function readFollowingGap(frame: Frame, tokens: Tokens, first: number, end: number): void {
  const adjuncts = pastAdjuncts(tokens, first, end);
  let content = pastAside(tokens, adjuncts, end);
  let kind = directFrame(tokens, content, end);
  if (!isContentFrame(kind) && kind !== FRAME.infinitive && kind !== FRAME.colon) {
    const subject = sourceFollowing(tokens, content, end, false);
    if (hasSpeaker(tokens, subject)) {
      const after = pastAside(tokens, pastAdjuncts(tokens, subject.end, end), end);
      const further = directFrame(tokens, after, end);
      if (isContentFrame(further) || further === FRAME.colon) {
        content = after;
        kind = further;
      }
    }
  }
  const opens = isContentFrame(kind) || kind === FRAME.infinitive || kind === FRAME.colon;
  if (!opens || (content > first && hangsOnNoun(tokens, content))) {
    content = pastTimes(tokens, first, end);
    kind = directFrame(tokens, content, end);
  }
  frame.gapEnd = content;
  frame.at = content;
  frame.kind = kind;
}

/** Whether "de que …", "de pagar" belongs to the noun before it: "ante el riesgo de que". */
function hangsOnNoun(tokens: Tokens, at: number): boolean {
  const { wordClass } = tokens;
  const before = wordClass[at - 1] as number;
  if (PREPOSITIONS[wordClass[at] as number] !== 1) return false;
  return NOUN_PARTS[before] === 1 && before !== CLASS.time && before !== CLASS.address;
}

/** Past an aside between commas: "dijo, en una entrevista, que". */
function pastAside(tokens: Tokens, at: number, end: number): number {
  const { wordClass } = tokens;
  if (at >= end || wordClass[at] !== CLASS.comma) return at;
  const limit = Math.min(end - 1, at + LONGEST_GAP);
  for (let index = at + 1; index < limit; index += 1) {
    const kind = wordClass[index] as number;
    if (kind === CLASS.comma) {
      const next = wordClass[index + 1];
      if (next !== CLASS.relative && next !== CLASS.openQuote) return at;
      // After an aside, what looks like a relative is the word for "that".
      if (next === CLASS.relative) wordClass[index + 1] = CLASS.that;
      return index + 1;
    }
    if (BARRIERS[kind] || kind === CLASS.that || kind === CLASS.relative) return at;
  }
  return at;
}

/**
 * Reads what follows a cue.
 *
 * @param frame - Is filled anew.
 * @param at - The token after the cue.
 * @param end - Where the sentence ends.
 * @param addressed - Whether the cue may name whom it was said to: "told reporters that".
 */
export function readFrame(
  frame: Frame,
  tokens: Tokens,
  at: number,
  end: number,
  addressed: boolean,
): void {
  const { wordClass } = tokens;
  let first = at;
  while (first < end && (wordClass[first] === CLASS.particle || wordClass[first] === CLASS.focus))
    first += 1;
  frame.gapStart = first;
  frame.gapEnd = first;
  frame.at = first;
  frame.kind = directFrame(tokens, first, end);
  if (isContentFrame(frame.kind) || frame.kind === FRAME.clause || frame.kind === FRAME.end) return;
  // "said Monday that", "said Monday he would": when it was said is no part of what was said.
  const opener = first < end ? (wordClass[first] as number) : CLASS.stop;
  if (frame.kind === FRAME.infinitive || frame.kind === FRAME.colon) return;
  if (tokens.grammar.subjectsFollow) {
    readFollowingGap(frame, tokens, first, end);
    return;
  }
  if (!GAP_OPENERS[opener] && !addressed) return;
  const content = pastGap(tokens, first, end, addressed);
  if (content < 0) return;
  frame.gapEnd = content;
  frame.at = content;
  frame.kind = directFrame(tokens, content, end);
}
