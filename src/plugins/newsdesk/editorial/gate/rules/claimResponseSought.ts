import * as z from 'zod/mini';
import { RESPONSE_STATES, type ResponseState } from '../../vocabulary';
import { aboutClaim, defineRule } from '../rule';

/** A word that is none of the house's, should one ever get here, records nothing. */
const isState = (word: ResponseState | null): boolean =>
  word !== null && RESPONSE_STATES.includes(word);

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
      if (!isState(claim.responseSought)) {
        yield aboutClaim('claim/response-sought', index, 'responseSought');
      } else if (claim.responseSought === 'not-yet') {
        yield aboutClaim('claim/response-sought.not-yet', index, 'responseSought');
      }
    }
  },
});
