import { foldPassage, saysSomething, type PassageMatch } from '../../copy';
import type { Claim, ClaimKey, Story } from '../../story';
import type { TranslationOf } from '../../translation/translationOf';
import { aboutClaim, defineRule, type Finding } from '../rule';
import type { StoryReading } from '../storyReading';
import { TOLERANCE } from '../tolerance';

const CODES = [
  'translation/parity.missing',
  'translation/parity.dropped',
  'translation/parity.new',
  'translation/parity.not-in-copy',
  'translation/parity.swapped',
] as const;
type Code = (typeof CODES)[number];

type Find = (passage: string) => PassageMatch | null;

/** What the statement of a claim was in this translation before, by its key: at its last save and its last release. */
const earlier = ({ statements, released }: TranslationOf, key: ClaimKey): string[] =>
  [statements.get(key), released.get(key)].filter(
    (words) => words && saysSomething(words),
  ) as string[];

/** The claims of the source that the translation does not have; those whose words it kept are the worse. */
function* missing(translation: TranslationOf, story: Story, find: Find): Iterable<Finding<Code>> {
  const here = new Set<ClaimKey | null>(story.claims.map(({ key }) => key));
  for (const { key, statement, verification } of translation.source?.claims ?? []) {
    if (key === null || here.has(key)) continue;
    const mine = earlier(translation, key).find((words) => find(words) !== null);
    if (mine !== undefined) {
      yield { code: 'translation/parity.dropped', path: ['claims'], params: { passage: mine } };
    } else if (verification !== 'retracted') {
      const params = { sourcePassage: statement, key };
      yield { code: 'translation/parity.missing', path: ['claims'], params };
    }
  }
}

const overlap = (one: PassageMatch, other: PassageMatch | null): boolean =>
  other !== null && Math.min(one.end, other.end) > Math.max(one.start, other.start);

/** Words that a claim had, and that still stand in the copy although it has others now. */
function leftBehind(translation: TranslationOf, story: Story, claim: Claim, find: Find) {
  if (claim.key === null) return undefined;
  return earlier(translation, claim.key).find((words) => {
    const place = find(words);
    if (place === null || isSaid(words, claim.statement)) return false;
    return !story.claims.some(
      (one) => one.verification !== 'retracted' && overlap(place, find(one.statement)),
    );
  });
}

const isSaid = (one: string, other: string): boolean =>
  saysSomething(one) && foldPassage(one).trim() === foldPassage(other).trim();

/** In which paragraph of the body each claim stands, by its key; those that stand in none are left out. */
function paragraphsOfClaims(reading: StoryReading, find: Find): Map<ClaimKey, number> {
  const body = reading.copy.paragraphs.filter(({ field }) => field === 'body');
  return new Map(
    reading.story.claims.flatMap(({ key, statement }) => {
      const place = find(statement);
      const at = body.findIndex(
        ({ start, end }) => place && place.start >= start && place.end <= end,
      );
      return key === null || at < 0 ? [] : [[key, at] as const];
    }),
  );
}

interface Sides {
  readonly here: ReadonlyMap<ClaimKey, number>;
  readonly there: ReadonlyMap<ClaimKey, number>;
}

/** Whether each of two claims stands where the other one stands in the source. */
const areExchanged = ({ here, there }: Sides, one: ClaimKey, other: ClaimKey): boolean => {
  const [first, second] = [here.get(one), here.get(other)];
  const areKnown = first !== undefined && second !== undefined && first !== second;
  return areKnown && first === there.get(other) && second === there.get(one);
};

/** Where claims stand in both languages; nothing to go by where their bodies are not paragraph by paragraph. */
function sidesOf(reading: StoryReading, source: StoryReading, tolerance: number): Sides {
  if (bodyLength(reading) !== bodyLength(source)) return { here: new Map(), there: new Map() };
  return {
    here: paragraphsOfClaims(reading, (words) => reading.find(words, tolerance)),
    there: paragraphsOfClaims(source, (words) => source.find(words, tolerance)),
  };
}

/**
 * The claims that have each other's words: one of them went out with them, or both stand where the other one
 * stands in the source; and the source does not believe both alike.
 */
function* swapped(
  { released }: TranslationOf,
  reading: StoryReading,
  tolerance: number,
): Iterable<Finding<Code>> {
  const { source } = reading;
  if (source === null || reading.story.claims.length < 2) return;
  const sides = sidesOf(reading, source, tolerance);
  const believed = new Map(source.story.claims.map((claim) => [claim.key, claim.verification]));
  for (const [index, { key, statement }] of reading.story.claims.entries()) {
    if (key === null || isSaid(released.get(key) ?? '', statement)) continue;
    const isOthers = [...believed].some(
      ([other, verification]) =>
        other !== null &&
        other !== key &&
        verification !== believed.get(key) &&
        (isSaid(released.get(other) ?? '', statement) || areExchanged(sides, key, other)),
    );
    if (isOthers) yield aboutClaim('translation/parity.swapped', index, 'key');
  }
}

const bodyLength = ({ copy }: StoryReading): number =>
  copy.paragraphs.filter(({ field }) => field === 'body').length;

/**
 * A translation has the claims of its source, each under its own key and with its statement in the translated
 * copy, and no others.
 *
 * Why: a claim that is dropped on the way becomes a fact, or guards nothing; one that is added on the way
 * was never checked.
 *
 * Source: the house: a claim is the same claim in every language.
 */
export const translationParity = defineRule({
  name: 'translation/parity',
  codes: CODES,
  defaultSeverity: 'block',
  options: TOLERANCE,
  *check({ story, reading, options }) {
    const { translation } = story;
    if (!translation?.source) return;
    const find = (passage: string) => reading.find(passage, options.tolerance);
    yield* missing(translation, story, find);
    yield* swapped(translation, reading, options.tolerance);
    const known = new Set<ClaimKey | null>(translation.source.claims.map(({ key }) => key));
    for (const [index, claim] of story.claims.entries()) {
      const { key, statement, verification } = claim;
      if (key === null || !known.has(key)) {
        yield aboutClaim('translation/parity.new', index, 'statement');
        continue;
      }
      if (verification !== 'retracted' && reading.hasCopy && find(statement) === null) {
        yield aboutClaim('translation/parity.not-in-copy', index, 'statement');
        continue;
      }
      const left = leftBehind(translation, story, claim, find);
      if (left === undefined) continue;
      yield aboutClaim('translation/parity.dropped', index, 'statement', { passage: left });
    }
  },
});
