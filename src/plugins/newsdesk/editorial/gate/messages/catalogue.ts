import type { RuleCode } from '../rules';
import type { RULE_BROKEN, ViolationParams } from '../verdict';
import type { SourcingLevel } from '../../vocabulary';

/** Every code that needs a message. */
export type MessageCode = RuleCode | typeof RULE_BROKEN;

/** What a message is made from. */
export interface MessageParts {
  /** The claim by number and words, ready to open a sentence: `Claim 2, “…”,`. */
  readonly claim: string;
  readonly params: ViolationParams;
}

/**
 * The messages of one language: what is wrong, by the claim's own words, and what to do about it. A
 * code without a message does not compile.
 */
export interface Catalogue {
  readonly messages: Readonly<Record<MessageCode, (parts: MessageParts) => string>>;
  /** For a code of a newer or older release than this one. */
  readonly unknown: (code: string, parts: MessageParts) => string;
  /** Names a claim; `statement` may be empty. */
  readonly claim: (number: number, statement: string) => string;
  readonly sourcingLevels: Readonly<Record<SourcingLevel | 'none', string>>;
}
