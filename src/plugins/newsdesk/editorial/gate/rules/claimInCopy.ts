import { saysSomething } from '../../copy';
import { aboutClaim, defineRule } from '../rule';
import { TOLERANCE } from '../tolerance';

/**
 * A claim's statement stands in the copy.
 *
 * Why: a record about words that readers do not see guards nothing, and the claim that they do see
 * then has no record. Retracted claims are the business of `claim/retracted-gone`.
 *
 * Source: the house; it is what makes the other rules speak about the published words (Reuters: every
 * statement in the copy is sourced).
 */
export const claimInCopy = defineRule({
  name: 'claim/in-copy',
  codes: ['claim/in-copy', 'claim/in-copy.empty'],
  defaultSeverity: 'block',
  options: TOLERANCE,
  *check({ reading, options }) {
    if (!reading.hasCopy) return;
    for (const { claim, index } of reading.standingClaims) {
      if (!saysSomething(claim.statement)) {
        yield aboutClaim('claim/in-copy.empty', index, 'statement');
      } else if (reading.find(claim.statement, options.tolerance) === null) {
        yield aboutClaim('claim/in-copy', index, 'statement');
      }
    }
  },
});
