import type { Claim, Instant, Story } from '../story';
import type { Policy, RuleSetting } from './policy';
import type { Finding, Rule } from './rule';
import { RULES } from './rules';
import { shorten } from './shorten';
import { sortAsCopyReads } from './sortViolations';
import { StoryReading } from './storyReading';
import { RULE_BROKEN, type Verdict, type Violation, type ViolationParams } from './verdict';

/** What the house policy says of a rule; a policy that does not know the rule leaves its default. */
function settingOf(rule: Rule, policy: Policy): RuleSetting {
  const setting = policy.rules[rule.name] ?? {
    severity: rule.defaultSeverity,
    options: rule.options.parse({}),
  };
  return rule.locked ? { ...setting, severity: 'block' } : setting;
}

function appliesTo(rule: Rule, story: Story): boolean {
  return (rule.applies ?? []).every((part) => story.parts.has(part));
}

/** What a message may say: short strings, whatever somebody pasted into a field. */
function paramsOf(finding: Finding, claim: Claim | undefined): ViolationParams {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(finding.params ?? {})) {
    params[name] = typeof value === 'string' ? shorten(value) : value;
  }
  if (claim !== undefined) params.statement = shorten(claim.statement);
  return params;
}

function toViolation(
  finding: Finding,
  rule: Rule,
  severity: 'block' | 'warn',
  { story }: StoryReading,
): Violation {
  const index = finding.claim ?? null;
  const claim = index === null ? undefined : story.claims[index];
  return {
    rule: rule.name,
    code: finding.code,
    severity: finding.atLeast ?? severity,
    path: index === null ? finding.path : ['claims', index, ...finding.path],
    claimKey: claim?.key ?? null,
    claimIndex: index,
    params: paramsOf(finding, claim),
    at: finding.at ?? null,
  };
}

/** A rule that cannot answer is no permission: it blocks, and the others are asked all the same. */
function brokenRule(rule: Rule, error: unknown): Violation {
  return {
    rule: rule.name,
    code: RULE_BROKEN,
    severity: 'block',
    path: [],
    claimKey: null,
    claimIndex: null,
    params: { rule: rule.name, error: error instanceof Error ? shorten(error.name) : typeof error },
    at: null,
  };
}

function askRule(rule: Rule, reading: StoryReading, policy: Policy, now: Instant): Violation[] {
  try {
    const { severity, options } = settingOf(rule, policy);
    if (severity === 'off' || !appliesTo(rule, reading.story)) return [];
    const findings = rule.check({ story: reading.story, now, options, reading });
    return Array.from(findings, (finding) => toViolation(finding, rule, severity, reading));
  } catch (error) {
    return [brokenRule(rule, error)];
  }
}

/**
 * Evaluates a story by the rules given; `evaluate` gives those of the house.
 *
 * @param rules - In the order in which violations at the same place are told.
 */
export function evaluateBy(
  rules: readonly Rule[],
  story: Story,
  policy: Policy,
  now: Instant,
): Verdict {
  return judgeReading(rules, new StoryReading(story), policy, now);
}

/**
 * The verdict on a story that is being read for other reasons too: what the rules work out of it stays in
 * the reading.
 */
export function evaluateReading(reading: StoryReading, policy: Policy, now: Instant): Verdict {
  return judgeReading(RULES, reading, policy, now);
}

function judgeReading(
  rules: readonly Rule[],
  reading: StoryReading,
  policy: Policy,
  now: Instant,
): Verdict {
  const found = rules.flatMap((rule) => askRule(rule, reading, policy, now));
  const violations = sortAsCopyReads(found, reading);
  const isBlocked = violations.some((violation) => violation.severity === 'block');
  return { verdict: isBlocked ? 'blocked' : 'pass', violations };
}

/**
 * The gate: says whether a story may go out, and everything that speaks against it.
 *
 * @param story - One locale of a story, normalised: every field has its type, whatever its words.
 * @param policy - The house policy, as `readPolicy` gives it.
 * @param now - The time of the attempt.
 * @returns The verdict with all violations, as the copy reads: first those of the story as a whole,
 * then those of claims by where they stand in the copy, then those of claims that do not. Never
 * throws; a rule that does blocks the story with `gate/rule-broken`.
 */
export function evaluate(story: Story, policy: Policy, now: Instant): Verdict {
  return evaluateBy(RULES, story, policy, now);
}
