import { FRAME } from './frames';
import { NO_GRADE } from './lexicon';
import { USE, type Occurrence } from './occurrences';

/** How many grades there are, with the one for none. */
export const GRADES = 11;

/** A grade as a property: 0 to 9, and 10 for none. */
export function gradeValue(grade: number): number {
  return grade === NO_GRADE ? GRADES - 1 : grade;
}

/** Whether what follows the cue is a clause or a quotation of its own. */
export function isClausal(frame: number): boolean {
  return (
    frame === FRAME.quote ||
    frame === FRAME.colon ||
    frame === FRAME.that ||
    frame === FRAME.question ||
    frame === FRAME.clause
  );
}

/** Whether a preposition follows the cue. */
export function isPrepositional(frame: number): boolean {
  return frame >= FRAME.to && frame <= FRAME.preposition;
}

/**
 * The grade that the construction calls for, 10 for none.
 *
 * @param precedes - Whether what is said stands before the cue.
 */
export function gradeOf(found: Occurrence, precedes: boolean): number {
  const { cue, use, frame, passive } = found;
  if (use === USE.noun) return gradeValue(cue.noun);
  if (use === USE.adjective) return gradeValue(cue.adjective);
  if (use === USE.label) return GRADES - 1;
  if (use === USE.preposition) return gradeValue(cue.preposition);
  if (precedes || isClausal(frame.kind)) return gradeValue(cue.clause);
  if (passive) return gradeValue(cue.passive);
  if (frame.kind === FRAME.infinitive) return gradeValue(cue.infinitive);
  return gradeValue(isPrepositional(frame.kind) ? cue.prepositional : cue.object);
}
