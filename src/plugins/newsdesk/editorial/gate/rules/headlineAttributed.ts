import { z } from 'zod';
import { foldText } from '../../copy';
import { sharedSubjects, subjectWords } from '../../attribution';
import { containsAnyWord } from '../containsWord';
import { aboutStory, defineRule } from '../rule';
import type { StoryReading } from '../storyReading';

/** Quotation marks, and the colon or dash that sets a speaker off: "Kerry asked Ecuador: WikiLeaks". */
const SETS_OFF = /["“”«»„‘]|\p{L}:\s|\s[–—-]\s/u;

/** How much of a headline must be in a claim for it to state the claim, and not only be about it. */
const LEAST_SHARE = 0.6;

/** Whether a headline says that what it tells is somebody's word: a speaker, a hedge, a quotation. */
function saysWhose({ story, language, attributions }: StoryReading): boolean {
  const { headline } = story;
  const text = foldText(headline);
  return (
    SETS_OFF.test(headline) ||
    containsAnyWord(text, language.hedges) ||
    containsAnyWord(text, language.allegation.markers) ||
    containsAnyWord(text, language.allegation.accusations) ||
    attributions.attributions.some(
      ({ content }) => (content[0]?.start ?? Infinity) < headline.length,
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
