import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { Instant, SourceRecord } from '../../editorial';

/** The source records of one saved claim. */
export interface ClaimSources {
  readonly source: string | null;
  readonly furtherSources: readonly string[];
  readonly respondentSource: string | null;
}

/** What only the server knows of the story that is open. */
export interface StoryFacts {
  readonly claims: Readonly<Record<string, ClaimSources>>;
  readonly sources: Readonly<Record<string, SourceRecord>>;
  readonly agencyCredit: string;
  readonly publicEmbargoes: readonly Instant[];
}

/** Of a story that was never saved. */
export const NO_FACTS: StoryFacts = {
  claims: {},
  sources: {},
  agencyCredit: '',
  publicEmbargoes: [],
};

export interface OpenStory {
  readonly model: string;
  readonly documentId: string | undefined;
  readonly locale: string;
  /** Changes with each save: what was known before may be out of date. */
  readonly version: string;
}

/**
 * What the server knows of the story, or null until it has told. Where it may not be asked (no permission
 * to read), the desk judges without it, and the server has the last word.
 */
export function useStoryFacts({
  model,
  documentId,
  locale,
  version,
}: OpenStory): StoryFacts | null {
  const { get } = useFetchClient();
  const [told, setTold] = useState<{ of: string; facts: StoryFacts } | null>(null);
  const of = [model, documentId, locale].join();
  useEffect(() => {
    if (documentId === undefined) return;
    let isGone = false;
    const tell = (facts: StoryFacts) => void (isGone || setTold({ of, facts }));
    get<{ data: StoryFacts }>(`/newsdesk/facts/${model}/${documentId}`, {
      params: { locale },
    }).then(
      ({ data }) => tell(data.data),
      () => tell(NO_FACTS),
    );
    return () => void (isGone = true);
  }, [get, model, documentId, locale, version, of]);
  if (documentId === undefined) return NO_FACTS;
  // What was known before a save serves until the new answer is there.
  return told?.of === of ? told.facts : null;
}
