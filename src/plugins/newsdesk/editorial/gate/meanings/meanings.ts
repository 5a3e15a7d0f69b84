import type { RuleName } from '../rules';

/** What a rule is for, in words that editors see. */
export interface Meaning {
  /** What must hold: one sentence, without its full stop. */
  readonly holds: string;
  /** The standard that says so. */
  readonly source: string;
}

/** Every rule has its own: a new rule without one does not compile. */
export type Meanings = Readonly<Record<RuleName, Meaning>>;
