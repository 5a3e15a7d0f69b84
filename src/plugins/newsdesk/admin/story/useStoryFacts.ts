import type { StoryFacts } from '../../editorial';
import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { NO_FACTS, type OpenStory } from './facts';

/**
 * What the server knows of the story, or null until it has told. Where it may not be asked (no permission
 * to read), the desk judges without it, and the server has the last word.
 *
 * @param turn - Changes when it is to be asked again.
 */
export function useStoryFacts(
  { model, documentId, locale, version, isPublic }: OpenStory,
  turn: number,
): StoryFacts | null {
  const { get } = useFetchClient();
  const [told, setTold] = useState<{ of: string; facts: StoryFacts } | null>(null);
  const of = [model, documentId, locale].join();
  useEffect(() => {
    if (documentId === undefined) return;
    let isGone = false;
    const tell = (facts: StoryFacts) => void (isGone || setTold({ of, facts }));
    get<{ data: StoryFacts }>(`/newsdesk/facts/${model}/${documentId}`, {
      params: { locale, status: isPublic ? 'published' : 'draft' },
    }).then(
      ({ data }) => tell(data.data),
      () => tell(NO_FACTS),
    );
    return () => void (isGone = true);
  }, [get, model, documentId, locale, version, isPublic, of, turn]);
  if (documentId === undefined) return NO_FACTS;
  // What was known before a save serves until the new answer is there.
  return told?.of === of ? told.facts : null;
}
