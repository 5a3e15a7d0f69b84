import { CLASS, CLASS_COUNT, type WordClass } from './wordClasses';

/** A set of classes as a table, for a look-up without hashing. */
export type ClassSet = Uint8Array;

function setOf(...names: readonly WordClass[]): ClassSet {
  const set = new Uint8Array(CLASS_COUNT);
  for (const name of names) set[CLASS[name]] = 1;
  return set;
}

/** What may stand between a subject and its verb. */
export const HELPING = setOf('be', 'been', 'have', 'do', 'modal', 'not', 'focus', 'adverb');

/** Helping verbs that bend to their subject: with one of them a clause has its verb. */
export const FINITE = setOf('be', 'have', 'do', 'modal');

/** What opens a noun phrase. */
export const DETERMINERS = setOf(
  'definite',
  'indefinite',
  'demonstrative',
  'possessive',
  'quantity',
  'number',
);

export const NOUN_OPENERS = setOf(
  'definite',
  'indefinite',
  'demonstrative',
  'possessive',
  'genitive',
  'adjective',
);

export const PREPOSITIONS = setOf(
  'to',
  'of',
  'in',
  'on',
  'at',
  'by',
  'for',
  'about',
  'against',
  'with',
  'from',
  'as',
  'than',
  'preposition',
);

/** Words that may stand in a noun phrase after what opens it. */
export const NOUN_PARTS = setOf(
  'plain',
  'name',
  'number',
  'pluralForm',
  'genitive',
  'adjective',
  'noun',
  'title',
  'person',
  'people',
  'body',
  'document',
  'occasion',
  'time',
  'address',
  'quantity',
  'mark',
  'possessive',
  'definite',
  'indefinite',
  'demonstrative',
);

export const PRONOUNS = setOf(
  'subjectSingular',
  'subjectPlural',
  'subjectFirst',
  'subjectSecond',
  'neuter',
  'objectPronoun',
  'reflexive',
  'relativePerson',
  'relative',
  'demonstrative',
  'existential',
);

export const SUBJECT_PRONOUNS = setOf(
  'subjectSingular',
  'subjectPlural',
  'subjectFirst',
  'subjectSecond',
  'neuter',
  'existential',
);

/** Nouns that can speak. */
export const SPEAKERS = setOf('name', 'title', 'person', 'people', 'body', 'document');

/** Marks and words at which a phrase ends for certain. */
export const BARRIERS = setOf(
  'comma',
  'stop',
  'question',
  'colon',
  'semicolon',
  'dash',
  'openQuote',
  'closeQuote',
  'openBracket',
  'closeBracket',
);

export const VERB_FORMS = setOf(
  'pastForm',
  'presentForm',
  'verb',
  'gerund',
  'be',
  'have',
  'do',
  'modal',
);

export const CONJUNCTIONS = setOf('and', 'or', 'but');

/** What opens a clause beside the main one. */
export const SUBORDINATORS = setOf('when', 'because', 'although', 'before-after', 'whether', 'as');

/** Words that bring a verb of their own into a phrase. */
export const CLAUSE_OPENERS = setOf(
  'that',
  'relative',
  'relativePerson',
  'question-word',
  'whether',
  'when',
  'because',
  'although',
  'before-after',
  'as',
);

/** What may be a verb after "to"; words of the lexicon of cues aside. */
export const INFINITIVE_OPENERS = setOf(
  'verb',
  'plain',
  'be',
  'have',
  'do',
  'adverb',
  'not',
  'focus',
);

/** What opens a phrase that may stand between a cue and its content: when, where, to whom. */
export const GAP_OPENERS = setOf(
  'time',
  'in',
  'on',
  'at',
  'to',
  'preposition',
  'before-after',
  'comma',
  'adverb',
  'by',
);

/** What may stand before a word of time and belongs to it: "last week", "on Tuesday". */
export const TIME_OPENERS = setOf('adjective', 'demonstrative', 'on', 'in', 'number');
