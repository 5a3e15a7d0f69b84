import { HELPING, NOUN_OPENERS, PREPOSITIONS } from './classSets';
import { readFrame, type Frame } from './frames';
import { FORM, NO_CUE, type CueWord } from './lexicon';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** As what a cue word stands. */
export const USE = { verb: 0, noun: 1, adjective: 2, preposition: 3 } as const;

/** A cue word in its sentence. */
export interface Occurrence {
  cue: CueWord;
  at: number;
  use: number;
  /** Where the verb group begins: "has repeatedly said". */
  groupStart: number;
  /** Whether a form of "be" (without a gerund) stands in the group: "was told". */
  passive: boolean;
  /** Whether "to" stands before: "to argue". */
  infinitive: boolean;
  negated: boolean;
  frame: Frame;
  sentenceStart: number;
  sentenceEnd: number;
}

export function makeOccurrence(): Occurrence {
  return {
    cue: NO_CUE,
    at: 0,
    use: USE.verb,
    groupStart: 0,
    passive: false,
    infinitive: false,
    negated: false,
    frame: { kind: 0, at: 0, gapStart: 0, gapEnd: 0 },
    sentenceStart: 0,
    sentenceEnd: 0,
  };
}

const LONGEST_GROUP = 8;

function readGroup(found: Occurrence, tokens: Tokens): void {
  const { wordClass } = tokens;
  const gerund = found.cue.form === FORM.gerund;
  let at = found.at;
  const limit = Math.max(found.sentenceStart, at - LONGEST_GROUP);
  found.passive = false;
  found.negated = false;
  found.infinitive = false;
  while (at > limit) {
    const kind = wordClass[at - 1] as number;
    const isClitic =
      kind === CLASS.genitive && found.at === at && (gerund || found.cue.form === FORM.past);
    if (kind === CLASS.to && found.cue.form === FORM.base) found.infinitive = true;
    else if (!HELPING[kind] && !isClitic) break;
    if ((kind === CLASS.be || kind === CLASS.been) && !gerund) found.passive = true;
    if (kind === CLASS.not) found.negated = true;
    at -= 1;
  }
  found.groupStart = at;
}

/** Whether a word that can be both stands as a noun here. */
function standsAsNoun(tokens: Tokens, at: number, start: number, form: number): boolean {
  if (at === start) return false;
  const before = tokens.wordClass[at - 1] as number;
  if (before === CLASS.genitive) return form !== FORM.gerund && form !== FORM.past;
  if (before === CLASS.to) return false;
  if (NOUN_OPENERS[before]) return form !== FORM.past || before !== CLASS.demonstrative;
  return PREPOSITIONS[before] === 1 && form !== FORM.gerund && form !== FORM.past;
}

/** How the cue word at a token is used; what the lexicon allows it decides where it can. */
function useOf(cue: CueWord, tokens: Tokens, at: number, start: number): number {
  const NONE = 255;
  if (cue.preposition !== NONE) return USE.preposition;
  const verb = cue.clause !== NONE;
  if (cue.noun !== NONE && (!verb || standsAsNoun(tokens, at, start, cue.form))) return USE.noun;
  if (verb) return USE.verb;
  return USE.adjective;
}

/** Reads a cue word in its sentence: how it is used and what follows it. */
export function readOccurrence(found: Occurrence, tokens: Tokens, at: number, cue: CueWord): void {
  found.cue = cue;
  found.at = at;
  found.sentenceStart = tokens.sentenceStart[at] as number;
  found.sentenceEnd = tokens.sentenceEnd[at] as number;
  found.use = useOf(cue, tokens, at, found.sentenceStart);
  found.groupStart = at;
  found.passive = false;
  found.infinitive = false;
  found.negated = false;
  if (found.use === USE.verb || found.use === USE.adjective) readGroup(found, tokens);
  readFrame(found.frame, tokens, at + 1, found.sentenceEnd, cue.addressed);
}
