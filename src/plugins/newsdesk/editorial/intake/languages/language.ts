/** What intake must know about one language. */
export interface IntakeLanguage {
  /** ISO 639-1. */
  readonly code: string;
  /** Small words that tell the language apart: its commonest, lower case. */
  readonly functionWords: readonly string[];
  /** Letters that hardly another of these languages has. */
  readonly letters: string;
  /** Verb forms that a speaker stands before: "…, WikiLeaks said". Lower case. */
  readonly saying: readonly string[];
  /** Those of them that go with a listener: "…, Kirby told EFE". */
  readonly telling: readonly string[];
  /** The word that leads from a verb of saying to what is said. Lower case. */
  readonly that: string;
  /** Openers of an attribution that a speaker stands behind: "…, said officials", "…, informó hoy". Lower case. */
  readonly sayingFirst: readonly string[];
  /** The same, where no comma is needed before: "… according to officials". Lower case. */
  readonly accordingTo: readonly string[];
  /** Words that open a clause which a headline can do without, behind a comma. Lower case. */
  readonly clauseOpeners: readonly string[];
  /** Words that a headline must not end with. Lower case. */
  readonly neverLast: readonly string[];
  /** Abbreviations whose full stop ends no sentence, without it, lower case. */
  readonly abbreviations: readonly string[];
}
