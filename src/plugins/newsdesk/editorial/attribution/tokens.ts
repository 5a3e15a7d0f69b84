import { PLAIN_GRAMMAR, type CueWord } from './lexicon';
import type { Grammar } from './languages/finderWords';

/** The tokens of a paragraph, one array a property. Read-only to all but the tokeniser. */
export interface Tokens {
  text: string;
  /** Of the language that the text was read in. */
  grammar: Grammar;
  /** What `cue` numbers. */
  cues: readonly CueWord[];
  count: number;
  /** Offsets into `text`. */
  start: Int32Array;
  end: Int32Array;
  /** See `wordClasses`. */
  wordClass: Uint8Array;
  /** Of a word that may be a cue, its number in the lexicon; 0 for all others. */
  cue: Uint16Array;
  /** Of a verb that may be a cue, how surely: its best grade. 0 for all others. */
  strength: Uint8Array;
  capital: Uint8Array;
  /** Whether the word may be the base form of a verb that is a cue. */
  verbal: Uint8Array;
  /** Whether white space stands before the token. */
  spaced: Uint8Array;
  /** How many quotations are open at the token; its own marks count as inside. */
  depth: Uint8Array;
  /** Of a quote mark, the token of its counterpart; -1 where there is none, and for all others. */
  mate: Int32Array;
  /** The first token of the sentence, and the one after its last. */
  sentenceStart: Int32Array;
  sentenceEnd: Int32Array;
}

const ROOM = 1024;

/** Arrays for tokens, to be used again for one paragraph after another. */
export function makeTokens(room = ROOM): Tokens {
  return {
    text: '',
    grammar: PLAIN_GRAMMAR,
    cues: [],
    count: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    wordClass: new Uint8Array(room),
    cue: new Uint16Array(room),
    strength: new Uint8Array(room),
    capital: new Uint8Array(room),
    verbal: new Uint8Array(room),
    spaced: new Uint8Array(room),
    depth: new Uint8Array(room),
    mate: new Int32Array(room),
    sentenceStart: new Int32Array(room),
    sentenceEnd: new Int32Array(room),
  };
}

/** Makes room for as many tokens as a text of `length` code units can hold. */
export function makeRoom(tokens: Tokens, length: number): void {
  if (tokens.start.length > length) return;
  Object.assign(tokens, makeTokens(Math.max(length + 1, tokens.start.length * 2)));
}
