import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { SourceRecord, StoryShape, StoryFacts } from '../../editorial';
import type { OpenStory } from './facts';
import { connectedId, unknownSources, type SourcesById } from './formRow';

type Values = Readonly<Record<string, unknown>>;

/** The sources that claims of the form rest on: the saved ones, and those chosen since, as they get known. */
export function useSources(values: Values, shape: StoryShape, facts: StoryFacts): SourcesById {
  const { get } = useFetchClient();
  const [chosen, setChosen] = useState<SourcesById>({});
  const ids = unknownSources(values, shape, { ...facts.sources, ...chosen }).join();
  useEffect(() => {
    if (ids === '') return;
    let isGone = false;
    get<{ data: Record<string, SourceRecord> }>('/newsdesk/facts/sources', {
      params: { ids },
    }).then(
      ({ data }) => void (isGone || setChosen((known) => ({ ...known, ...data.data }))),
      // The server judges with them; here they count as named until it does.
      () => undefined,
    );
    return () => void (isGone = true);
  }, [get, ids]);
  return { ...facts.sources, ...chosen };
}

/** How the agency that is chosen in the form wants to be credited. */
export function useAgencyCredit(
  values: Values,
  { fields }: StoryShape,
  { model }: OpenStory,
  facts: StoryFacts,
): string {
  const { get } = useFetchClient();
  const [credits, setCredits] = useState<Readonly<Record<string, string>>>({});
  const id = fields.agency === null ? null : connectedId(values[fields.agency]);
  useEffect(() => {
    if (!id || id in credits) return;
    let isGone = false;
    get<{ data: string }>(`/newsdesk/facts/${model}/agency/${id}`).then(
      ({ data }) => void (isGone || setCredits((known) => ({ ...known, [id]: data.data }))),
      () => undefined,
    );
    return () => void (isGone = true);
  }, [get, model, id, credits]);
  if (id === null) return facts.agencyCredit;
  return id === '' ? '' : (credits[id] ?? '');
}
