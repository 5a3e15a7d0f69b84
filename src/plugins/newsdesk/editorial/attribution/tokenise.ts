import { BARRIERS, VERB_FORMS } from './classSets';
import { CHARACTER, characterKind } from './characters';
import { entryClass, entryCue, FORM, type CueWord, type Lexicon } from './lexicon';
import { makeRoom, type Tokens } from './tokens';
import { CLASS } from './wordClasses';
import { hashWith } from './wordTable';

const { SPACE, LETTER, CAPITAL, DIGIT, APOSTROPHE, HYPHEN, POINT, QUOTE, PREFIX } = CHARACTER;

const COMMA = 0x2c;

/** Classes of the marks that matter; all others are `mark`. */
const MARKS: ReadonlyMap<string, number> = new Map([
  [',', CLASS.comma],
  ['.', CLASS.stop],
  ['…', CLASS.stop],
  ['!', CLASS.stop],
  ['?', CLASS.question],
  [':', CLASS.colon],
  [';', CLASS.semicolon],
  ['—', CLASS.dash],
  ['–', CLASS.dash],
  ['―', CLASS.dash],
  ['(', CLASS.openBracket],
  ['[', CLASS.openBracket],
  [')', CLASS.closeBracket],
  [']', CLASS.closeBracket],
]);

function isWordUnit(kind: number): boolean {
  return kind === LETTER || kind === CAPITAL || kind === DIGIT;
}

/** One pass over a paragraph: where its tokens stand and what class each is of. */
class Tokeniser {
  readonly #tokens: Tokens;
  readonly #text: string;
  readonly #lexicon: Lexicon;
  #spaced = 1;

  constructor(tokens: Tokens, text: string, lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#text = text;
    this.#lexicon = lexicon;
  }

  run(): void {
    const { length } = this.#text;
    for (let at = 0; at < length; ) {
      const kind = characterKind(this.#text.charCodeAt(at));
      if (kind === SPACE) {
        this.#spaced = 1;
        at += 1;
      } else if (isWordUnit(kind) || (kind === PREFIX && this.#wordAt(at + 1))) {
        at = this.#word(at);
      } else {
        at = this.#mark(at, kind);
      }
    }
  }

  #kindAt(at: number): number {
    return at < this.#text.length ? characterKind(this.#text.charCodeAt(at)) : SPACE;
  }

  #wordAt(at: number): boolean {
    return isWordUnit(this.#kindAt(at));
  }

  #push(start: number, end: number, wordClass: number): number {
    const tokens = this.#tokens;
    const index = tokens.count;
    tokens.start[index] = start;
    tokens.end[index] = end;
    tokens.wordClass[index] = wordClass;
    tokens.cue[index] = 0;
    tokens.capital[index] = 0;
    tokens.verbal[index] = 0;
    tokens.strength[index] = 0;
    tokens.spaced[index] = this.#spaced;
    tokens.mate[index] = -1;
    tokens.depth[index] = 0;
    tokens.count = index + 1;
    this.#spaced = 0;
    return index;
  }

  /** @returns where the word ends. */
  #word(start: number): number {
    let hash = hashWith(0, this.#text.charCodeAt(start));
    let at = start + 1;
    for (; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code < 0x61 || code > 0x7a) {
        const kind = characterKind(code);
        if (!isWordUnit(kind) && !this.#goesOn(start, at, kind, code)) break;
      }
      hash = hashWith(hash, code);
    }
    if (this.#text.charCodeAt(at) === 0x2e && this.#isAbbreviation(start, at)) {
      hash = hashWith(hash, 0x2e);
      at += 1;
    }
    this.#classify(start, at, hash);
    if (this.#kindAt(at) === APOSTROPHE && this.#wordAt(at + 1) && this.#isElision(start, at)) {
      at += 1;
      this.#tokens.end[this.#tokens.count - 1] = at;
    }
    return at;
  }

  /** Whether a mark inside a word belongs to it: "Al-Tabchi", "don't", "U.S.", "3.5", "1,000". */
  #goesOn(start: number, at: number, kind: number, code: number): boolean {
    if (!this.#wordAt(at + 1)) return false;
    if (kind === HYPHEN) return this.#encliticAfter(at) < 0;
    if (kind === APOSTROPHE) return !this.#isClitic(at) && !this.#isElision(start, at);
    const digits = this.#kindAt(at - 1) === DIGIT && this.#kindAt(at + 1) === DIGIT;
    if (kind === POINT) return digits || this.#isInitial(at) || this.#isInAddress(at);
    return code === COMMA && digits;
  }

  /** Where the pronoun begins that hangs on a word by the hyphen at `at`: "dit-il", "a-t-il"; -1. */
  #encliticAfter(at: number): number {
    const { enclitics } = this.#lexicon;
    if (enclitics.size === 0) return -1;
    // "a-t-il": a letter between two hyphens only makes it easier to say.
    const start = this.#kindAt(at + 2) === HYPHEN ? at + 3 : at + 1;
    let end = start;
    while (end < start + 6 && this.#wordAt(end)) end += 1;
    return enclitics.has(this.#text.slice(start, end)) ? start : -1;
  }

  /** "S" in "U.S": a letter by itself before the point, after a point or the word's beginning. */
  #isInitial(at: number): boolean {
    return at < 2 || !isWordUnit(this.#kindAt(at - 2));
  }

  /** "example.org": small letters on both sides. */
  #isInAddress(at: number): boolean {
    return this.#kindAt(at - 1) === LETTER && this.#kindAt(at + 1) === LETTER;
  }

  /** Whether "'s" and the like end the word at `at`; they are a token of their own. */
  #isClitic(at: number): boolean {
    let end = at + 1;
    while (end < at + 5 && this.#wordAt(end)) end += 1;
    if (this.#wordAt(end)) return false;
    return this.#lexicon.clitics.has(this.#text.slice(at + 1, end).toLowerCase());
  }

  /** Whether "l'" and the like open the word: the apostrophe ends a token of its own. */
  #isElision(start: number, at: number): boolean {
    return at - start <= 7 && this.#lexicon.elisions.has(this.#text.slice(start, at).toLowerCase());
  }

  #isAbbreviation(start: number, point: number): boolean {
    if (point - start > 12) return false;
    if (isWordUnit(this.#kindAt(point - 1)) && this.#kindAt(point - 2) === POINT) return true;
    const single = point - start === 1 && this.#kindAt(start) === CAPITAL;
    // "Plan B." at a sentence's end is an initial only where a name goes on.
    if (single) return this.#kindAt(point + 1) !== SPACE || this.#kindAt(point + 2) === CAPITAL;
    const word = this.#text.slice(start, point).toLowerCase();
    // "(D-Wis.)": the last part counts.
    return this.#lexicon.abbreviations.has(word.slice(word.lastIndexOf('-') + 1));
  }

  #classify(start: number, end: number, hash: number): void {
    const listed = this.#lexicon.table.find(this.#text, start, end, hash);
    const entry = listed < 0 ? undefined : listed;
    const first = this.#kindAt(start);
    const capital = first === CAPITAL;
    const name = capital && entry !== undefined && this.#isNameHere(entry);
    let wordClass: number = CLASS.name;
    if (entry === undefined) wordClass = this.#guess(end, first);
    else if (!name) wordClass = entryClass(entry);
    if (wordClass === CLASS.that && this.#lexicon.grammar.thatIsRelative && this.#afterComma()) {
      wordClass = CLASS.relative;
    }
    const index = this.#push(start, end, wordClass);
    if (capital) this.#tokens.capital[index] = 1;
    if (entry !== undefined && !name) {
      const cue = entryCue(entry);
      this.#tokens.cue[index] = cue;
      const { form, strength } = this.#lexicon.cues[cue] as CueWord;
      if (form === FORM.base) this.#tokens.verbal[index] = 1;
      this.#tokens.strength[index] = strength;
    }
    if (this.#kindAt(end) === APOSTROPHE) this.#apostropheAfter(end);
  }

  #afterComma(): boolean {
    const { wordClass, count } = this.#tokens;
    return count > 0 && wordClass[count - 1] === CLASS.comma;
  }

  /** "Drew", "Will": a verb in capitals after a word in small letters is somebody's name. */
  #isNameHere(entry: number): boolean {
    const { count, capital, wordClass } = this.#tokens;
    if (count === 0 || capital[count - 1]) return false;
    const before = wordClass[count - 1] as number;
    if (before === CLASS.to || BARRIERS[before] || before === CLASS.mark) return false;
    return VERB_FORMS[entryClass(entry)] === 1;
  }

  /** Reads the clitic that follows a word; a bare apostrophe after it is read as a mark. */
  #apostropheAfter(at: number): void {
    if (!this.#wordAt(at + 1) || !this.#isClitic(at)) return;
    this.#pendingClitic = at;
  }

  #pendingClitic = -1;

  #guess(end: number, first: number): number {
    if (first === DIGIT || first === PREFIX) return first === DIGIT ? CLASS.number : CLASS.name;
    if (first === CAPITAL) return CLASS.name;
    const suffixes = this.#lexicon.suffixes.get(this.#text.charCodeAt(end - 1));
    if (suffixes === undefined) return CLASS.plain;
    for (const [suffix, wordClass] of suffixes) {
      if (this.#text.endsWith(suffix, end)) return wordClass;
    }
    return CLASS.plain;
  }

  /** @returns where the mark ends. */
  #mark(at: number, kind: number): number {
    if (kind === APOSTROPHE) return this.#apostrophe(at);
    if (kind === QUOTE) return this.#quote(at, at + 1);
    if (kind === HYPHEN) return this.#hyphens(at);
    let end = at + 1;
    // "...", "?!" and the like are one mark.
    if (kind === POINT) while (this.#kindAt(end) === POINT) end += 1;
    this.#push(at, end, MARKS.get(this.#text[at] as string) ?? CLASS.mark);
    return end;
  }

  #hyphens(at: number): number {
    const enclitic = this.#encliticAfter(at);
    if (enclitic > 0) return enclitic;
    let end = at;
    while (this.#kindAt(end) === HYPHEN) end += 1;
    const alone = end - at > 1 || this.#kindAt(end) === SPACE;
    this.#push(at, end, alone ? CLASS.dash : CLASS.mark);
    return end;
  }

  #apostrophe(at: number): number {
    const clitic = at === this.#pendingClitic;
    this.#pendingClitic = -1;
    if (clitic) {
      let end = at + 1;
      while (this.#wordAt(end)) end += 1;
      const wordClass = this.#lexicon.clitics.get(this.#text.slice(at + 1, end).toLowerCase());
      this.#push(at, end, wordClass ?? CLASS.mark);
      return end;
    }
    // Two of them are a double quote mark.
    if (this.#kindAt(at + 1) === APOSTROPHE) return this.#quote(at, at + 2);
    this.#push(at, at + 1, CLASS.mark);
    return at + 1;
  }

  /** Which way a quote mark faces is settled in `quotations`. */
  #quote(start: number, end: number): number {
    this.#push(start, end, CLASS.openQuote);
    return end;
  }
}

/**
 * Reads a paragraph into tokens; quotations and sentences are not settled yet.
 *
 * @param tokens - Is filled anew.
 * @param text - A paragraph. Takes time linear in its length.
 */
export function tokenise(tokens: Tokens, text: string, lexicon: Lexicon): void {
  makeRoom(tokens, text.length);
  tokens.text = text;
  tokens.count = 0;
  tokens.grammar = lexicon.grammar;
  tokens.cues = lexicon.cues;
  new Tokeniser(tokens, text, lexicon).run();
}
