const EMPTY = -1;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const CURLY = 0x2019;
const STRAIGHT = 0x27;

/** A letter as words are listed: small, with a straight apostrophe. Other scripts are left alone. */
function fold(code: number): number {
  if (code >= CAPITAL_A && code <= CAPITAL_Z) return code + 0x20;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 0x20;
  return code === CURLY ? STRAIGHT : code;
}

/** Adds a code unit to the hash of those before it. */
export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + fold(code)) | 0;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}

/**
 * Words and a number for each, to be looked up where they stand in a text: most words of a text are
 * in no list, and cutting each out to ask a `Map` is what took most of the time.
 */
export class WordTable {
  readonly #mask: number;
  readonly #words: string[];
  readonly #hashes: Int32Array;
  readonly #values: Int32Array;

  constructor(entries: ReadonlyMap<string, number>) {
    let size = 16;
    while (size < entries.size * 3) size *= 2;
    this.#mask = size - 1;
    this.#words = new Array<string>(size).fill('');
    this.#hashes = new Int32Array(size);
    this.#values = new Int32Array(size).fill(EMPTY);
    for (const [word, value] of entries) this.#put(word, value);
  }

  #put(word: string, value: number): void {
    const hash = hashOf(word);
    let slot = this.#slot(hash);
    while (this.#values[slot] !== EMPTY) slot = (slot + 1) & this.#mask;
    this.#words[slot] = word;
    this.#hashes[slot] = hash;
    this.#values[slot] = value;
  }

  #slot(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  /** @returns the number of the word that stands between two offsets, or -1. */
  find(text: string, start: number, end: number, hash: number): number {
    let slot = this.#slot(hash);
    while (this.#values[slot] !== EMPTY) {
      if (
        this.#hashes[slot] === hash &&
        this.#isAt(this.#words[slot] as string, text, start, end)
      ) {
        return this.#values[slot] as number;
      }
      slot = (slot + 1) & this.#mask;
    }
    return EMPTY;
  }

  #isAt(word: string, text: string, start: number, end: number): boolean {
    if (word.length !== end - start) return false;
    for (let at = 0; at < word.length; at += 1) {
      if (fold(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
    }
    return true;
  }
}
