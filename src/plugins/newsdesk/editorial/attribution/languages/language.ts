import type { AllegationWords } from './allegationWords';
import type { FinderWords } from './finderWords';

/**
 * What the gate must know of a language to read copy in it. All words are folded as
 * `copy/foldText` folds them: small letters, straight apostrophes, accents kept. A word is a run
 * of letters, so "don't" is two: "don" and "t".
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** By which words copy lays something in somebody's mouth. */
  readonly finder: FinderWords;
  /** What tells an allegation from other statements. */
  readonly allegation: AllegationWords;
  /** Words for one unnamed source, and for several of them. */
  readonly sourceNouns: ReadonlySet<string>;
  readonly pluralSourceNouns: ReadonlySet<string>;
  /**
   * Words that do not say which sphere a source belongs to. A description made of nothing else
   * ("a source", "well-placed sources", "a person close to the matter") is vague.
   */
  readonly vagueSourceWords: ReadonlySet<string>;
  /**
   * Ways to tell readers that a reply was sought and has not come. "…" stands for up to a dozen
   * words: who was asked.
   */
  readonly replyAwaited: readonly string[];
  /** Words that turn a sentence round, verbs of denial and refusal among them. */
  readonly negations: ReadonlySet<string>;
  /** Words that say something is not established. Without them it reads as a fact. */
  readonly hedges: ReadonlySet<string>;
  /** Numbers written as words, ordinals too; not those that are also an article ("un", "uma"). */
  readonly numberWords: ReadonlySet<string>;
}

/** Reads a list of words set apart by white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
