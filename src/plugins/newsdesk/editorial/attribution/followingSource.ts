import { DETERMINERS, NOUN_PARTS, PREPOSITIONS, SPEAKERS } from './classSets';
import { NO_RANGE, phraseAfter, phraseBefore, type Range } from './nounPhrases';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** How many words of a phrase are looked at for somebody who can speak. */
const HEAD = 5;

/** Whether a phrase at `at` is a time: "ayer", "el lunes", "la pasada semana". */
function pastTime(tokens: Tokens, at: number, end: number): number {
  const { wordClass } = tokens;
  let index = at;
  while (index < end && index < at + 3 && wordClass[index] !== CLASS.time) {
    const kind = wordClass[index] as number;
    if (!DETERMINERS[kind] && kind !== CLASS.adjective) return at;
    index += 1;
  }
  if (index >= end || wordClass[index] !== CLASS.time) return at;
  while (index < end && wordClass[index] === CLASS.time) index += 1;
  return index;
}

/** The token after a preposition and its noun; `at` where none stands there. */
function pastPreposition(tokens: Tokens, at: number, end: number): number {
  const { wordClass } = tokens;
  let index = at + 1;
  while (index < end && DETERMINERS[wordClass[index] as number]) index += 1;
  const first = index;
  for (; index < end; index += 1) {
    const kind = wordClass[index] as number;
    if (index > first && wordClass[index - 1] === CLASS.address) return index;
    const joined = wordClass[index - 1] === CLASS.of;
    if (index > first && wordClass[index - 1] === CLASS.closeQuote && kind === CLASS.name) break;
    if (kind === CLASS.openQuote && (tokens.mate[index] as number) > index && index > first) {
      index = Math.min(end, tokens.mate[index] as number);
      continue;
    }
    if (kind === CLASS.of || (joined && DETERMINERS[kind])) continue;
    if (!NOUN_PARTS[kind] || DETERMINERS[kind]) break;
    const speaks = SPEAKERS[kind] && kind !== CLASS.name && kind !== CLASS.document;
    if (index > first && !joined && speaks) break;
  }
  // "al banco | de no pagar": what follows is no noun.
  while (index > first && PREPOSITIONS[wordClass[index - 1] as number]) index -= 1;
  return index > first ? index : at;
}

/** Past words that say when. */
export function pastTimes(tokens: Tokens, start: number, end: number): number {
  const { wordClass } = tokens;
  for (let at = start; ; ) {
    const kind = at < end ? (wordClass[at] as number) : CLASS.stop;
    const light = kind === CLASS.focus || kind === CLASS.adverb;
    const next = light ? at + 1 : pastTime(tokens, at, end);
    if (next === at) return at;
    at = next;
  }
}

/**
 * Past what may stand between a verb and the subject that follows it: when, where, to whom.
 * "informó hoy a la agencia | una portavoz", "dijo en rueda de prensa | el ministro".
 */
export function pastAdjuncts(tokens: Tokens, start: number, end: number): number {
  const { wordClass } = tokens;
  let at = start;
  while (at < end) {
    const kind = wordClass[at] as number;
    let next = pastTime(tokens, at, end);
    if (next === at && (kind === CLASS.focus || kind === CLASS.adverb)) next = at + 1;
    if (next === at && kind === CLASS.comma) {
      // "ayer, lunes, la radio"
      const aside = pastTime(tokens, at + 1, end);
      if (aside > at + 1 && wordClass[aside] === CLASS.comma) next = aside + 1;
    }
    const leads = PREPOSITIONS[kind] && kind !== CLASS.of && kind !== CLASS.as;
    if (next === at && (leads || kind === CLASS['before-after'])) {
      next = pastPreposition(tokens, at, end);
    }
    if (next === at) return at;
    at = next;
  }
  return at;
}

/** Whether one who can speak stands at the head of a phrase. */
export function hasSpeaker(tokens: Tokens, { start, end }: Range): boolean {
  const { wordClass } = tokens;
  // "ambos", "algunos": nobody else is meant.
  if (start >= 0 && end - start === 1 && wordClass[start] === CLASS.quantity) return true;
  for (let at = start; at >= 0 && at < end && at < start + HEAD; at += 1) {
    const kind = wordClass[at] as number;
    if (SPEAKERS[kind] || kind === CLASS.subjectSingular || kind === CLASS.subjectPlural)
      return true;
    if (kind === CLASS.of) return false;
  }
  return false;
}

/**
 * The subject that follows its verb; `start` is -1 where none does.
 *
 * @param described - Whether what is set after it between commas is part of it.
 */
export function sourceFollowing(
  tokens: Tokens,
  start: number,
  end: number,
  described: boolean,
): Range {
  const at = pastAdjuncts(tokens, start, end);
  if (at >= end) return NO_RANGE;
  const kind = tokens.wordClass[at] as number;
  const opens = NOUN_PARTS[kind] || kind === CLASS.openQuote;
  if (!opens && kind !== CLASS.subjectSingular && kind !== CLASS.subjectPlural) return NO_RANGE;
  return phraseAfter(tokens, at, end, described);
}

/** The noun that a relative at `at` stands for: "el diario, que cita …"; NO_RANGE for none. */
export function antecedentOf(tokens: Tokens, at: number, limit: number): Range {
  const comma = at > limit && tokens.wordClass[at - 1] === CLASS.comma;
  return phraseBefore(tokens, comma ? at - 1 : at, limit);
}
