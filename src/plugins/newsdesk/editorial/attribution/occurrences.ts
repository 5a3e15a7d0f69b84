import { HELPING, NOUN_OPENERS, PREPOSITIONS } from './classSets';
import { readFrame, type Frame } from './frames';
import { FORM, NO_CUE, NO_GRADE, type CueWord } from './lexicon';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** As what a cue word stands. */
export const USE = { verb: 0, noun: 1, adjective: 2, preposition: 3, label: 4 } as const;

export const USES = 5;

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
  /** Of a phrase that brings in a source, the token after it; else the one after the cue. */
  phraseEnd: number;
  /** Of a phrase that names its source by a possessive, its token; else -1. */
  owner: number;
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
    phraseEnd: 0,
    owner: -1,
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
  found.infinitive = found.cue.infinitiveForm;
  while (at > limit) {
    const kind = wordClass[at - 1] as number;
    const isClitic =
      kind === CLASS.genitive && found.at === at && (gerund || found.cue.form === FORM.past);
    if (kind === CLASS.to && found.cue.form === FORM.base && !found.cue.infinitiveForm)
      found.infinitive = true;
    else if (!HELPING[kind] && !isClitic && !isObjectArticle(found, tokens, at)) break;
    if ((kind === CLASS.be || kind === CLASS.been) && !gerund) found.passive = true;
    if (kind === CLASS.not) found.negated = true;
    at -= 1;
  }
  found.groupStart = at;
}

/** "los acusó": before a verb that bends, an article is the one it is done to. */
function isObjectArticle({ at, cue }: Occurrence, tokens: Tokens, next: number): boolean {
  return (
    tokens.wordClass[next - 1] === CLASS.definite &&
    tokens.grammar.articlesAreObjects &&
    next === at &&
    (cue.form === FORM.past || cue.form === FORM.present) &&
    !cue.participle
  );
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

/** Reads the phrase that a cue word is part of; false where it is part of none. */
function readPhrase(found: Occurrence, tokens: Tokens, at: number, cue: CueWord): boolean {
  for (const phrase of cue.phrases ?? []) {
    const from = at - phrase.head;
    const end = from + phrase.words.length;
    if (from < found.sentenceStart || end > found.sentenceEnd) continue;
    const isHere = phrase.words.every((word, index) => {
      const { text, start, end: ends } = tokens;
      return (
        text
          .slice(start[from + index], ends[from + index])
          .toLowerCase()
          .replace('’', "'") === word
      );
    });
    if (!isHere) continue;
    found.cue = phrase.cue;
    found.use = USE.preposition;
    found.groupStart = from;
    found.phraseEnd = end;
    found.owner = phrase.owner < 0 ? -1 : from + phrase.owner;
    return true;
  }
  return false;
}

function isOnlyInPhrases({ clause, noun, adjective, preposition }: CueWord): boolean {
  return Math.min(clause, noun, adjective, preposition) === NO_GRADE;
}

/** Whether a participle stands without the verb that would make a cue of it. */
function isBareParticiple(found: Occurrence, tokens: Tokens): boolean {
  if (!found.cue.participle || found.passive) return false;
  for (let at = found.groupStart; at < found.at; at += 1) {
    if (tokens.wordClass[at] === CLASS.have) return false;
  }
  return true;
}

/**
 * Reads a cue word in its sentence: how it is used and what follows it.
 *
 * @returns whether it can be a cue there.
 */
export function readOccurrence(
  found: Occurrence,
  tokens: Tokens,
  at: number,
  cue: CueWord,
): boolean {
  found.cue = cue;
  found.at = at;
  found.sentenceStart = tokens.sentenceStart[at] as number;
  found.sentenceEnd = tokens.sentenceEnd[at] as number;
  found.groupStart = at;
  found.phraseEnd = at + 1;
  found.owner = -1;
  found.passive = false;
  found.infinitive = false;
  found.negated = false;
  if (!cue.phrases || !readPhrase(found, tokens, at, cue)) {
    if (isOnlyInPhrases(cue)) return false;
    found.use = useOf(cue, tokens, at, found.sentenceStart);
    if (found.use === USE.verb || found.use === USE.adjective) readGroup(found, tokens);
    if (found.use === USE.verb && isBareParticiple(found, tokens)) return false;
  }
  readFrame(found.frame, tokens, found.phraseEnd, found.sentenceEnd, cue.addressed);
  return true;
}
