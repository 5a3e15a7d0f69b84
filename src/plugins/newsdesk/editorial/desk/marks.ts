import type { Passage, Span } from '../attribution';
import type { Registration } from '../gate/registered';
import type { ClaimState } from './claimState';

/**
 * What a stretch of the copy is to an editor: a claim (`clean`, `incomplete`, or `edited` since), a finding
 * that has to be registered or dismissed (`unregistered`), one that is offered (`offered`), or one that
 * somebody dismissed.
 */
export const MARK_STATES = [
  'clean',
  'incomplete',
  'edited',
  'unregistered',
  'offered',
  'dismissed',
] as const;
export type MarkState = (typeof MARK_STATES)[number];

/** A stretch of the copy that is marked, in offsets of its plain text. */
export interface Mark extends Span {
  readonly state: MarkState;
  /** The claim that stands there, by its place in the story. */
  readonly claim: number | null;
  /** The finding, by its place among the passages. */
  readonly passage: number | null;
}

/** A claim and where it stands. */
export interface PlacedState {
  readonly index: number;
  readonly state: ClaimState;
  readonly at: Span | null;
}

const isMarked = (state: ClaimState): state is 'clean' | 'incomplete' | 'edited' =>
  state === 'clean' || state === 'incomplete' || state === 'edited';

/** The marks of claims that stand in the copy. */
export const markClaims = (claims: readonly PlacedState[]): Mark[] =>
  claims.flatMap(({ index, state, at }) =>
    at !== null && isMarked(state)
      ? [{ start: at.start, end: at.end, state, claim: index, passage: null }]
      : [],
  );

/** The mark of a finding, or none: what is registered as a claim is painted as that. */
export function markPassage(
  passage: Passage,
  index: number,
  registration: Registration | null,
  isMust: boolean,
): Mark | null {
  if (registration === 'claim' || registration === 'response') return null;
  // Somebody's plain words are everywhere in a story: they are listed, and not painted.
  if (registration === null && !isMust && passage.code === 'statement/said') return null;
  const open = isMust ? 'unregistered' : 'offered';
  const state = registration === 'dismissal' ? 'dismissed' : open;
  return { start: passage.start, end: passage.end, state, claim: null, passage: index };
}
