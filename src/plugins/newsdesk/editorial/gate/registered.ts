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

/** Everything on the story's record that stands in its copy, wherever it stands. */
function readRegister({ story, copy }: StoryReading, tolerance: number): Registered[] {
  const texts: [Registration, string][] = [
    ...story.claims.map(({ statement }): [Registration, string] => ['claim', statement]),
    ...story.claims.map(({ response }): [Registration, string] => ['response', response]),
    ...story.dismissals
      .filter(({ reason }) => saysSomething(reason))
      .map(({ passage }): [Registration, string] => ['dismissal', passage]),
  ];
  return texts.flatMap(([as, text]) =>
    findOccurrences(copy, text, { tolerance }).map(({ start, end }) => ({ start, end, as })),
  );
}

function answersFor(entry: Registered, passage: Passage): boolean {
  const both = shared(entry, passage);
  if (both === 0) return false;
  // What gave the passage away is in the claim: the rest of the sentence need not be.
  const { mark } = passage;
  const hasMark = mark !== null && shared(entry, mark) === length(mark);
  if (hasMark && length(entry) >= length(mark) + LEAST_BESIDES) return true;
  const isSame = both >= SAME_WORDS * Math.min(length(entry), length(passage));
  return isSame && both >= LEAST_COVER * length(passage);
}

/** Whether a passage of the headline or the summary says in short what a registered claim says. */
function readShortForms({
  story,
  attributions,
  fieldAt,
}: StoryReading): (passage: Passage) => boolean {
  const claims = story.claims.map(({ statement, attribution, about }) =>
    subjectWords(`${statement} ${attribution} ${about}`),
  );
  const { text, sentences } = attributions;
  return ({ start, end }) => {
    if (fieldAt(start) === 'body') return false;
    const sentence = sentenceAt(sentences, start) ?? { start, end };
    const subjects = subjectWords(text.slice(sentence.start, Math.max(sentence.end, end)));
    return claims.some((claim) => isAbout(sharedSubjects(subjects, claim)));
  };
}

/**
 * Says what answers for each passage: a claim whose statement it is, a response that stands in it, or
 * a dismissal with a reason. For the headline and the summary a claim about the same is enough: they say
 * in short what the body says.
 *
 * @param tolerance - As for `findPassage`: how far the copy may have been edited since.
 */
export function readRegistrations(
  reading: StoryReading,
  tolerance: number,
): (passage: Passage) => Registration | null {
  const register = readRegister(reading, tolerance);
  const isShortForm = readShortForms(reading);
  return (passage) => {
    const entry = register.find((one) => answersFor(one, passage));
    if (entry !== undefined) return entry.as;
    return isShortForm(passage) ? 'claim' : null;
  };
}
