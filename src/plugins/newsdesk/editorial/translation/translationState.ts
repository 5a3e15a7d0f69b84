import type { Claim, ClaimKey, Story } from '../story';
import type { TranslationOf } from './translationOf';

/**
 * How a translation stands beside its source. `waiting`: the source is not out yet. `withdrawn`: it was
 * taken from readers. `corrected`: it was corrected, and the translation has not taken that over. `stale`: it
 * changed otherwise. `current`: nothing is to be done.
 */
export const TRANSLATION_STATES = [
  'withdrawn',
  'corrected',
  'stale',
  'waiting',
  'current',
] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** The one of two states that somebody has to look at first: of a draft, and of what readers have. */
export const graverState = (
  one: TranslationState,
  other: TranslationState | null,
): TranslationState =>
  other !== null && TRANSLATION_STATES.indexOf(other) < TRANSLATION_STATES.indexOf(one)
    ? other
    : one;

const PLAIN = [
  'verification',
  'sourceTerms',
  'responseSought',
  'soughtAt',
  'channel',
  'replyBy',
] as const satisfies readonly (keyof Claim)[];

const sourcesOf = ({ sources }: Claim): string =>
  JSON.stringify(sources.map(({ id }) => id).sort());

/** The claims of which a translation tells readers other facts than its source does. */
export function claimsBehind(source: Story, translation: Story): ClaimKey[] {
  const known = new Map(source.claims.map((claim) => [claim.key, claim]));
  return translation.claims.flatMap((claim) => {
    const original = claim.key === null ? undefined : known.get(claim.key);
    if (!original || claim.key === null) return [];
    const isSame = PLAIN.every((name) => original[name] === claim[name]);
    return isSame && sourcesOf(original) === sourcesOf(claim) ? [] : [claim.key];
  });
}

/**
 * How one version of a translation stands.
 *
 * @param behind the claims of whose facts it is behind; those of a draft follow by themselves
 */
export function translationState(
  { state, stale, corrected }: TranslationOf,
  behind: readonly ClaimKey[],
): TranslationState {
  if (state === 'withdrawn') return 'withdrawn';
  if (state !== 'public') return 'waiting';
  if (stale.length === 0 && behind.length === 0) return 'current';
  return corrected ? 'corrected' : 'stale';
}
