import { FINITE } from './classSets';
import type { Opening } from './contentEnds';
import { FRAMES, opensClause } from './frames';
import { GRADES } from './grades';
import type { Properties } from './model';
import { USES } from './occurrences';
import type { Tokens } from './tokens';
import { CLASS, CLASS_COUNT } from './wordClasses';

const DISTANCES = 8;
const LOOKAHEAD = 14;
const NEAR = 9;

function bucket(distance: number): number {
  if (distance <= 1) return 0;
  if (distance <= 2) return 1;
  if (distance <= 4) return 2;
  if (distance <= 7) return 3;
  if (distance <= 11) return 4;
  if (distance <= 17) return 5;
  return distance <= 27 ? 6 : 7;
}

/** What comes first after `at`: a mark of the same kind, a verb of its own, or the end. */
function ahead(tokens: Tokens, at: number, limit: number): number {
  const { wordClass } = tokens;
  const kind = wordClass[at];
  const end = Math.min(limit, at + LOOKAHEAD);
  for (let index = at + 1; index < end; index += 1) {
    const next = wordClass[index] as number;
    if (next === kind) return 1;
    if (FINITE[next] || next === CLASS.pastForm || next === CLASS.presentForm) return 2;
    if (tokens.cue[index]) return 3;
  }
  return end === limit ? 0 : 4;
}

/** What opened the part of the content that `at` ends: the class behind the last comma or dash. */
function partOpener(tokens: Tokens, at: number, start: number): number {
  const { wordClass } = tokens;
  const bottom = Math.max(start, at - LOOKAHEAD);
  for (let index = at - 2; index >= bottom; index -= 1) {
    const kind = wordClass[index];
    if (kind === CLASS.comma || kind === CLASS.dash) return wordClass[index + 1] as number;
  }
  return CLASS_COUNT;
}

/** How surely the first verb after `at` is a cue of its own: its best grade; 10 where none comes. */
function nextCue(tokens: Tokens, at: number, limit: number): number {
  const { wordClass, strength } = tokens;
  const end = Math.min(limit, at + NEAR);
  for (let index = at + 1; index < end; index += 1) {
    if (strength[index]) return strength[index] as number;
    const kind = wordClass[index] as number;
    if (FINITE[kind] || kind === CLASS.pastForm || kind === CLASS.presentForm) return 0;
  }
  return GRADES - 1;
}

/**
 * Properties of ending a content before token `at`.
 *
 * @param finiteSeen - How many verbs the content holds up to there.
 */
export function describeEnd(
  properties: Properties,
  tokens: Tokens,
  { start, limit, found, hangsOn, strength }: Opening,
  at: number,
  finiteSeen: number,
): void {
  const { wordClass, capital, strength: cues } = tokens;
  const C = CLASS_COUNT;
  const classAt = (index: number) => (index < limit ? (wordClass[index] as number) : CLASS.stop);
  const kind = classAt(at);
  const last = wordClass[at - 1] as number;
  const joins = kind === CLASS.comma || kind === CLASS.and || kind === CLASS.but;
  const clauseAt = classAt(at + 1) === CLASS.and || classAt(at + 1) === CLASS.but ? at + 2 : at + 1;
  properties.clear();
  properties.add(kind, C);
  properties.add(classAt(at + 1), C);
  properties.add(classAt(at + 2), C);
  properties.add(classAt(at + 3), C);
  properties.add(last, C);
  properties.add(at - 2 >= start ? (wordClass[at - 2] as number) : -1, C);
  properties.add(wordClass[start] as number, C);
  properties.add(found.frame.kind, FRAMES.length);
  properties.add(bucket(at - start), DISTANCES);
  properties.add(bucket(limit - at), DISTANCES);
  properties.add(hangsOn + 1, C + 1);
  properties.add(Math.min(finiteSeen, 3), 4);
  properties.add(partOpener(tokens, at, start), C + 1);
  properties.add(found.cue.form, 5);
  properties.add(found.use * 2 + (found.passive ? 1 : 0), 2 * USES);
  properties.add(strength, 11);
  properties.add(ahead(tokens, at, limit), 5);
  properties.add(joins ? nextCue(tokens, at, limit) : -1, GRADES);
  properties.add(joins && at + 1 < limit ? (cues[at + 1] as number) || -1 : -1, GRADES);
  properties.add(joins && opensClause(tokens, clauseAt, limit) ? 1 : 0, 2);
  properties.add(
    (capital[Math.min(at + 1, limit - 1)] as number) + 2 * (capital[at - 1] as number),
    4,
  );
}
