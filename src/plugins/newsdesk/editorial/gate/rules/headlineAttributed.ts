import * as z from 'zod/mini';
import { foldText } from '../../copy';
import { sharedSubjects, subjectWords, type Span } from '../../attribution';
import { containsAnyWord } from '../containsWord';
import { aboutStory, defineRule } from '../rule';
import type { StoryReading } from '../storyReading';

const QUOTATION = /["“”«»„‘]/u;

/** The colon or dash that sets a speaker off: "Kerry asked Ecuador: WikiLeaks". */
const SETS_OFF = /:\s|\s[–—-]\s/u;

/** Shorter words ("the", "of", "al") name no speaker, unless in capitals. */
const COULD_BE_SPEAKER = /[\p{L}\p{N}]{4,}|\p{Lu}{2,}/gu;

const speakerWords = (text: string): string[] =>
  (text.match(COULD_BE_SPEAKER) ?? []).map((word) => word.toLowerCase());

/** Whether what is set off is somebody to whom an open claim is attributed: "Breaking:" is nobody. */
function setsSpeakerOff({ story, openClaims }: StoryReading): boolean {
  const parts = story.headline.split(SETS_OFF);
  if (parts.length < 2) return false;
  const speakers = new Set(openClaims.flatMap(({ claim }) => speakerWords(claim.attribution)));
  return [parts[0], parts.at(-1)].some((part) =>
    speakerWords(part as string).some((word) => speakers.has(word)),
  );
}

/** How much of a headline must be in a claim for it to state the claim, and not only be about it. */
const LEAST_SHARE = 0.6;

/** A colon is a cue for the finder, whatever stands before it; a headline needs a word for it. */
const isWord =
  (text: string) =>
  ({ start, end }: Span): boolean =>
    /\p{L}/u.test(text.slice(start, end));

/** Whether a headline says that what it tells is somebody's word: a speaker, a hedge, a quotation. */
function saysWhose(reading: StoryReading): boolean {
  const { story, language, attributions } = reading;
  const { headline } = story;
  const text = foldText(headline);
  return (
    QUOTATION.test(headline) ||
    setsSpeakerOff(reading) ||
    containsAnyWord(text, language.hedges) ||
    containsAnyWord(text, language.allegation.markers) ||
    containsAnyWord(text, language.allegation.accusations) ||
    attributions.attributions.some(
      ({ content, cue }) =>
        (content[0]?.start ?? Infinity) < headline.length && cue.some(isWord(attributions.text)),
    )
  );
}

/**
 * A headline does not state an unverified claim as a fact.
 *
 * Why: most readers read no further. What the story lays in somebody's mouth the headline must not make
 * true.
 *
 * Source: Reuters, Essentials of Sourcing (every statement sourced, unless an established fact); BBC
 * Editorial Guidelines 3.2 (an allegation says whose it is).
 */
export const headlineAttributed = defineRule({
  name: 'headline/attributed',
  codes: ['headline/attributed'],
  defaultSeverity: 'block',
  options: z.strictObject({}),
  applies: ['headline'],
  *check({ story, reading }) {
    if (reading.openClaims.length === 0 || saysWhose(reading)) return;
    const headline = subjectWords(story.headline);
    for (const { claim, index } of reading.openClaims) {
      const said = subjectWords(claim.statement);
      if (sharedSubjects(headline, said) < LEAST_SHARE) continue;
      const params = { number: index + 1, statement: claim.statement };
      yield aboutStory('headline/attributed', 'headline', params);
      return;
    }
  },
});
