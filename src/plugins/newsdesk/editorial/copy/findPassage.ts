import { weightyWords } from '../attribution/languages';
import type { Offset } from '../story';
import { alignEdited, type Alignment } from './alignEdited';
import { markAnchors } from './anchors';
import type { Copy } from './copy';
import { endOfCluster } from './foldClasses';
import { findVerbatim } from './findVerbatim';
import { foldPassage } from './foldText';
import { foldCopy, type FoldedCopy } from './foldedCopy';
import { locate } from './readCopy';
import { likelyStretches } from './wordIndex';
import { indexOfWords, saysSomething } from './words';

/** Where a passage stands in a copy's plain text. */
export interface PassageMatch {
  readonly start: Offset;
  readonly end: Offset;
  /** Whether it stands there but for quote marks, dashes, case and white space. */
  readonly exact: boolean;
  /** How many letters, digits or marks were put in, left out or replaced. */
  readonly edits: number;
}

export interface FindPassageOptions {
  /** Edits allowed, as a part of the passage's length: 0 for none, at most 0.3. Default 0.1. */
  readonly tolerance?: number;
}

export const DEFAULT_TOLERANCE = 0.1;

/** In a third of a sentence changed, another sentence can hide. */
export const HIGHEST_TOLERANCE = 0.3;

/** Shorter passages, in folded units, must stand there exactly: one edit makes another word of them. */
export const SHORTEST_EDITED = 12;

/** Longer ones must, too: no statement is that long, and comparing it would take too long. */
export const LONGEST_EDITED = 600;

/** No passage is longer than this, in folded units. */
const LONGEST = 20_000;

/** The place where a pattern stands with the fewest edits, within one paragraph. */
function findEdited(copy: Copy, pattern: string, tolerance: number): Alignment | null {
  if (pattern.length < SHORTEST_EDITED || pattern.length > LONGEST_EDITED) return null;
  let allowed = Math.floor(pattern.length * Math.min(tolerance, HIGHEST_TOLERANCE));
  if (allowed < 1) return null;
  const folded = foldCopy(copy);
  const marked = { text: pattern, marks: markAnchors(pattern, weightyWords(copy.locale)) };
  let best: Alignment | null = null;
  for (const stretch of likelyStretches(marked, folded.words, allowed)) {
    if (stretch.leastEdits > allowed) continue;
    const from = Math.max(0, stretch.from);
    const to = Math.min(folded.text.length, stretch.to);
    const found = alignEdited(folded, from, to, marked, allowed);
    if (found === null) continue;
    best = found;
    allowed = found.edits - 1;
  }
  return best;
}

/** Leads from the folded text back to the plain one. */
function toMatch(copy: Copy, folded: FoldedCopy, found: Alignment, exact: boolean): PassageMatch {
  const start = folded.offsetAt(found.start);
  const end = endOfCluster(copy.text, folded.offsetAt(found.end - 1));
  return { start: start as Offset, end: end as Offset, exact, edits: found.edits };
}

/** Whether a stretch stands in the headline, the summary or the body alone, and not partly in two of them. */
const isInOnePart = (copy: Copy, start: number, end: number): boolean =>
  locate(copy, start)?.field === locate(copy, end - 1)?.field;

/** The first exact place of a folded pattern; null where there is none. */
function findExact(copy: Copy, pattern: string): PassageMatch | null {
  const folded = foldCopy(copy);
  let at = indexOfWords(folded.text, pattern);
  for (; at !== -1; at = indexOfWords(folded.text, pattern, at + 1)) {
    const match = toMatch(copy, folded, { start: at, end: at + pattern.length, edits: 0 }, true);
    if (isInOnePart(copy, match.start, match.end)) return match;
  }
  return null;
}

/**
 * Finds a passage in a copy, as readers would: quote marks, dashes, case, white space, invisible
 * characters and the Unicode form make no difference, and neither do a few edits. But an edit that
 * changes a number, or puts in, takes out or changes a word such as "not", "denied" or "allegedly"
 * (see `attribution/languages`) is never small. An exact passage may run over paragraph ends, an
 * edited one may not; neither runs from the headline or the summary into what follows.
 *
 * @param passage - Words as somebody typed or pasted them; punctuation at the edges is ignored.
 * @returns The place where it stands letter by letter, else the first exact one, else the best edited
 * one, in offsets of `copy.text`; null when the passage is not there or says nothing.
 */
export function findPassage(
  copy: Copy,
  passage: string,
  { tolerance = DEFAULT_TOLERANCE }: FindPassageOptions = {},
): PassageMatch | null {
  const words = passage.trim();
  if (words.length <= LONGEST && saysSomething(words)) {
    const start = findVerbatim(copy.text, words);
    const end = start + words.length;
    if (start !== -1 && isInOnePart(copy, start, end)) {
      return { start: start as Offset, end: end as Offset, exact: true, edits: 0 };
    }
  }
  const pattern = foldPassage(passage);
  if (pattern === '' || pattern.length > LONGEST) return null;
  const exact = findExact(copy, pattern);
  if (exact !== null) return exact;
  const edited = findEdited(copy, pattern, tolerance);
  return edited === null ? null : toMatch(copy, foldCopy(copy), edited, false);
}

/** A passage that stands in more places than this is told where it stands first. */
const MOST_OCCURRENCES = 200;

/**
 * Finds every place where a passage stands: a lede is often the summary and the headline, too.
 *
 * @param passage - As for `findPassage`.
 * @returns All exact places in the order of the copy, without overlaps; where there is none, the best
 * edited one; else nothing. At most 200.
 */
export function findOccurrences(
  copy: Copy,
  passage: string,
  options: FindPassageOptions = {},
): PassageMatch[] {
  const pattern = foldPassage(passage);
  if (pattern === '' || pattern.length > LONGEST) return [];
  const folded = foldCopy(copy);
  const found: PassageMatch[] = [];
  let at = indexOfWords(folded.text, pattern);
  while (at !== -1 && found.length < MOST_OCCURRENCES) {
    const end = at + pattern.length;
    const match = toMatch(copy, folded, { start: at, end, edits: 0 }, true);
    const isOne = isInOnePart(copy, match.start, match.end);
    if (isOne) found.push(match);
    // One that would run from part to part takes nothing away from those that do not.
    at = indexOfWords(folded.text, pattern, isOne ? end : at + 1);
  }
  if (found.length > 0) return found;
  const edited = findPassage(copy, passage, options);
  return edited === null ? [] : [edited];
}
