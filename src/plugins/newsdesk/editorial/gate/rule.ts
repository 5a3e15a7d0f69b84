import type * as z from 'zod/mini';
import type { CopyField } from '../copy';
import type { Instant, Offset, Story, StoryPart } from '../story';
import type { StoryReading } from './storyReading';
import type { ViolationParams } from './verdict';

/** How much a violation of a rule weighs. `off`: the rule is not asked. */
export type Severity = 'block' | 'warn' | 'off';

export const SEVERITIES: readonly Severity[] = ['block', 'warn', 'off'];

/** What a rule is given to judge by. */
export interface RuleContext<Options> {
  readonly story: Story;
  readonly now: Instant;
  /** As the house policy has them, defaults filled in. */
  readonly options: Options;
  /** What several rules need to know of the story; worked out once. */
  readonly reading: StoryReading;
}

/** One way in which a story fails a rule. */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  /** The claim that it is about, by its place in `story.claims`; absent: the story as a whole. */
  readonly claim?: number;
  /** The field to put right; starts below the claim, where there is one. */
  readonly path: readonly (string | number)[];
  /** What the message needs to say; nothing private. */
  readonly params?: ViolationParams;
  /** Where in the copy it is, where the rule knows better than the field tells. */
  readonly at?: Offset;
  /** This way of failing is graver than the others of a rule that only warns. A rule that is off stays off. */
  readonly atLeast?: 'block';
}

/** A rule of the gate. */
export interface Rule<
  Name extends string = string,
  Code extends string = string,
  Schema extends z.ZodMiniType = z.ZodMiniType,
> {
  /** As the house policy names it. */
  readonly name: Name;
  /** Every code that `check` can give: the rule's name, or with what exactly failed after a point. */
  readonly codes: readonly Code[];
  readonly defaultSeverity: Severity;
  /** A locked rule blocks in every house. */
  readonly locked?: true;
  /** What the house policy may set, with its defaults: `{}` must be accepted. */
  readonly options: Schema;
  /** The rule is not asked about stories that lack one of these parts. */
  readonly applies?: readonly StoryPart[];
  /** Finds what is wrong, and changes nothing. If it throws, the story is blocked. */
  check(context: RuleContext<z.output<Schema>>): Iterable<Finding<NoInfer<Code>>>;
}

/**
 * A finding about one claim.
 *
 * @param claim - Its place in `story.claims`.
 * @param field - The field of the claim that is to be put right, as the content model names it.
 */
export function aboutClaim<const Code extends string>(
  code: Code,
  claim: number,
  field: string,
  params?: ViolationParams,
): Finding<Code> {
  return { code, claim, path: [field], params };
}

/** A finding about the story as a whole; `field` is to be put right. */
export function aboutStory<const Code extends string>(
  code: Code,
  field: StoryPart,
  params?: ViolationParams,
): Finding<Code> {
  return { code, path: [field], params };
}

/** A finding about a stretch of the copy, in the field that it stands in. */
export function aboutCopy<const Code extends string>(
  code: Code,
  field: CopyField,
  at: Offset,
  params?: ViolationParams,
): Finding<Code> {
  return { code, path: [field], params, at };
}

/** Lets the compiler work out a rule's codes and options. */
export function defineRule<
  const Name extends string,
  const Code extends Name | `${Name}.${string}`,
  Schema extends z.ZodMiniType,
>(rule: Rule<Name, Code, Schema>): Rule<Name, Code, Schema> {
  return rule;
}
