import * as z from 'zod/mini';
import { saysSomething } from '../../copy';
import { aboutClaim, defineRule } from '../rule';
import { anonymousSources } from '../sources';

/**
 * An anonymous source has a recorded reason for its anonymity and the approval of a manager who
 * knows who it is.
 *
 * Why: anonymity is granted by the house, not by one reporter, and only for a reason.
 *
 * Source: AP, anonymous sources (a manager knows the identity and approves; the reason is stated);
 * APME; BBC Editorial Guidelines 3.2.1.
 */
export const sourceAnonymityJustified = defineRule({
  name: 'source/anonymity-justified',
  codes: ['source/anonymity-justified.reason', 'source/anonymity-justified.approval'],
  defaultSeverity: 'block',
  options: z.strictObject({}),
  *check({ reading }) {
    for (const { source, claim, field, params } of anonymousSources(reading)) {
      if (!saysSomething(source.anonymityReason)) {
        yield aboutClaim('source/anonymity-justified.reason', claim, field, params);
      }
      if (!source.approved) {
        yield aboutClaim('source/anonymity-justified.approval', claim, field, params);
      }
    }
  },
});
