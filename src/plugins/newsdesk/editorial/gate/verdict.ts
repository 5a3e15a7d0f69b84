import type { ClaimKey } from '../story';

/** What a message about a violation may say; nothing private is among it. */
export type ViolationParams = Readonly<Record<string, string | number>>;

/** A rule that a story fails, and where. */
export interface Violation {
  /** The rule's name. */
  readonly rule: string;
  /**
   * Never changes: the rule's name, or with what exactly failed after a point; `gate/rule-broken`
   * when the rule itself failed.
   */
  readonly code: string;
  readonly severity: 'block' | 'warn';
  /** The field to put right, from the story down: `['claims', 1, 'attribution']`. */
  readonly path: readonly (string | number)[];
  readonly claimKey: ClaimKey | null;
  /** The claim's place in the story's claims, from 0. */
  readonly claimIndex: number | null;
  readonly params: ViolationParams;
  /** Where in the copy's plain text it belongs, in UTF-16 code units. */
  readonly at: number | null;
}

export interface Verdict {
  /** `blocked` when at least one violation blocks. */
  readonly verdict: 'pass' | 'blocked';
  /** All of them, as the copy reads. */
  readonly violations: readonly Violation[];
}

/** The code of the violation that stands for a rule which threw. */
export const RULE_BROKEN = 'gate/rule-broken';
