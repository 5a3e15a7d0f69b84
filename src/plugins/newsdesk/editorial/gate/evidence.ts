import { saysSomething } from '../copy';
import type { Claim, Evidence } from '../story';

/** The evidence that somebody could look at: a line without a description and address is none. */
export function presentEvidence(claim: Claim): Evidence[] {
  return claim.evidence.filter(
    ({ description, url }) => saysSomething(description) || saysSomething(url),
  );
}
