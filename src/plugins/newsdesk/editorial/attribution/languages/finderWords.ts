import type { CueForce } from '../attribution';
import type { WordClass } from '../wordClasses';

/** How a verb form stands: what the finder must know of its tense. */
export type VerbForm = 'base' | 'present' | 'past' | 'gerund';

/** A form of a verb, and how it stands; "said" is both past and participle: `past`. */
export type Inflection = readonly [form: string, stands: VerbForm];

/**
 * Words by how often they lay words in somebody's mouth, in tenths: first the words, then "/" and a
 * digit a construction, which go for all words since the last "/": `say write /996 seem look /153`.
 */
export type GradedWords = string;

/** What the finder of attributions must know of a language. */
export interface FinderWords {
  /**
   * Words by class, set apart by white space; small letters, straight apostrophes. A word in two
   * classes is in the one listed last.
   */
  readonly classes: Partial<Record<WordClass, string>>;
  /** What an ending tells of a word that no list names, longest first. */
  readonly suffixes: readonly (readonly [string, WordClass])[];
  /** What may hang on a word after an apostrophe ("s"), and what it is. */
  readonly clitics: Readonly<Record<string, WordClass>>;
  /** What may stand before an apostrophe and is a word of its own ("l", "qu"). */
  readonly elisions: string;
  /** Abbreviations before a name: their point never ends a sentence. Without the point. */
  readonly titles: string;
  /** All other abbreviations. Those of single letters ("U.S.") need no list. */
  readonly abbreviations: string;
  /**
   * Verbs by lemma. Five digits: with a clause or quotation of their own, with an infinitive, with
   * an object, with a preposition, and as a participle after "be".
   */
  readonly verbs: GradedWords;
  /** All forms of a verb, the lemma among them. */
  readonly inflect: (lemma: string) => readonly Inflection[];
  /** Nouns ("claim", "allegations"), every form listed: one digit. */
  readonly nouns: GradedWords;
  /** Adjectives and participles ("critical", "clear"), every form listed: one digit. */
  readonly adjectives: GradedWords;
  /** Words that bring in a source by themselves: "according" (to), "per". One digit. */
  readonly prepositions: GradedWords;
  /** Cues that say more than who spoke, by lemma or as listed; all others are neutral. */
  readonly forces: Partial<Record<Exclude<CueForce, 'neutral'>, string>>;
  /** Verbs, by lemma, that may name whom something is said to before what is said. */
  readonly addressed: string;
  /** Of pronouns: for how many they stand, to link them to the last speaker. */
  readonly pronouns: Readonly<Record<'one' | 'many', string>>;
}
