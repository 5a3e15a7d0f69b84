import { findOccurrences, saysSomething, type PassageMatch } from '../../copy';
import type { Claim } from '../../story';
import type { Verification } from '../../vocabulary';
import { aboutClaim, defineRule } from '../rule';
import { isOpen, type StoryReading } from '../storyReading';
import { TOLERANCE } from '../tolerance';

/** How much a verification lets readers believe. */
const BELIEF: Readonly<Record<Verification, number>> = {
  retracted: 0,
  disputed: 1,
  unverified: 2,
  verified: 3,
};

type Stretch = Pick<PassageMatch, 'start' | 'end'>;

const length = ({ start, end }: Stretch): number => end - start;

/** Whether half of the shorter of two stretches is in the other. */
const isSame = (one: Stretch, other: Stretch): boolean => {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared * 2 >= Math.min(length(one), length(other));
};

/** Whether the words that say whose it is stand in the paragraph of a passage, or in the one before. */
function isAttributedNearby(
  { copy }: StoryReading,
  at: number,
  words: readonly Stretch[],
): boolean {
  const place = copy.paragraphs.findIndex(({ end }) => at < end);
  const from = copy.paragraphs[Math.max(0, place - 1)]?.start ?? 0;
  const to = copy.paragraphs[place]?.end ?? copy.text.length;
  return words.some(({ start }) => start >= from && start < to);
}

/**
 * Whether the copy lays a claim in somebody's mouth wherever readers could tell. In a language that the finder
 * has no words of it cannot say.
 */
function isLaidInAMouth(reading: StoryReading, claim: Claim, tolerance: number): boolean {
  if (reading.language.code === 'und') return true;
  const places = findOccurrences(reading.copy, claim.statement, { tolerance });
  if (places.length === 0) return true;
  const words = findOccurrences(reading.copy, claim.attribution, { tolerance });
  const { attributions } = reading.attributions;
  return places.some(
    (place) =>
      attributions.some(({ content }) => content.some((span) => isSame(span, place))) ||
      isAttributedNearby(reading, place.start, words),
  );
}

/**
 * A translation says of each claim whose it is and what was answered where its source does, and calls none
 * better verified.
 *
 * Why: what one language carefully lays in somebody's mouth must not be a fact in another.
 *
 * Source: the house; Reuters, Essentials of Sourcing (every statement sourced, unless an established fact).
 */
export const translationNotWeakened = defineRule({
  name: 'translation/not-weakened',
  codes: [
    'translation/not-weakened.attribution',
    'translation/not-weakened.response',
    'translation/not-weakened.unattributed',
    'translation/not-weakened.verification',
  ],
  defaultSeverity: 'block',
  options: TOLERANCE,
  *check({ story: { translation }, reading, options }) {
    const sources = new Map(translation?.source?.claims.map((claim) => [claim.key, claim]));
    for (const { claim, index } of reading.standingClaims) {
      const source = claim.key === null ? undefined : sources.get(claim.key);
      if (!source) continue;
      if (BELIEF[claim.verification] > BELIEF[source.verification]) {
        yield aboutClaim('translation/not-weakened.verification', index, 'verification');
      }
      if (saysSomething(source.attribution)) {
        if (!saysSomething(claim.attribution)) {
          yield aboutClaim('translation/not-weakened.attribution', index, 'attribution');
        } else if (isOpen(source) && !isLaidInAMouth(reading, claim, options.tolerance)) {
          yield aboutClaim('translation/not-weakened.unattributed', index, 'statement');
        }
      }
      if (saysSomething(source.response) && !saysSomething(claim.response)) {
        yield aboutClaim('translation/not-weakened.response', index, 'response');
      }
    }
  },
});
