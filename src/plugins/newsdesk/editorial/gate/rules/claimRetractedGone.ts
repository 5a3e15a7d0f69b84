import { aboutClaim, defineRule } from '../rule';
import { TOLERANCE } from '../tolerance';

/**
 * A retracted claim no longer stands in the copy.
 *
 * Why: a retraction that leaves the sentence where it was repeats it. With its number put right or a
 * "not" put in, it is another sentence, and may stay.
 *
 * Source: Reuters, corrections policy (withdrawal, correction); Spain, Ley Orgánica 2/1984 on the
 * right of rectification.
 */
export const claimRetractedGone = defineRule({
  name: 'claim/retracted-gone',
  codes: ['claim/retracted-gone'],
  defaultSeverity: 'block',
  options: TOLERANCE,
  *check({ story, reading, options }) {
    for (const [index, claim] of story.claims.entries()) {
      if (claim.verification !== 'retracted') continue;
      if (reading.find(claim.statement, options.tolerance) === null) continue;
      yield aboutClaim('claim/retracted-gone', index, 'statement');
    }
  },
});
