import type { PassageMatch } from '../copy';
import type { Violation } from '../gate/verdict';
import type { Claim } from '../story';

/**
 * How a claim stands. `clean`: nothing is missing. `incomplete`: the gate holds the story for it. `edited`:
 * the copy says it in words that differ a little from the claim's. `lost`: its words are not in the copy.
 * `retracted`: withdrawn, and gone from the copy.
 */
export type ClaimState = 'clean' | 'incomplete' | 'edited' | 'lost' | 'retracted';

/**
 * Says how a claim stands.
 *
 * @param match - Where its statement stands in the copy, or null.
 * @param violations - Those of the gate that are about this claim.
 */
export function claimState(
  claim: Pick<Claim, 'verification'>,
  match: PassageMatch | null,
  violations: readonly Violation[],
): ClaimState {
  if (claim.verification === 'retracted') return match === null ? 'retracted' : 'incomplete';
  if (match === null) return 'lost';
  if (!match.exact) return 'edited';
  return violations.some(({ severity }) => severity === 'block') ? 'incomplete' : 'clean';
}
