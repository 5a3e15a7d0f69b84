import type { Copy } from './copy';
import {
  DEFAULT_TOLERANCE,
  findOccurrences,
  findPassage,
  HIGHEST_TOLERANCE,
  type FindPassageOptions,
  type PassageMatch,
} from './findPassage';
import { foldText } from './foldText';

/** How many units before and after a passage tell its place: half a dozen words on each side. */
const CONTEXT = 40;

/** How much of its surroundings must still be there for a passage that was edited a good deal. */
const SAME_PLACE = 12;

type Stretch = Pick<PassageMatch, 'start' | 'end'>;

interface Surroundings {
  readonly before: string;
  readonly after: string;
}

function surroundingsOf({ text }: Copy, { start, end }: Stretch): Surroundings {
  return {
    before: foldText(text.slice(Math.max(0, start - CONTEXT), start)).trimEnd(),
    after: foldText(text.slice(end, end + CONTEXT)).trimStart(),
  };
}

/** How many units two texts share from their beginnings, or from their ends. */
function sharedUnits(one: string, other: string, fromEnd: boolean): number {
  const longest = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < longest) {
    const [at, otherAt] = fromEnd
      ? [one.length - 1 - shared, other.length - 1 - shared]
      : [shared, shared];
    if (one[at] !== other[otherAt]) break;
    shared += 1;
  }
  return shared;
}

function likeness(one: Surroundings, other: Surroundings): number {
  return sharedUnits(one.before, other.before, true) + sharedUnits(one.after, other.after, false);
}

/** Of several places the one with the surroundings of before; of equals the nearest. */
function bestOf(
  matches: readonly PassageMatch[],
  { before, at, after }: Move,
): PassageMatch | null {
  const known = surroundingsOf(before, at);
  let best: PassageMatch | null = null;
  let bestLikeness = -1;
  for (const match of matches) {
    const alike = likeness(known, surroundingsOf(after, match));
    const isNearer =
      best !== null && Math.abs(match.start - at.start) < Math.abs(best.start - at.start);
    if (alike < bestLikeness || (alike === bestLikeness && !isNearer)) continue;
    [best, bestLikeness] = [match, alike];
  }
  return best;
}

/** A passage and the copy that it stood in, with the copy in which to find it again. */
export interface Move {
  readonly before: Copy;
  /** Where it stood, in offsets of `before.text`. */
  readonly at: Stretch;
  readonly after: Copy;
}

/**
 * Finds a passage again after its copy was edited: its paragraph moved, split, joined or reworded, or
 * the same words written a second time. What stands exactly comes first, at the place with the same
 * surroundings; then what was edited a little; then what was edited more, if it is plainly in its old
 * place.
 *
 * @returns Null when the words are gone: no place is better than a wrong one.
 */
export function followPassage(
  move: Move,
  { tolerance = DEFAULT_TOLERANCE }: FindPassageOptions = {},
): PassageMatch | null {
  const { before, at, after } = move;
  const words = before.text.slice(at.start, at.end);
  const near = bestOf(findOccurrences(after, words, { tolerance }), move);
  if (near !== null) return near;
  const edited = findPassage(after, words, { tolerance: HIGHEST_TOLERANCE });
  if (edited === null) return null;
  const alike = likeness(surroundingsOf(before, at), surroundingsOf(after, edited));
  return alike >= SAME_PLACE ? edited : null;
}
