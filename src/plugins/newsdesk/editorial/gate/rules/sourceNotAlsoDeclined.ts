import * as z from 'zod/mini';
import type { Claim } from '../../story';
import type { ResponseState } from '../../vocabulary';
import { aboutClaim, defineRule } from '../rule';
import { anonymousSources } from '../sources';

const NO_ANSWER: ReadonlySet<ResponseState | null> = new Set<ResponseState | null>([
  'declined',
  'no-reply',
  'unreachable',
]);

/** The records of those who gave no answer, with the number of the claim that says so first. */
function silentRespondents(claims: readonly Claim[]): Map<string, number> {
  const silent = new Map<string, number>();
  claims.forEach((claim, index) => {
    const respondent = claim.respondentSourceId;
    if (respondent === null || !NO_ANSWER.has(claim.responseSought)) return;
    if (!silent.has(respondent)) silent.set(respondent, index + 1);
  });
  return silent;
}

/**
 * An anonymous source is not also reported to have declined to comment, not to have replied or to
 * have been out of reach.
 *
 * Why: it deceives readers, who take the source to be somebody else.
 *
 * Source: AP, anonymous sources ("we should not say that a person declined comment when he or she is
 * already quoted anonymously").
 */
export const sourceNotAlsoDeclined = defineRule({
  name: 'source/not-also-declined',
  codes: ['source/not-also-declined'],
  defaultSeverity: 'block',
  options: z.strictObject({}),
  *check({ story, reading }) {
    const silent = silentRespondents(story.claims);
    for (const { source, claim, field, params } of anonymousSources(reading)) {
      const otherClaim = silent.get(source.id);
      if (otherClaim === undefined) continue;
      yield aboutClaim('source/not-also-declined', claim, field, { ...params, otherClaim });
    }
  },
});
