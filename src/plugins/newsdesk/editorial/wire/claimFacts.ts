import { foldText } from '../copy';
import type { Claim, ClaimKey } from '../story';
import type { FactChange } from './changeOfFacts';

/** What of a claim is a fact and no mere wording; a change in it is told of by its name. */
export const FACT_FIELDS = [
  'statement',
  'verification',
  'attribution',
  'sources',
  'about',
  'responseSought',
  'respondent',
  'response',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/** In which order sources are listed says nothing, nor does which of them comes first. */
const sourcesOf = ({ sources }: Claim): string =>
  [...new Set(sources.map(({ id }) => id))].sort().join('\n');

const valueOf = (claim: Claim, field: FactField): string =>
  field === 'sources' ? sourcesOf(claim) : (claim[field] ?? '');

/** Quote marks, white space and case make no fact. */
const isSame = (before: string, after: string): boolean =>
  before === after || foldText(before).trim() === foldText(after).trim();

interface Placed {
  readonly claim: Claim;
  readonly index: number;
}

/** Claims by what they are known again by: the key; without one, what they state, and how often so far. */
function byIdentity(claims: readonly Claim[]): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  claims.forEach((claim, index) => {
    const identity = claim.key ?? `statement:${foldText(claim.statement).trim()}`;
    let unique: string = identity;
    for (let again = 2; placed.has(unique); again += 1) unique = `${identity}#${again}`;
    placed.set(unique, { claim, index });
  });
  return placed;
}

const change = (
  kind: FactChange['kind'],
  claimKey: ClaimKey | null,
  path: FactChange['path'],
): FactChange => ({ code: 'claim-fact', kind, path, claimKey, passage: '' });

function changesOf({ claim: before }: Placed, { claim, index }: Placed): FactChange[] {
  return FACT_FIELDS.filter((field) => !isSame(valueOf(before, field), valueOf(claim, field))).map(
    (field) => change('changed', claim.key, ['claims', index, field]),
  );
}

/** The facts that changed between two lists of claims, and the claims that came or went. */
export function changesOfClaimFacts(
  before: readonly Claim[],
  after: readonly Claim[],
): FactChange[] {
  if (before === after) return [];
  const earlier = byIdentity(before);
  const later = byIdentity(after);
  const changed = [...later].flatMap(([identity, placed]) => {
    const known = earlier.get(identity);
    return known === undefined
      ? [change('added', placed.claim.key, ['claims', placed.index])]
      : changesOf(known, placed);
  });
  const removed = [...earlier]
    .filter(([identity]) => !later.has(identity))
    .map(([, { claim }]) => change('removed', claim.key, ['claims']));
  return [...changed, ...removed];
}
