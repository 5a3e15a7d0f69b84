/** What the reader and the writer of datelines must know about one language. */
export interface DatelineLanguage {
  /** ISO 639-1. */
  readonly code: string;
  /** January to December, in full. Any beginning of three letters or more is read as the month. */
  readonly months: readonly string[];
  /** January to December, as a dateline abbreviates them, without a full stop. */
  readonly shortMonths: readonly string[];
  /** Spellings that are no beginning of a name in `months`, with their month, 1-12. */
  readonly otherMonths: Readonly<Record<string, number>>;
  readonly order: 'day-month' | 'month-day';
  /** How the first of a month is written, where it is not the bare figure. */
  readonly firstOfMonth?: string;
  readonly weekdays: readonly string[];
  /** The words that open a byline. */
  readonly bylineWords: readonly string[];
  /** The words that join two names in a byline. */
  readonly joiners: readonly string[];
  /** Words that open a sentence and no name of a place, lower case: "In Paris, May 5 - …". */
  readonly openers: readonly string[];
  /** What stands before a dash as a place would, lower case: "EXCLUSIVE – …". Some are places all the same. */
  readonly kickers: readonly string[];
}
