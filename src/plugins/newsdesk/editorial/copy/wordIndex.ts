import type { MarkedText } from './alignEdited';
import { MARK } from './anchors';
import { forEachWord } from './words';

/** For each word of a folded text the offsets at which it stands, in order. */
export type WordIndex = ReadonlyMap<string, readonly number[]>;

/** Indexes a folded text, in time linear in its length. */
export function indexWords(text: string): WordIndex {
  const index = new Map<string, number[]>();
  forEachWord(text, (start, end) => {
    const word = text.slice(start, end);
    const places = index.get(word);
    if (places === undefined) index.set(word, [start]);
    else places.push(start);
  });
  return index;
}

/** A stretch of text that a pattern may stand in. */
export interface Stretch {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Fewer edits cannot make the pattern's words those of the stretch. */
  readonly leastEdits: number;
}

/** How many places are weighed for one pattern, rarest words first: this bounds the work. */
const MOST_PLACES = 256;

/** How many stretches are worth comparing unit by unit. */
const MOST_STRETCHES = 6;

/** How many groups of places are looked at to find those. */
const MOST_GROUPS = 24;

/** One edit touches one word, or two when it takes away what stands between them. */
const WORDS_PER_EDIT = 2;

interface SharedWord {
  /** Where the word stands in the pattern. */
  readonly at: number;
  readonly places: readonly number[];
}

/** The pattern's words with their places in the text, rarest first, as far as the bound goes. */
function placeWords(pattern: string, index: WordIndex): SharedWord[] {
  const words: SharedWord[] = [];
  forEachWord(pattern, (start, end) => {
    words.push({ at: start, places: index.get(pattern.slice(start, end)) ?? [] });
  });
  words.sort((one, other) => one.places.length - other.places.length);
  let left = MOST_PLACES;
  return words.filter(({ places }) => (left -= places.length) >= 0);
}

/** Where the pattern would start if each place of a word were the right one, in order. */
function possibleStarts(words: readonly SharedWord[]): Int32Array {
  const starts: number[] = [];
  for (const { at, places } of words) {
    for (const place of places) starts.push(place - at);
  }
  return Int32Array.from(starts).sort();
}

interface Group {
  readonly first: number;
  readonly last: number;
  readonly votes: number;
}

/** Groups starts that edits can have shifted against one another. */
function groupStarts(starts: Int32Array, spread: number): Group[] {
  const groups: Group[] = [];
  let end = 0;
  for (let start = 0; start < starts.length; start += 1) {
    const first = starts[start] as number;
    while (end < starts.length && (starts[end] as number) <= first + spread) end += 1;
    groups.push({ first, last: starts[end - 1] as number, votes: end - start });
  }
  return groups;
}

/** The group with the most votes, among those that overlap none of the groups seen before. */
function bestGroup(groups: readonly Group[], seen: readonly Group[]): Group | null {
  let best: Group | null = null;
  for (const group of groups) {
    if (best !== null && group.votes <= best.votes) continue;
    const overlaps = seen.some((one) => group.first <= one.last && group.last >= one.first);
    if (!overlaps) best = group;
  }
  return best;
}

/** The first of ascending places that is not before `from`. */
function firstPlaceFrom(places: readonly number[], from: number): number | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return places[low];
}

/** The places of the pattern's words that no edit may touch. */
function placesOfAnchors({ text, marks }: MarkedText, index: WordIndex): (readonly number[])[] {
  const anchors: (readonly number[])[] = [];
  forEachWord(text, (start, end) => {
    if (marks[start] !== MARK.EDITABLE) anchors.push(index.get(text.slice(start, end)) ?? []);
  });
  return anchors;
}

/**
 * Finds the stretches of a text where the words of a pattern stand at about the same distance from
 * one another as in the pattern, its anchored words among them: there it may stand with a few edits.
 *
 * @param maximum - How many edits are allowed.
 * @returns At most six, the likeliest first.
 */
export function likelyStretches(pattern: MarkedText, index: WordIndex, maximum: number): Stretch[] {
  const words = placeWords(pattern.text, index);
  const anchors = placesOfAnchors(pattern, index);
  // All words of the pattern as it stands in the text vote within this spread.
  const groups = groupStarts(possibleStarts(words), 2 * maximum);
  const stretches: Stretch[] = [];
  const seen: Group[] = [];
  while (stretches.length < MOST_STRETCHES && seen.length < MOST_GROUPS) {
    const group = bestGroup(groups, seen);
    if (group === null) break;
    seen.push(group);
    // Wide enough for a group that was passed over because it overlaps this one.
    const from = group.first - 3 * maximum;
    const to = group.first + pattern.text.length + 4 * maximum;
    const leastEdits = Math.ceil((words.length - group.votes) / WORDS_PER_EDIT);
    const hasAnchors = anchors.every((places) => (firstPlaceFrom(places, from) ?? to) < to);
    if (hasAnchors && leastEdits <= maximum) stretches.push({ from, to, leastEdits });
  }
  return stretches;
}
