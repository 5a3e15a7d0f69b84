import * as z from 'zod/mini';
import { presentEvidence } from '../evidence';
import { aboutClaim, defineRule } from '../rule';

/**
 * A claim called verified has at least one piece of evidence, described or with an address.
 *
 * Why: "verified" frees a claim from attribution and from the right of reply, so that it must not be
 * a mere click.
 *
 * Source: Reuters, Essentials of Sourcing (an established fact, in the public domain or witnessed);
 * AP, News Values and Principles (facts not confirmed by us are credited to who did).
 */
export const claimVerifiedHasEvidence = defineRule({
  name: 'claim/verified-has-evidence',
  codes: ['claim/verified-has-evidence'],
  defaultSeverity: 'block',
  options: z.strictObject({}),
  *check({ reading }) {
    for (const { claim, index } of reading.standingClaims) {
      if (claim.verification !== 'verified' || presentEvidence(claim).length > 0) continue;
      yield aboutClaim('claim/verified-has-evidence', index, 'evidence');
    }
  },
});
