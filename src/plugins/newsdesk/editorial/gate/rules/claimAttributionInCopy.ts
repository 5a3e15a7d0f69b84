import { saysSomething } from '../../copy';
import { aboutClaim, defineRule } from '../rule';
import { TOLERANCE } from '../tolerance';

/**
 * The words of a claim's attribution stand in the copy.
 *
 * Why: an attribution in a database field tells readers nothing. Where the field is empty,
 * `claim/attributed` says so.
 *
 * Source: Reuters, Essentials of Sourcing; BBC Editorial Guidelines 3.2 (an allegation says whose it
 * is).
 */
export const claimAttributionInCopy = defineRule({
  name: 'claim/attribution-in-copy',
  codes: ['claim/attribution-in-copy'],
  defaultSeverity: 'block',
  options: TOLERANCE,
  *check({ reading, options }) {
    if (!reading.hasCopy) return;
    for (const { claim, index } of reading.standingClaims) {
      if (!saysSomething(claim.attribution)) continue;
      if (reading.find(claim.attribution, options.tolerance) !== null) continue;
      yield aboutClaim('claim/attribution-in-copy', index, 'attribution');
    }
  },
});
