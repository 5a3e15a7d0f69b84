/** What a code unit of folded text is to a reader of words. */
const NO_WORD = 1;
/** A letter of a script that puts spaces between words. */
const LETTER = 2;
const DIGIT = 3;
/** A letter of a script that writes words without spaces between them, or glues endings to them. */
const UNSPACED_LETTER = 4;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Filled as code units are met: a look-up is far cheaper than a regular expression. */
const kinds = new Uint8Array(0x10000);

function kindOfCharacter(character: string): number {
  if (/\p{N}/u.test(character)) return DIGIT;
  if (!/[\p{L}\p{M}]/u.test(character)) return NO_WORD;
  return UNSPACED.test(character) ? UNSPACED_LETTER : LETTER;
}

/** @returns `NO_WORD`, `LETTER`, `DIGIT` or `UNSPACED_LETTER`. Halves of surrogate pairs are no words. */
function kindOf(code: number): number {
  const known = kinds[code] as number;
  if (known !== 0) return known;
  const kind = kindOfCharacter(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

/** Whether a unit of folded text is part of a word. */
export function isWordUnit(code: number): boolean {
  return kindOf(code) !== NO_WORD;
}

export function isDigit(code: number): boolean {
  return kindOf(code) === DIGIT;
}

/** Not the letters that nobody sees (Hangul fillers), nor those that only modify others. */
const SAYS = /(?!\p{Default_Ignorable_Code_Point})[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/u;

/** Whether a text says anything at all to whoever reads it: dashes, dots and blanks do not. */
export function saysSomething(text: string): boolean {
  return SAYS.test(text);
}

/** Takes the start and the end of a word in the text. */
export type VisitWord = (start: number, end: number) => void;

/**
 * Visits the words of a folded text in order: runs of letters and digits; in scripts without
 * spaces every letter by itself.
 */
export function forEachWord(text: string, visit: VisitWord): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    let end = at + 1;
    if (kind === LETTER || kind === DIGIT) {
      while (end < text.length && isSpaced(text.charCodeAt(end))) end += 1;
      visit(at, end);
    } else if (kind === UNSPACED_LETTER) {
      visit(at, end);
    }
    at = end;
  }
}

function isSpaced(code: number): boolean {
  const kind = kindOf(code);
  return kind === LETTER || kind === DIGIT;
}

function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && kindOf(text.charCodeAt(at)) === DIGIT;
}

/** Marks that stand inside a number: 3,000 and 3.5 and 10:30 and 1/2 and 1'000. */
const INSIDE_NUMBER = new Set([',', '.', ':', '/', "'", '\u2044']);

/** Whether the mark at `at` joins two digits to one number. */
function joinsNumber(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === undefined || !INSIDE_NUMBER.has(mark)) return false;
  return isDigitAt(text, at - 1) && isDigitAt(text, at + 1);
}

/** Whether the hyphen at `at` is the sign of a number, the point at `at` its first character. */
function opensNumber(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== '-' && mark !== '.' && mark !== ',') return false;
  const before = text[at - 1];
  const isFirst = before === undefined || before === ' ' || before === '(';
  if (mark !== '-') return isDigitAt(text, at + 1) && (isFirst || before === '-');
  return isFirst && (isDigitAt(text, at + 1) || (text[at + 1] === '.' && isDigitAt(text, at + 2)));
}

/** Whether the unit at `at` belongs to a number. */
function isInNumber(text: string, at: number): boolean {
  return isDigitAt(text, at) || joinsNumber(text, at) || opensNumber(text, at);
}

/**
 * Visits the numbers of a folded text in order, with their sign, points and separators, and with
 * the letters that are glued to them: "$5m" is not "$5".
 */
export function forEachNumber(text: string, visit: VisitWord): void {
  let done = 0;
  for (let at = 0; at < text.length; at = Math.max(at + 1, done)) {
    if (!isInNumber(text, at)) continue;
    let start = at;
    while (start > done && isSpaced(text.charCodeAt(start - 1))) start -= 1;
    done = at + 1;
    while (done < text.length && (isInNumber(text, done) || isSpaced(text.charCodeAt(done)))) {
      done += 1;
    }
    visit(start, done);
  }
}

/** Whether "'t" ends a word at `at`, as in "can't": cutting it off would turn "can't" into "can". */
function isShortenedNot(text: string, at: number): boolean {
  if (text[at] !== "'" || text[at + 1] !== 't') return false;
  return at + 2 >= text.length || kindOf(text.charCodeAt(at + 2)) === NO_WORD;
}

/**
 * Whether a passage may start or end between the units before and after `at`: not inside a word,
 * and not where it would cut a number ("3" out of "3.5", "5" out of "-5") or a "not" in two.
 */
export function isWordEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  if (isSpaced(text.charCodeAt(at - 1)) && isSpaced(text.charCodeAt(at))) return false;
  if (isInNumber(text, at - 1) && isInNumber(text, at)) return false;
  return !isShortenedNot(text, at) && !isShortenedNot(text, at - 1);
}

/** Bounds the search for words that stand in many places, but in none of them by themselves. */
const MOST_STEPS = 2_000_000;

/**
 * Finds words in a folded text, from word edge to word edge.
 *
 * @param words - Folded.
 * @param from - Where to begin.
 * @returns Where they stand first, or -1.
 */
export function indexOfWords(text: string, words: string, from = 0): number {
  if (words === '') return -1;
  let steps = MOST_STEPS;
  for (let at = text.indexOf(words, from); at !== -1 && steps > 0; ) {
    if (isWordEdge(text, at) && isWordEdge(text, at + words.length)) return at;
    let next = at + 1;
    while (next < text.length && !isWordEdge(text, next)) next += 1;
    steps -= words.length + next - at;
    at = text.indexOf(words, next);
  }
  return -1;
}
