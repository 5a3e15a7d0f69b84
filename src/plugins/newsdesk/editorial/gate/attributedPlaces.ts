import { sentenceAt } from '../attribution';
import { findOccurrences, type PassageMatch } from '../copy';
import type { Claim } from '../story';
import type { StoryReading } from './storyReading';

type Stretch = Pick<PassageMatch, 'start' | 'end'>;

const length = ({ start, end }: Stretch): number => end - start;

const shared = (one: Stretch, other: Stretch): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);

const overlaps = (one: Stretch, other: Stretch): boolean => shared(one, other) > 0;

/** Whether half of the shorter of two stretches is in the other. */
const isSame = (one: Stretch, other: Stretch): boolean =>
  shared(one, other) * 2 >= Math.min(length(one), length(other));

/** Whether words stand in the paragraph of a passage, or in the one before. */
function isNear({ copy }: StoryReading, place: Stretch, words: Stretch): boolean {
  const at = copy.paragraphs.findIndex(({ end }) => place.start < end);
  const from = copy.paragraphs[Math.max(0, at - 1)]?.start ?? 0;
  const to = copy.paragraphs[at]?.end ?? copy.text.length;
  return words.start >= from && words.start < to;
}

/**
 * Whether words lay a passage in somebody's mouth: they stand in its sentence, or near it where the finder, too,
 * reads them as who says something. A name that merely comes up nearby says nothing.
 */
function laysInAMouth(
  reading: StoryReading,
  places: readonly Stretch[],
  place: Stretch,
  words: Stretch,
): boolean {
  const { sentences, attributions } = reading.attributions;
  if (sentenceAt(sentences, words.start) === sentenceAt(sentences, place.start)) return true;
  if (!isNear(reading, place, words)) return false;
  // In a language that it has no words of, the finder reads nobody.
  if (reading.language.code === 'und') return true;
  // What is said where the claim stands for another time is said of it there.
  const others = places.filter((one) => one !== place);
  return attributions.some(
    ({ source, cue, content }) =>
      [...source, ...cue].some((span) => overlaps(span, words)) &&
      !content.some((span) => others.some((other) => isSame(span, other))),
  );
}

/** Where the copy says a claim without laying it in somebody's mouth: there it reads as a fact. */
export function unattributedPlaces(
  reading: StoryReading,
  { statement, attribution }: Claim,
  tolerance: number,
): PassageMatch[] {
  const places = findOccurrences(reading.copy, statement, { tolerance });
  if (places.length === 0) return [];
  // Words of the claim itself attribute nothing.
  const words = findOccurrences(reading.copy, attribution, { tolerance }).filter(
    (one) => !places.some((place) => overlaps(one, place)),
  );
  const { attributions } = reading.attributions;
  return places.filter(
    (place) =>
      !attributions.some(({ content }) => content.some((span) => isSame(span, place))) &&
      !words.some((one) => laysInAMouth(reading, places, place, one)),
  );
}
