import * as z from 'zod/mini';
import { saysSomething } from '../../copy';
import { aboutClaim, defineRule } from '../rule';

/**
 * A word of some length, a capital, two words, or a letter of a script that writes names otherwise: "the" is
 * none of them, "her son" and "X" are.
 */
const COULD_NAME = /[\p{L}\p{M}\p{N}]{4}|\p{Lu}|\p{L}[^\p{L}]+\p{L}{2}|(?!\p{Script=Latin})\p{L}/u;

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
      if (!saysSomething(claim.attribution) || !COULD_NAME.test(claim.attribution)) {
        yield aboutClaim('claim/attributed', index, 'attribution');
      }
    }
  },
});
