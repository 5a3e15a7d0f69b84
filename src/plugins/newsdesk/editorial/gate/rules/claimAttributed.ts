import { z } from 'zod';
import { saysSomething } from '../../copy';
import { aboutClaim, defineRule } from '../rule';

/**
 * Every unverified or disputed claim says who says so.
 *
 * Why: readers must be able to tell what we know from what we were told. Locked, because it is one
 * half of what the newsroom promises. Attribution of a verified claim is the desk's choice.
 *
 * Source: Reuters, Essentials of Sourcing ("every statement sourced, unless an established fact");
 * El País, Libro de estilo 1.5.
 */
export const claimAttributed = defineRule({
  name: 'claim/attributed',
  codes: ['claim/attributed'],
  defaultSeverity: 'block',
  locked: true,
  options: z.strictObject({}),
  *check({ reading }) {
    for (const { claim, index } of reading.openClaims) {
      if (!saysSomething(claim.attribution)) {
        yield aboutClaim('claim/attributed', index, 'attribution');
      }
    }
  },
});
