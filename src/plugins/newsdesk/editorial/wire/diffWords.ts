import { diffArrays } from 'diff';

/** A stretch of words: in both versions, in the later alone, or in the earlier alone. */
export interface DiffWords {
  readonly text: string;
  readonly mark: 'same' | 'added' | 'removed';
}

/** A word, or a mark, with the white space behind it. */
interface Token {
  readonly text: string;
  /** What it is compared by. */
  readonly word: string;
}

/** Scripts that put no spaces between words are compared letter by letter. */
const TOKEN =
  /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)?|[^\s])\s*/gu;

/** Two texts that differ in more words than this are two texts: nobody could read what is left of the first. */
const MOST_EDITS = 400;

export function tokensOf(text: string): Token[] {
  return (text.trimStart().match(TOKEN) ?? []).map((token) => ({
    text: token,
    word: token.trimEnd(),
  }));
}

const isSame = (one: Token, other: Token): boolean => one.word === other.word;

const write = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/**
 * What two texts have in common and what not, in words. White space makes no difference.
 *
 * @returns In reading order; what was removed stands before what was put in its place. Read without what was
 * removed, it is the later text; without what was added, the earlier one, but for white space.
 */
export function diffWords(before: string, after: string): DiffWords[] {
  const options = { comparator: isSame, maxEditLength: MOST_EDITS };
  const changes = diffArrays(tokensOf(before), tokensOf(after), options);
  if (changes === undefined) {
    return [
      { text: before, mark: 'removed' },
      { text: after, mark: 'added' },
    ];
  }
  return changes.map(({ value, added, removed }) => ({
    text: write(value),
    mark: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
