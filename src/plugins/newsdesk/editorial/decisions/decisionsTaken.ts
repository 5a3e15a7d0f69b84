import type { ClaimContent } from './claimContent';

/** What has to be permitted to somebody apart from editing the story. */
export type DecisionKind = 'register' | 'dismiss' | 'exempt' | 'verify';

/** One decision that a change to a story takes, and where it stands. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly part: 'claims' | 'dismissals';
  /** The place in the changed list, or null for what is not there any more. */
  readonly index: number | null;
  /** The field of the claim that holds the decision, or null for the whole. */
  readonly field: 'verification' | 'responseSought' | null;
  readonly claimKey: string | null;
}

/** A dismissal, as far as it is a decision: who and when are the server's. */
export interface DismissalContent {
  readonly passage: string;
  readonly reason: string;
}

/** What one language of a story holds, or several of them. */
export interface DecidedParts {
  readonly claims: readonly ClaimContent[];
  readonly dismissals: readonly DismissalContent[];
}

export const NOTHING_DECIDED: DecidedParts = { claims: [], dismissals: [] };

export interface StoryChange {
  readonly before: DecidedParts;
  readonly after: DecidedParts;
  /**
   * What the other languages hold, where this one is a translation of them: a claim that stands there
   * with the same facts was decided on there.
   */
  readonly elsewhere: DecidedParts;
}

/**
 * What somebody decides by changing a story: registering, changing or removing claims, dismissing
 * passages, saying that nobody had to be asked, calling a claim verified. A decision holds for the words
 * that it was made on: who rewrites the statement of a verified claim calls another one verified.
 *
 * What stays as it was is no decision, wherever it moved; nor is what another language decided already.
 */
export function decisionsTaken({ before, after, elsewhere }: StoryChange): Decision[] {
  const left = new Set(before.claims);
  const claims = after.claims.flatMap((claim, index) => {
    const stood = counterpart(claim, left);
    if (stood) left.delete(stood);
    const copied = elsewhere.claims.some(
      ({ key, facts }) => key !== null && key === claim.key && facts === claim.facts,
    );
    return claimDecisions(claim, stood, copied).map(
      (decision): Decision => ({ ...decision, part: 'claims', index, claimKey: claim.key }),
    );
  });
  const removed = [...left].map(
    ({ key }): Decision => ({
      kind: 'register',
      part: 'claims',
      index: null,
      field: null,
      claimKey: key,
    }),
  );
  return [...claims, ...removed, ...dismissalDecisions(before, after, elsewhere)];
}

/** The claim that stood there before: by its key, or by its words where it has none. */
function counterpart(
  claim: ClaimContent,
  before: ReadonlySet<ClaimContent>,
): ClaimContent | undefined {
  const same = [...before].filter(({ key, statement }) =>
    key !== null && claim.key !== null ? key === claim.key : statement === claim.statement,
  );
  return same.find((one) => isUnchanged(one, claim)) ?? same[0];
}

function claimDecisions(
  claim: ClaimContent,
  stood: ClaimContent | undefined,
  copied: boolean,
): Pick<Decision, 'kind' | 'field'>[] {
  const decisions: Pick<Decision, 'kind' | 'field'>[] = [];
  // A translation that follows the facts of its source takes no decision; one that changes words does.
  const follows = copied && (!stood || stood.words === claim.words);
  if (!follows && !(stood && isUnchanged(stood, claim)))
    decisions.push({ kind: 'register', field: null });
  if (copied) return decisions;
  const onSameWords = stood?.statement === claim.statement;
  if (claim.isVerified && !(stood?.isVerified && onSameWords)) {
    decisions.push({ kind: 'verify', field: 'verification' });
  }
  const stillExempt = stood?.isExempt && stood.exemptReason === claim.exemptReason;
  if (claim.isExempt && !(stillExempt && onSameWords)) {
    decisions.push({ kind: 'exempt', field: 'responseSought' });
  }
  return decisions;
}

const isUnchanged = (one: ClaimContent, other: ClaimContent): boolean =>
  one.facts === other.facts && one.words === other.words;

function dismissalDecisions(
  before: DecidedParts,
  after: DecidedParts,
  elsewhere: DecidedParts,
): Decision[] {
  const kept = before.dismissals.map(asText);
  const known = new Set(elsewhere.dismissals.map(asText));
  const decision = (index: number | null): Decision => ({
    kind: 'dismiss',
    part: 'dismissals',
    index,
    field: null,
    claimKey: null,
  });
  const added = after.dismissals.flatMap((dismissal, index) => {
    const at = kept.indexOf(asText(dismissal));
    if (at >= 0) kept.splice(at, 1);
    return at >= 0 || known.has(asText(dismissal)) ? [] : [decision(index)];
  });
  return [...added, ...kept.map(() => decision(null))];
}

const asText = ({ passage, reason }: DismissalContent): string => JSON.stringify([passage, reason]);
