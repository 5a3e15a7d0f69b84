import { saysSomething } from '../../copy';
import type { Claim } from '../../story';
import type { Verification } from '../../vocabulary';
import { unattributedPlaces } from '../attributedPlaces';
import { aboutClaim, defineRule } from '../rule';
import { isOpen, type StoryReading } from '../storyReading';
import { TOLERANCE } from '../tolerance';

/** How much a verification lets readers believe. */
const BELIEF: Readonly<Record<Verification, number>> = {
  retracted: 0,
  disputed: 1,
  unverified: 2,
  verified: 3,
};

/** Whether the copy tells a claim as a fact oftener than its source does. */
function isBolder(reading: StoryReading, claim: Claim, source: Claim, tolerance: number): boolean {
  const here = unattributedPlaces(reading, claim, tolerance).length;
  if (here === 0 || reading.source === null) return here > 0;
  return here > unattributedPlaces(reading.source, source, tolerance).length;
}

/**
 * A translation says of each claim whose it is and what was answered where its source does, and calls none
 * better verified.
 *
 * Why: what one language carefully lays in somebody's mouth must not be a fact in another.
 *
 * Source: the house; Reuters, Essentials of Sourcing (every statement sourced, unless an established fact).
 */
export const translationNotWeakened = defineRule({
  name: 'translation/not-weakened',
  codes: [
    'translation/not-weakened.attribution',
    'translation/not-weakened.response',
    'translation/not-weakened.unattributed',
    'translation/not-weakened.verification',
  ],
  defaultSeverity: 'block',
  options: TOLERANCE,
  *check({ story: { translation }, reading, options }) {
    const sources = new Map(translation?.source?.claims.map((claim) => [claim.key, claim]));
    for (const { claim, index } of reading.standingClaims) {
      const source = claim.key === null ? undefined : sources.get(claim.key);
      if (!source) continue;
      if (BELIEF[claim.verification] > BELIEF[source.verification]) {
        yield aboutClaim('translation/not-weakened.verification', index, 'verification');
      }
      if (saysSomething(source.attribution)) {
        if (!saysSomething(claim.attribution)) {
          yield aboutClaim('translation/not-weakened.attribution', index, 'attribution');
        } else if (isOpen(source) && isBolder(reading, claim, source, options.tolerance)) {
          yield aboutClaim('translation/not-weakened.unattributed', index, 'statement');
        }
      }
      if (saysSomething(source.response) && !saysSomething(claim.response)) {
        yield aboutClaim('translation/not-weakened.response', index, 'response');
      }
    }
  },
});
