import * as z from 'zod/mini';
import { foldPassage, foldText, indexOfWords, saysSomething } from '../../copy';
import { aboutStory, defineRule } from '../rule';

/**
 * A story has a credit line or an agency, and a credit line names the agency as the agency wants it.
 *
 * Why: copy that we did not gather ourselves is credited to who did; contracts ask for it too. It
 * warns by default: a missing credit wrongs a partner, who can be given it a minute later, not the
 * people whom the story is about.
 *
 * Source: AP, News Values and Principles (facts not gathered by us are credited to the outlet that
 * did).
 */
export const storyCredit = defineRule({
  name: 'story/credit',
  codes: ['story/credit', 'story/credit.agency'],
  defaultSeverity: 'warn',
  options: z.strictObject({}),
  applies: ['credit'],
  *check({ story }) {
    const hasCredit = saysSomething(story.credit);
    const hasAgency = saysSomething(story.agencyCredit);
    if (!hasCredit && !hasAgency) yield aboutStory('story/credit', 'credit');
    if (!hasCredit || !hasAgency) return;
    const agency = foldPassage(story.agencyCredit);
    if (indexOfWords(foldText(story.credit), agency) !== -1) return;
    yield aboutStory('story/credit.agency', 'credit', { agency: story.agencyCredit });
  },
});
