import * as z from 'zod/mini';
import { DEFAULT_MUST, PASSAGE_CODES, type PassageCode, type PassageKind } from '../../attribution';
import { readRegistrations } from '../registered';
import { aboutCopy, defineRule } from '../rule';
import { TOLERANCE } from '../tolerance';

const CODES = Object.keys(PASSAGE_CODES) as [PassageCode, ...PassageCode[]];

/**
 * What the copy alleges is registered as a claim, or somebody has dismissed it with a reason.
 *
 * Why: the other rules hold the claims that they know. This one makes sure that they know them all: it
 * reads the copy, and stops at what is held against somebody and at what nobody stands behind.
 *
 * Source: BBC Editorial Guidelines 6.4.43-49 (allegations and the right of reply) and 3.2.1 (unnamed
 * sources); Reuters, Essentials of Sourcing (every statement sourced).
 */
export const copyClaimsRegistered = defineRule({
  name: 'copy/claims-registered',
  codes: [
    'copy/claims-registered.allegation',
    'copy/claims-registered.denial',
    'copy/claims-registered.anonymous',
    'copy/claims-registered.unattributed',
    'copy/claims-registered.statement',
  ],
  defaultSeverity: 'block',
  options: z.extend(TOLERANCE, {
    /** The findings that have to be registered or dismissed; the others are offered to the editor. */
    must: z._default(z.array(z.enum(CODES)), DEFAULT_MUST),
  }),
  *check({ reading, options }) {
    const must: ReadonlySet<PassageCode> = new Set(options.must);
    const found = reading.passages.filter(({ code }) => must.has(code));
    if (found.length === 0) return;
    const registrationOf = readRegistrations(reading, options.tolerance);
    for (const passage of found) {
      if (registrationOf(passage) !== null) continue;
      const words = reading.copy.text.slice(passage.start, passage.end);
      const code: `copy/claims-registered.${PassageKind}` = `copy/claims-registered.${passage.kind}`;
      const params = { passage: words, why: passage.code };
      yield aboutCopy(code, reading.fieldAt(passage.start), passage.start, params);
    }
  },
});
