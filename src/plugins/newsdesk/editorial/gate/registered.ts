import {
  isAbout,
  sentenceAt,
  sharedSubjects,
  subjectWords,
  type Passage,
  type Span,
} from '../attribution';
import { findOccurrences, saysSomething } from '../copy';
import type { StoryReading } from './storyReading';

/** How much of the shorter of two stretches must be in the other for them to be about the same words. */
const SAME_WORDS = 0.5;

/** How much of a passage what is registered must cover: a name out of a long accusation is not it. */
const LEAST_COVER = 0.3;

/** How many letters a claim says besides the word that gave a passage away: "alleged" alone claims nothing. */
const LEAST_BESIDES = 8;

/** What answers for a passage. */
export type Registration = 'claim' | 'response' | 'dismissal';

interface Registered extends Span {
  readonly as: Registration;
}

const length = ({ start, end }: Span): number => end - start;

const shared = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** Everything on the story's record that stands in its copy, wherever it stands, by where it starts. */
function readRegister({ story, copy }: StoryReading, tolerance: number): Registered[] {
  const texts = new Map<string, [Registration, string]>();
  const add = (as: Registration, text: string): void => void texts.set(`${as} ${text}`, [as, text]);
  for (const { statement, response } of story.claims) {
    add('claim', statement);
    add('response', response);
  }
  for (const { passage, reason } of story.dismissals) {
    if (saysSomething(reason)) add('dismissal', passage);
  }
  return [...texts.values()]
    .flatMap(([as, text]) =>
      findOccurrences(copy, text, { tolerance }).map(({ start, end }) => ({ start, end, as })),
    )
    .sort((one, other) => one.start - other.start);
}

/** Whether two stretches are the same but for some words at their edges: neither holds much besides. */
const isSameStretch = (one: Span, other: Span): boolean =>
  shared(one, other) >= SAME_WORDS * Math.max(length(one), length(other));

function answersFor(entry: Registered, passage: Passage): boolean {
  const both = shared(entry, passage);
  if (both === 0) return false;
  // A decision is about the passage that was looked at, and about no other that shares words with it.
  if (entry.as === 'dismissal') return isSameStretch(entry, passage);
  // A reply that accuses in its turn is a claim of its own: somebody has to be asked about it.
  if (entry.as === 'response' && passage.kind !== 'denial') return false;
  // What gave the passage away is in the claim: the rest of the sentence need not be.
  const { mark } = passage;
  const hasMark = mark !== null && shared(entry, mark) === length(mark);
  if (hasMark && length(entry) >= length(mark) + LEAST_BESIDES) return true;
  const isSame = both >= SAME_WORDS * Math.min(length(entry), length(passage));
  return isSame && both >= LEAST_COVER * length(passage);
}

/** Finds the first entry that answers for a passage, among those that share a letter with it. */
function finderIn(register: readonly Registered[]): (passage: Passage) => Registered | undefined {
  // The furthest that any entry up to here reaches: before it nothing need be looked at.
  let furthest = 0;
  const reach = register.map(({ end }) => (furthest = Math.max(furthest, end)));
  return (passage) => {
    let at = firstFrom(register, passage.end) - 1;
    for (; at >= 0 && (reach[at] as number) > passage.start; at -= 1) {
      const entry = register[at] as Registered;
      if (answersFor(entry, passage)) return entry;
    }
    return undefined;
  };
}

/** The place of the first of ordered entries that starts at or behind an offset. */
function firstFrom(register: readonly Registered[], offset: number): number {
  let low = 0;
  let high = register.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((register[middle] as Registered).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Subjects = ReadonlyMap<string, number>;

/** What a subject that is no name weighs. */
const PLAIN = 1;

/** Whether two stretches share more than the names of the same people. */
const sharesSubstance = (one: Subjects, other: Subjects): boolean =>
  [...one].some(([word, weight]) => weight === PLAIN && other.has(word));

/**
 * Whether a passage of the headline or the summary says in short what a claim that stands says: not only
 * of whom, but what.
 */
function readShortForms({
  standingClaims,
  attributions,
  fieldAt,
}: StoryReading): (passage: Passage) => boolean {
  const claims = standingClaims.map(({ claim: { statement, attribution, about } }) => ({
    said: subjectWords(statement),
    all: subjectWords(`${statement} ${attribution} ${about}`),
  }));
  const { text, sentences } = attributions;
  return ({ start, end }) => {
    if (fieldAt(start) === 'body') return false;
    const sentence = sentenceAt(sentences, start) ?? { start, end };
    const subjects = subjectWords(text.slice(sentence.start, Math.max(sentence.end, end)));
    return claims.some(
      ({ said, all }) => isAbout(sharedSubjects(subjects, all)) && sharesSubstance(subjects, said),
    );
  };
}

/**
 * Says what answers for each passage: a claim whose statement it is, a response whose denial it is, or a
 * dismissal of it with a reason. For the headline and the summary a claim about the same is enough: they say
 * in short what the body says.
 *
 * @param tolerance - As for `findPassage`: how far the copy may have been edited since.
 */
export function readRegistrations(
  reading: StoryReading,
  tolerance: number,
): (passage: Passage) => Registration | null {
  const entryFor = finderIn(readRegister(reading, tolerance));
  const isShortForm = readShortForms(reading);
  return (passage) => {
    const entry = entryFor(passage);
    if (entry !== undefined) return entry.as;
    return isShortForm(passage) ? 'claim' : null;
  };
}
