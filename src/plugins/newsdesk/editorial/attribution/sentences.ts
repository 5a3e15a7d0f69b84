import type { Lexicon } from './lexicon';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** Where a sentence without an end is cut, in tokens. */
const LONGEST_SENTENCE = 1600;

/** Classes that, in capitals after an abbreviation's point, open a sentence: "in the U.S. The …". */
const OPENERS: ReadonlySet<number> = new Set([
  CLASS.definite,
  CLASS.indefinite,
  CLASS.demonstrative,
  CLASS.possessive,
  CLASS.subjectSingular,
  CLASS.subjectPlural,
  CLASS.subjectFirst,
  CLASS.neuter,
  CLASS.but,
  CLASS.and,
  CLASS.in,
  CLASS.on,
  CLASS.at,
  CLASS.when,
  CLASS.although,
  CLASS['before-after'],
]);

/** How many words in capitals make a headline. */
const HEADLINE = 5;

/** Whether a token may be the first of a sentence: a capital, a figure, a mark that opens. */
function mayOpen(tokens: Tokens, index: number): boolean {
  const kind = tokens.wordClass[index];
  if (tokens.capital[index]) return true;
  // "¿Quién …?"
  if (kind === CLASS.mark && index + 1 < tokens.count && tokens.capital[index + 1]) return true;
  return (
    kind === CLASS.openQuote ||
    kind === CLASS.number ||
    kind === CLASS.openBracket ||
    kind === CLASS.dash
  );
}

function endsWithPoint(tokens: Tokens, index: number): boolean {
  return tokens.text.charCodeAt((tokens.end[index] as number) - 1) === 0x2e;
}

function isSpacedAfter(tokens: Tokens, index: number): boolean {
  return index + 1 < tokens.count && tokens.spaced[index + 1] === 1;
}

/** The token after the closing marks that follow `index`. */
function pastClosers(tokens: Tokens, index: number): number {
  let next = index + 1;
  while (next < tokens.count && !tokens.spaced[next]) {
    const kind = tokens.wordClass[next];
    // A dateline's "(EFE).- " closes with its dash.
    if (kind === CLASS.dash && next === index + 1 && isSpacedAfter(tokens, next)) {
      next += 1;
      continue;
    }
    if (kind !== CLASS.closeQuote && kind !== CLASS.closeBracket && kind !== CLASS.stop) break;
    next += 1;
  }
  return next;
}

/** @returns the token after the sentence that ends at `index`, or -1 where none ends. */
function endAt(tokens: Tokens, index: number, lexicon: Lexicon): number {
  const kind = tokens.wordClass[index];
  if (kind === CLASS.stop || kind === CLASS.question) {
    const next = pastClosers(tokens, index);
    if (next >= tokens.count) return next;
    return tokens.spaced[next] && mayOpen(tokens, next) ? next : -1;
  }
  if (!endsWithPoint(tokens, index)) return -1;
  const next = pastClosers(tokens, index);
  if (next >= tokens.count) return next;
  const word = tokens.text.slice(tokens.start[index], (tokens.end[index] as number) - 1);
  if (lexicon.titles.has(word.toLowerCase())) return -1;
  const opens = tokens.capital[next] && OPENERS.has(tokens.wordClass[next] as number);
  return tokens.spaced[next] && opens ? next : -1;
}

function isLast(tokens: Tokens, index: number): boolean {
  return index === tokens.count - 1;
}

/** Whether a word is all capitals; figures and marks are neither. */
function isShouted(tokens: Tokens, index: number): boolean {
  const word = tokens.text.slice(tokens.start[index], tokens.end[index]);
  return word === word.toUpperCase();
}

/**
 * The last token of a headline in capitals that runs on into the story: "LLUEVE EN TODO EL PAÍS
 * Lima (EFE)"; -1 for none.
 */
function endOfCapitals(tokens: Tokens): number {
  const { count, capital } = tokens;
  let at = 0;
  while (at < count && isShouted(tokens, at)) at += 1;
  return at >= HEADLINE && at < count && capital[at] ? at - 1 : -1;
}

/**
 * Settles where sentences begin and end. Abbreviations, initials and decimals end none, unless a
 * word follows that opens sentences and is no name. Linear.
 */
export function splitSentences(tokens: Tokens, lexicon: Lexicon): void {
  let first = 0;
  const headline = endOfCapitals(tokens);
  for (let index = 0; index < tokens.count; index += 1) {
    let next =
      isLast(tokens, index) || index === headline ? index + 1 : endAt(tokens, index, lexicon);
    if (next < 0 && index - first >= LONGEST_SENTENCE) next = index + 1;
    if (next < 0) continue;
    for (let token = first; token < next; token += 1) {
      tokens.sentenceStart[token] = first;
      tokens.sentenceEnd[token] = next;
    }
    first = next;
    index = next - 1;
  }
}
