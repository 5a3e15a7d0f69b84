import { CLAIM_FACTS, factOf, type ClaimFact } from '../decisions/claimContent';

type Fields = Readonly<Record<string, unknown>>;

/** A claim of a translation whose facts are not those of its source, by its place, and which. */
export interface OtherFacts {
  readonly index: number;
  readonly source: Fields;
  readonly facts: readonly ClaimFact[];
}

/** Which facts two rows of the same claim do not agree on. */
export const factsThatDiffer = (one: Fields, other: Fields): ClaimFact[] =>
  CLAIM_FACTS.filter((name) => factOf(one, name) !== factOf(other, name));

/** Claims by their keys; in what order they stand says nothing. */
const byKey = (claims: readonly Fields[]): Map<unknown, Fields> =>
  new Map(claims.flatMap((claim) => (claim.key ? [[claim.key, claim]] : [])));

/**
 * What has to be given to the claims of a translation for each to have the facts of its source. A claim that
 * the source does not have is left alone.
 *
 * @param source the claims of the source language as rows, with their evidence and the records that they name
 * @param translation the same of the translation
 */
export function otherFacts(
  source: readonly Fields[],
  translation: readonly Fields[],
): OtherFacts[] {
  const known = byKey(source);
  return translation.flatMap((claim, index) => {
    const original = known.get(claim.key);
    const facts = original && claim.key ? factsThatDiffer(original, claim) : [];
    return facts.length > 0 ? [{ index, source: original as Fields, facts }] : [];
  });
}
