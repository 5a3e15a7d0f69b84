export { evaluate } from './evaluate';
export { describeViolation } from './messages';
export {
  PolicyError,
  type Policy,
  type PolicyProblem,
  type PolicyProblemCode,
  type RuleSetting,
} from './policy';
export { readPolicy } from './readPolicy';
export type { Severity } from './rule';
export { isOpen } from './storyReading';
export { RULES, type RuleName } from './rules';
export { awaitingReply, standingOf, turnsAt, type Standing } from './standing';
export { RULE_BROKEN, type Verdict, type Violation, type ViolationParams } from './verdict';
