import type { Claim, SourceRecord } from '../story';
import type { StoryReading } from './storyReading';
import type { ViolationParams } from './verdict';

/** How many different records a claim rests on: the same one named twice is one. */
export function distinctSources(claim: Claim): readonly SourceRecord[] {
  if (claim.sources.length < 2) return claim.sources;
  return [...new Map(claim.sources.map((source) => [source.id, source])).values()];
}

/** A source of a claim, with where it stands. */
export interface PlacedSource {
  readonly source: SourceRecord;
  /** The claim's place in the story. */
  readonly claim: number;
  /** The field of the claim that holds it: the first one has a field of its own. */
  readonly field: 'source' | 'furtherSources';
  /** Its number among the claim's sources, for the message; who it is stays unsaid. */
  readonly params: ViolationParams;
}

/** The anonymous sources that the story's claims rest on; retracted claims rest on nothing. */
export function* anonymousSources(reading: StoryReading): Iterable<PlacedSource> {
  for (const { claim, index } of reading.standingClaims) {
    for (const [number, source] of claim.sources.entries()) {
      if (!source.anonymous) continue;
      const field = number === 0 ? 'source' : 'furtherSources';
      yield { source, claim: index, field, params: { source: number + 1 } };
    }
  }
}
