import { DEFAULT_TOLERANCE } from '../copy';
import type { StoryReading } from './storyReading';
import { RULE_BROKEN, type Violation } from './verdict';

/** Sorts behind every offset. */
const NOWHERE = Number.POSITIVE_INFINITY;

/** Where a field of the story stands in the copy: the dateline opens the body. */
function offsetOfField(field: unknown, reading: StoryReading): number | null {
  const { paragraphs } = reading.copy;
  if (field === 'headline') return 0;
  if (field !== 'dateline' && field !== 'body') return null;
  return paragraphs.find((paragraph) => paragraph.field === 'body')?.start ?? null;
}

function offsetOfClaim(index: number, reading: StoryReading): number | null {
  const claim = reading.story.claims[index];
  if (claim === undefined) return null;
  return reading.find(claim.statement, DEFAULT_TOLERANCE)?.start ?? null;
}

/** A violation that cannot be placed is told all the same, behind those that can. */
function place(violation: Violation, reading: StoryReading): Violation {
  try {
    const { claimIndex, path } = violation;
    if (violation.at !== null) return violation;
    const at =
      claimIndex === null ? offsetOfField(path[0], reading) : offsetOfClaim(claimIndex, reading);
    return { ...violation, at };
  } catch {
    return violation;
  }
}

/** Whether it is about the story as a whole, and about no claim and no passage. */
const isOfStory = ({ claimIndex, rule, at, code }: Violation): boolean =>
  claimIndex === null && (code === RULE_BROKEN || at === null || !rule.startsWith('copy/'));

function compare(one: Violation, other: Violation): number {
  const first = Number(isOfStory(other)) - Number(isOfStory(one));
  if (first !== 0) return first;
  const [claim, otherClaim] = [one.claimIndex ?? -1, other.claimIndex ?? -1];
  const [at, otherAt] = [one.at ?? NOWHERE, other.at ?? NOWHERE];
  return at === otherAt ? claim - otherClaim : at - otherAt;
}

/**
 * Gives violations their place in the copy and sorts them as it reads: the story's own first, then
 * those of passages and claims by where each stands, then those of claims that stand nowhere, in their
 * order.
 * Violations of one claim stay in the order of the rules.
 */
export function sortAsCopyReads(
  violations: readonly Violation[],
  reading: StoryReading,
): Violation[] {
  return violations.map((violation) => place(violation, reading)).sort(compare);
}
