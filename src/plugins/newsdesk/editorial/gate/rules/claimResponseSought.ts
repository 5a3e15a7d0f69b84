import { z } from 'zod';
import { aboutClaim, defineRule } from '../rule';

/**
 * Whoever an unverified or disputed claim is about has been asked, or it is on record why not.
 *
 * Why: the right of reply. Locked, because it is the other half of what the newsroom promises. Which
 * particulars the record needs is the business of `claim/response-recorded`.
 *
 * Source: AP, News Values and Principles ("we must make a real effort to get a response"); BBC
 * Editorial Guidelines 6.4.43-49; Ofcom Broadcasting Code, section 7.
 */
export const claimResponseSought = defineRule({
  name: 'claim/response-sought',
  codes: ['claim/response-sought', 'claim/response-sought.not-yet'],
  defaultSeverity: 'block',
  locked: true,
  options: z.strictObject({}),
  *check({ reading }) {
    for (const { claim, index } of reading.openClaims) {
      if (claim.responseSought === null) {
        yield aboutClaim('claim/response-sought', index, 'responseSought');
      } else if (claim.responseSought === 'not-yet') {
        yield aboutClaim('claim/response-sought.not-yet', index, 'responseSought');
      }
    }
  },
});
