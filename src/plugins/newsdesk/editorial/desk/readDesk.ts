import type { Passage, PassageCode } from '../attribution';
import { foldPassage, type Copy, type PassageMatch } from '../copy';
import { evaluateReading } from '../gate/evaluate';
import type { Policy } from '../gate/policy';
import { readRegistrations } from '../gate/registered';
import { StoryReading } from '../gate/storyReading';
import type { Verdict, Violation } from '../gate/verdict';
import type { Instant, Story } from '../story';
import { claimState, type ClaimState } from './claimState';
import { markClaims, markPassage, type Mark } from './marks';

/** A claim of the story, as its editor sees it. */
export interface ClaimStanding {
  /** Its place in the story's claims. */
  readonly index: number;
  readonly state: ClaimState;
  /** Where its statement stands in the copy; null when it does not. */
  readonly at: PassageMatch | null;
  readonly violations: readonly Violation[];
}

/** A story as its editor sees it. */
export interface DeskReading {
  readonly story: Story;
  readonly copy: Copy;
  readonly verdict: Verdict;
  readonly claims: readonly ClaimStanding[];
  /** What the finder found, as it reads. */
  readonly passages: readonly Passage[];
  /** Where the marks stand, in the order of the copy; claims before findings at the same place. */
  readonly marks: readonly Mark[];
  /** The findings that nobody has registered or dismissed and that need not be, by their place. */
  readonly offers: readonly number[];
  /** The reading that all of it comes from: suggestions are made of its sentences. */
  readonly reading: StoryReading;
}

interface FinderOptions {
  readonly tolerance: number;
  readonly must: readonly PassageCode[];
}

/** What the policy says of a rule's options, which `readPolicy` filled in. */
const optionsOf = <Options>(policy: Policy, rule: string): Options =>
  policy.rules[rule]?.options as Options;

function readClaims(
  reading: StoryReading,
  { violations }: Verdict,
  tolerance: number,
): ClaimStanding[] {
  return reading.story.claims.map((claim, index) => {
    const own = violations.filter(({ claimIndex }) => claimIndex === index);
    const at = claim.statement === '' ? null : reading.find(claim.statement, tolerance);
    return { index, state: claimState(claim, at, own), at, violations: own };
  });
}

/** "That" and "it" point back at what was said: nobody registers them. */
const SHORTEST_OFFER = 12;

const isBrief = ({ start, end }: Passage): boolean => end - start < SHORTEST_OFFER;

/** A headline and a summary say again what the body says: the same words are offered once. */
function firstOfEach({ copy, passages }: StoryReading, indexes: readonly number[]): number[] {
  const seen = new Set<string>();
  return indexes.filter((index) => {
    const { start, end } = passages[index] as Passage;
    const words = foldPassage(copy.text.slice(start, end));
    return seen.size < seen.add(words).size;
  });
}

/** Whether the rule that reads the copy holds a story at all: where it is off, nothing is a must. */
const holds = (policy: Policy): boolean =>
  policy.rules['copy/claims-registered']?.severity !== 'off';

/**
 * Reads a story for whoever is writing it: the verdict as the gate would give it now, and what of the copy
 * is to be marked.
 *
 * @param policy - As `readPolicy` gives it, with the options of every rule.
 * @returns Everything in offsets of `copy.text`. Takes as long as the gate's own verdict, and a little.
 */
export function readDesk(story: Story, policy: Policy, now: Instant): DeskReading {
  const reading = new StoryReading(story);
  const verdict = evaluateReading(reading, policy, now);
  const { tolerance } = optionsOf<{ tolerance: number }>(policy, 'claim/in-copy');
  const finder = optionsOf<FinderOptions>(policy, 'copy/claims-registered');
  const must = new Set(holds(policy) ? finder.must : []);
  const claims = readClaims(reading, verdict, tolerance);
  const registrationOf = readRegistrations(reading, finder.tolerance);
  const found = reading.passages.map((passage, index) => {
    const registration = registrationOf(passage);
    const isMust = must.has(passage.code);
    if (!isMust && isBrief(passage)) return { isOffer: false, mark: null };
    return {
      isOffer: registration === null && !isMust,
      mark: markPassage(passage, index, registration, isMust),
    };
  });
  const marks = [...markClaims(claims), ...found.flatMap(({ mark }) => mark ?? [])];
  return {
    story,
    copy: reading.copy,
    verdict,
    claims,
    passages: reading.passages,
    marks: marks.sort((one, other) => one.start - other.start),
    offers: firstOfEach(
      reading,
      found.flatMap(({ isOffer }, index) => (isOffer ? [index] : [])),
    ),
    reading,
  };
}
