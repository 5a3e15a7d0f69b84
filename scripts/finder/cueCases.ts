import { touches, type Gold, type Pair, type Story } from './corpus';
import type { Case } from './network';

/** A proposal as the scorer would see it, and its properties. */
export interface Judged {
  readonly properties: Int32Array;
  readonly content: readonly Pair[];
  readonly cue: Pair;
  readonly pending: boolean;
}

const FOUND = 0.3;

function sizeOf(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** Shared characters over those of the longer, as the scorer counts. */
function overlap(one: readonly Pair[], other: readonly Pair[]): number {
  let shared = 0;
  for (const [start, end] of one) {
    for (const [from, to] of other)
      shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return shared / Math.max(sizeOf(one), sizeOf(other));
}

function isPendingGold(judged: Judged, golds: readonly Gold[]): boolean {
  return judged.pending && golds.some(({ cue }) => touches(cue, judged.cue[0], judged.cue[1]));
}

/**
 * Which proposals of a story are attributions: matched one to one with the annotated ones, those
 * first whose cues agree.
 */
export function cueCases(story: Story, proposals: readonly Judged[]): Case[] {
  const pairs: { score: number; proposal: number; gold: number }[] = [];
  proposals.forEach((judged, proposal) =>
    story.attributions.forEach((attribution, gold) => {
      const shared = overlap(judged.content, attribution.content);
      if (!(shared >= FOUND)) return;
      const sameCue = touches(attribution.cue, judged.cue[0], judged.cue[1]) ? 1 : 0;
      pairs.push({ score: shared + sameCue, proposal, gold });
    }),
  );
  pairs.sort((one, other) => other.score - one.score);
  const right = new Set<number>();
  const taken = new Set<number>();
  for (const { proposal, gold } of pairs) {
    if (right.has(proposal) || taken.has(gold)) continue;
    right.add(proposal);
    taken.add(gold);
  }
  return proposals.map((judged, index) => ({
    properties: judged.properties,
    label: right.has(index) || isPendingGold(judged, story.attributions) ? 1 : 0,
  }));
}
