import { useEffect, useState } from 'react';
import type { StoryShape } from '../../editorial';
import type { House } from '../house';
import { useFormValues } from '../strapi';
import { useCopyLanguage } from './useCopyLanguage';
import { announceStory, type ActiveStory } from './activeStory';
import { useAgencyCredit, useSources } from './chosenRecords';
import { NO_FACTS, type OpenStory } from './facts';
import { useStoryFacts } from './useStoryFacts';
import { Observed } from './observed';
import type { Refused } from './publish/refusal';
import { StorySession } from './session';

/** Opens a session on the story in the edit view, and tells it of every change. */
export function useStorySession(open: OpenStory, shape: StoryShape, house: House): ActiveStory {
  const { model, documentId, locale } = open;
  const values = useFormValues();
  const [turn, askAgain] = useState(0);
  const told = useStoryFacts(open, turn);
  const facts = told ?? NO_FACTS;
  const sources = useSources(values, shape, facts);
  const agency = useAgencyCredit(values, shape, open, facts);
  const isSpoken = useCopyLanguage(locale);
  const [story] = useState<ActiveStory>(() => ({
    model,
    documentId,
    locale,
    session: new StorySession(),
    refusal: new Observed<Refused | null>(null),
    refresh: () => askAgain((before) => before + 1),
  }));
  useEffect(() => {
    const close = story.session.open();
    const leave = announceStory(story);
    return () => {
      leave();
      close();
    };
  }, [story]);
  useEffect(() => {
    // Without the sources the story would look worse than it is.
    if (told === null || !isSpoken) return;
    story.session.update({ values, shape, house, facts: told, sources, locale, agency });
  });
  return story;
}
