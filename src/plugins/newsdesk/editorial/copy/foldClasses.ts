/** What folding does with a code unit. */
export const FOLDING = {
  /** Folds to its small letter, or to itself, whatever stands around it. */
  PLAIN: 1,
  /** Folds to several units, or together with its neighbours. */
  CLUSTER: 2,
  SPACE: 3,
  DASH: 4,
  QUOTE: 5,
  /** Soft hyphens, zero-width and direction characters. */
  INVISIBLE: 6,
  /** A combining mark or the like: it belongs to the character before it. */
  MARK: 7,
  /** No space counts before it (French sets one before ";" and "%"). */
  CLOSING: 8,
  /** No space counts after it. */
  OPENING: 9,
} as const;

const { PLAIN, CLUSTER, SPACE, DASH, QUOTE, INVISIBLE, MARK, CLOSING, OPENING } = FOLDING;

const BLANK = 0x20;
const HYPHEN = 0x2d;

const QUOTE_MARK =
  /["'`\u00b4\u02b9-\u02bd\u02c8\u02ee\u2032-\u2037\u275b-\u275e\u300c-\u300f\u301d-\u301f\uff02\uff07\p{Pi}\p{Pf}\u201a\u201e]/u;
const INVISIBLE_CHARACTER =
  /[\p{Cf}\p{Cc}\ufe00-\ufe0f\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/u;
/** Korean letters that make a syllable together: the first of one, and those that follow it. */
const LEADING_JAMO = /[\u1100-\u115f\ua960-\ua97f]/;
const FOLLOWING_JAMO = /[\u1160-\u11ff\ud7b0-\ud7ff]/;

/** White space to JavaScript, but readers do not see it. */
const BYTE_ORDER_MARK = 0xfeff;

/** Its small letter depends on where in the word it stands. */
const CAPITAL_SIGMA = 0x3a3;

/** Filled as code units are met: a look-up is far cheaper than a row of regular expressions. */
const classes = new Uint8Array(0x10000);

/**
 * Folds one character with its marks: compatibility forms, composed and decomposed forms and case
 * fall together. It goes by way of the capitals, since ß, ſ and ς have no small letter to fall to,
 * and ẞ only then.
 */
export function foldCluster(cluster: string): string {
  const small = cluster.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase();
  const folded = small.normalize('NFKC');
  return folded.startsWith('i\u0307') ? `i${folded.slice(2)}` : folded;
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (code !== BYTE_ORDER_MARK && (/\s/.test(character) || code === 0x85)) return SPACE;
  if (QUOTE_MARK.test(character.normalize())) return QUOTE;
  if (/\p{Pd}/u.test(character) || code === 0x2212 || code === 0x2043) return DASH;
  if (INVISIBLE_CHARACTER.test(character)) return INVISIBLE;
  if (/\p{M}/u.test(character) || FOLLOWING_JAMO.test(character)) return MARK;
  if (/[,.;:!?)\]}%]/.test(character)) return CLOSING;
  if (/[([{]/.test(character)) return OPENING;
  if (/\p{Cs}/u.test(character) || LEADING_JAMO.test(character)) return CLUSTER;
  if (code === CAPITAL_SIGMA) return CLUSTER;
  const folded = foldCluster(character);
  return folded.length === 1 && folded === character.toLowerCase() ? PLAIN : CLUSTER;
}

/** @returns One of `FOLDING`. */
export function classOf(code: number): number {
  const known = classes[code] as number;
  if (known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/**
 * How many units at `at` go on with the character before them, so that all of them fold as one: 0,
 * 1, or 2 for a mark beyond the basic plane.
 */
function markLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (!(code >= 0x300)) return 0;
  if (code < 0xd800 || code > 0xdbff) return classOf(code) === MARK ? 1 : 0;
  return /^\p{M}/u.test(text.slice(at, at + 2)) ? 2 : 0;
}

/** @returns Where the character that starts at `at` ends, its combining marks included. */
export function endOfCluster(text: string, at: number): number {
  const point = text.codePointAt(at);
  let end = at + (point !== undefined && point > 0xffff ? 2 : 1);
  for (let length = markLength(text, end); length > 0; length = markLength(text, end))
    end += length;
  return end;
}

function isPlainAt(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === PLAIN;
}

/**
 * Finds where a run of text ends that folds to its small letters: words, one space between two of
 * them, closing marks right behind them, hyphens inside them. Most of a text is such runs, and they
 * fold as a whole.
 *
 * @returns `at` where no run starts.
 */
export function endOfPlain(text: string, at: number): number {
  if (!isPlainAt(text, at)) return at;
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind === PLAIN || kind === CLOSING) end += 1;
    else if (code === BLANK && isPlainAt(text, end + 1)) end += 2;
    else if (code === HYPHEN && isPlainAt(text, end - 1) && isPlainAt(text, end + 1)) end += 2;
    else break;
  }
  return markLength(text, end) > 0 ? beforeLast(text, at, end) : end;
}

/** Leaves the last character of a run, with the space or hyphen before it, to the marks behind it. */
function beforeLast(text: string, at: number, end: number): number {
  let last = end - 1;
  while (last > at && classOf(text.charCodeAt(last - 1)) !== PLAIN) last -= 1;
  return last;
}
