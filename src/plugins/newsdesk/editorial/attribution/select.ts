import type { Range } from './nounPhrases';
import type { Occurrence } from './occurrences';
import type { Proposal } from './proposals';

/** A proposal that weighs enough, kept apart from the ones that go on being filled anew. */
export interface Candidate {
  readonly first: Range;
  readonly second: Range;
  readonly source: Range;
  readonly cue: Range;
  readonly borrowed: boolean;
  readonly pending: boolean;
  readonly force: Occurrence['cue']['force'];
  readonly weight: number;
  /** Whether it may stand whole in what another one says, and both count. */
  readonly nested: boolean;
}

/** Two contents that share more than this part of the longer are one, found by two cues. */
const SAME = 0.7;
/** With how many before it a candidate is compared: the same content has its cues close together. */
const NEIGHBOURS = 8;

export function keepCandidate(
  found: Occurrence,
  proposal: Proposal,
  weight: number,
  nested: boolean,
): Candidate {
  return {
    first: { ...proposal.first },
    second: { ...proposal.second },
    source: { ...proposal.source },
    cue: { ...proposal.cue },
    borrowed: proposal.borrowed,
    pending: proposal.pending,
    force: found.cue.force,
    weight,
    nested,
  };
}

function size(range: Range): number {
  return range.start < 0 ? 0 : range.end - range.start;
}

function shared(one: Range, other: Range): number {
  if (one.start < 0 || other.start < 0) return 0;
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** Whether a whole attribution, its source too, stands in what another one says. */
function nests(outer: Candidate, { cue, source, first, nested }: Candidate): boolean {
  const { start, end } = outer.first;
  const inside = (range: Range) => range.start >= start && range.end <= end;
  return nested && source.start >= 0 && inside(cue) && inside(source) && inside(first);
}

function areSame(one: Candidate, other: Candidate): boolean {
  if (nests(one, other) || nests(other, one)) return false;
  if (one.pending || other.pending) return one.pending && other.pending;
  const common =
    shared(one.first, other.first) +
    shared(one.first, other.second) +
    shared(one.second, other.first) +
    shared(one.second, other.second);
  const longer = Math.max(
    size(one.first) + size(one.second),
    size(other.first) + size(other.second),
  );
  return common > SAME * longer;
}

/** Adds a candidate, unless one with the same content weighs more; a lighter one gives way. */
export function addCandidate(kept: Candidate[], candidate: Candidate): void {
  const from = Math.max(0, kept.length - NEIGHBOURS);
  for (let index = kept.length - 1; index >= from; index -= 1) {
    const other = kept[index] as Candidate;
    if (!areSame(other, candidate)) continue;
    if (other.weight >= candidate.weight) return;
    kept.splice(index, 1);
  }
  kept.push(candidate);
}
