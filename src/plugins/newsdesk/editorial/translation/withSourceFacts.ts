import type { Claim, Story } from '../story';

/** What of a claim belongs to the source language; see `CLAIM_FACTS`. Evidence keeps the translator's words. */
const factsOf = (claim: Claim) => ({
  verification: claim.verification,
  sources: claim.sources,
  sourceTerms: claim.sourceTerms,
  evidence: claim.evidence,
  responseSought: claim.responseSought,
  respondentSourceId: claim.respondentSourceId,
  soughtAt: claim.soughtAt,
  channel: claim.channel,
  replyBy: claim.replyBy,
});

/**
 * A translation as it goes out: with the facts that its source goes out with, or that readers have of it, not
 * with those that somebody is changing there.
 */
export function withSourceFacts(story: Story): Story {
  const { translation } = story;
  if (translation?.state !== 'public' || translation.source === null) return story;
  const known = new Map(translation.source.claims.map((claim) => [claim.key, claim]));
  const claims = story.claims.map((claim) => {
    const source = claim.key === null ? undefined : known.get(claim.key);
    return source ? { ...claim, ...factsOf(source) } : claim;
  });
  return { ...story, claims };
}
