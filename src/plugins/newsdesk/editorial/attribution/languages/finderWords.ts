import type { CueForce } from '../attribution';
import type { WordClass } from '../wordClasses';

/**
 * How a verb form stands: what the finder must know of its tense. A participle that is told from the
 * past is a cue only where a helping verb stands with it; an infinitive is one that its ending shows.
 */
export type VerbForm = 'base' | 'present' | 'past' | 'gerund' | 'participle' | 'infinitive';

/** What the grammar of a language allows; nothing of it is so where `FinderWords` says nothing. */
export interface Grammar {
  /** An infinitive is known by its ending, and may follow a cue by itself or after any preposition. */
  readonly shapedInfinitives: boolean;
  /** A subject may follow its verb: "dijo ayer el ministro que …". */
  readonly subjectsFollow: boolean;
  /** A clause that is said needs a word for "that": a noun after a cue is an object or a subject. */
  readonly clausesNeedThat: boolean;
  /** What stands before "that", or opens an object, is part of what is said: "de que", "con". */
  readonly contentKeepsPreposition: boolean;
  /** What is said runs to the sentence's end unless another attribution begins. */
  readonly contentsRunOn: boolean;
  /** Cues are judged by their grades: nothing learned from English copy holds. */
  readonly judgedByGrade: boolean;
  /** An article right before a verb is its object: "los acusó de …". */
  readonly articlesAreObjects: boolean;
  /** After a comma the word for "that" is a relative: ", que dimitió ayer,". */
  readonly thatIsRelative: boolean;
}

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
  /** Pronouns that hang on a verb by a hyphen: "dit-il", "comprometeu-se". */
  readonly enclitics?: string;
  /** Abbreviations before a name: their point never ends a sentence. Without the point. */
  readonly titles: string;
  /** All other abbreviations. Those of single letters ("U.S.") need no list. */
  readonly abbreviations: string;
  /**
   * Verbs by lemma. Five digits: with a clause or quotation of their own, with an infinitive, with
   * an object, with a preposition, and as a participle after "be".
   */
  readonly verbs: GradedWords;
  /** Frequent verbs that are no cues, by lemma: to see where a clause has its verb. */
  readonly otherVerbs?: string;
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
  /** What is different from English. */
  readonly grammar?: Partial<Grammar>;
  /**
   * Phrases that bring in a source, with their grade, a line each: "9 de acuerdo con". The word in
   * capitals is looked for first: the rarest. "1 a su JUICIO" names its source by a possessive.
   */
  readonly phrases?: string;
  /** Of pronouns: for how many they stand, to link them to the last speaker. */
  readonly pronouns: Readonly<Record<'one' | 'many', string>>;
}

/** For a language without data: no words, so that quotation marks alone tell. */
export const NO_WORDS: FinderWords = {
  classes: {},
  suffixes: [],
  clitics: {},
  elisions: '',
  titles: '',
  abbreviations: '',
  verbs: '',
  inflect: () => [],
  nouns: '',
  adjectives: '',
  prepositions: '',
  forces: {},
  addressed: '',
  pronouns: { one: '', many: '' },
};
