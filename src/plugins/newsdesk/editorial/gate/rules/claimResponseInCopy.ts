import { saysSomething } from '../../copy';
import { aboutClaim, defineRule } from '../rule';
import { TOLERANCE } from '../tolerance';

/**
 * The words of a response stand in the copy.
 *
 * Why: a reply that stays in the desk's files is no right of reply. Where words are required and
 * missing, `claim/response-recorded` says so.
 *
 * Source: BBC Editorial Guidelines 6.4.43-49 and Ofcom Broadcasting Code, section 7 (a response is
 * reflected fairly and in time).
 */
export const claimResponseInCopy = defineRule({
  name: 'claim/response-in-copy',
  codes: ['claim/response-in-copy'],
  defaultSeverity: 'block',
  options: TOLERANCE,
  *check({ reading, options }) {
    if (!reading.hasCopy) return;
    for (const { claim, index } of reading.standingClaims) {
      if (!saysSomething(claim.response)) continue;
      if (reading.find(claim.response, options.tolerance) !== null) continue;
      yield aboutClaim('claim/response-in-copy', index, 'response');
    }
  },
});
