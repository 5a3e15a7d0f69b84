/**
 * What the finder knows of a token: punctuation by its character, words by the lists of a language,
 * the rest by their shape. The numbers index the learned weights (`weights/`): append, never reorder.
 */
export const WORD_CLASSES = [
  // What no list names.
  'plain',
  'name',
  'number',
  // Punctuation.
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
  'mark',
  // Endings.
  'pastForm',
  'gerund',
  'presentForm',
  'adverb',
  'pluralForm',
  // Determiners and pronouns.
  'definite',
  'indefinite',
  'demonstrative',
  'possessive',
  'genitive',
  'quantity',
  'subjectSingular',
  'subjectPlural',
  'subjectFirst',
  'subjectSecond',
  'neuter',
  'objectPronoun',
  'reflexive',
  'relativePerson',
  'relative',
  'existential',
  // What opens a clause.
  'that',
  'whether',
  'question-word',
  'when',
  'because',
  'although',
  'before-after',
  'and',
  'or',
  'but',
  // Prepositions.
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
  'particle',
  // Verbs that help.
  'be',
  'been',
  'have',
  'do',
  'modal',
  'not',
  'focus',
  // Nouns that speak, and where and when they do.
  'title',
  'person',
  'people',
  'body',
  'document',
  'occasion',
  'time',
  'adjective',
  'verb',
  'noun',
  'address',
] as const;

export type WordClass = (typeof WORD_CLASSES)[number];

/** A word class as a number, for typed arrays. */
export const CLASS = Object.fromEntries(
  WORD_CLASSES.map((name, index) => [name, index]),
) as Readonly<Record<WordClass, number>>;

export const CLASS_COUNT = WORD_CLASSES.length;
