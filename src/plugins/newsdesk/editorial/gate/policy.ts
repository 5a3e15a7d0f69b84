import type { Severity } from './rule';

/** How one rule is held in a house. */
export interface RuleSetting {
  readonly severity: Severity;
  /** As the rule's schema gives them, defaults filled in. */
  readonly options: unknown;
}

/** The house policy: every rule with its severity and options. Made by `readPolicy`, and frozen. */
export interface Policy {
  readonly rules: Readonly<Partial<Record<string, RuleSetting>>>;
  /** The same for two policies that hold the same; tells whether a verdict still stands. */
  readonly fingerprint: string;
}

export type PolicyProblemCode =
  | 'policy/not-an-object'
  | 'policy/unknown-key'
  | 'policy/unknown-rule'
  | 'policy/bad-setting'
  | 'policy/bad-severity'
  | 'policy/bad-options'
  | 'policy/locked-rule';

export interface PolicyProblem {
  readonly code: PolicyProblemCode;
  /** The rule that it is about, as the configuration names it. */
  readonly rule: string | null;
  /** Names the rule or option, and says what is allowed. */
  readonly message: string;
}

/** A house policy that cannot be taken. It must stop the start-up. */
export class PolicyError extends Error {
  /** The code of the first problem. */
  readonly code: PolicyProblemCode;
  /** Every problem, in the order of the configuration. */
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly [PolicyProblem, ...PolicyProblem[]]) {
    const lines = problems.map((problem) => `- ${problem.message}`);
    super(`The house policy of Newsdesk cannot be used:\n${lines.join('\n')}`);
    this.name = 'PolicyError';
    this.code = problems[0].code;
    this.problems = problems;
  }
}
