import type { Claim, Instant } from '../story';
import { cleanText } from './cleanText';
import type { WireClaim } from './wireStory';
import { wireTime } from './wireTime';

const timeOrNull = (instant: Instant | null): string | null =>
  instant === null ? null : wireTime(instant);

/**
 * A claim as subscribers get it. Each field is named here, so that whatever a claim gets to know one day
 * stays in the house until somebody decides otherwise: its sources, terms and evidence do.
 *
 * @throws RangeError where a time is no number.
 */
export function toWireClaim(claim: Claim): WireClaim {
  return {
    key: claim.key,
    statement: cleanText(claim.statement),
    verification: claim.verification,
    verificationNote: cleanText(claim.verificationNote),
    attribution: cleanText(claim.attribution),
    about: cleanText(claim.about),
    responseSought: claim.responseSought,
    respondent: cleanText(claim.respondent),
    soughtAt: timeOrNull(claim.soughtAt),
    channel: claim.channel,
    replyBy: timeOrNull(claim.replyBy),
    response: cleanText(claim.response),
    noResponseReason: cleanText(claim.noResponseReason),
  };
}
