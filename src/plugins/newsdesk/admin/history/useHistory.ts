import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { ListedRelease, StoryHistory } from '../../editorial';
import { historyTurn, openHistory } from './openHistory';

export interface HistoryOf {
  readonly model: string;
  readonly documentId: string;
  /** The language that is open. */
  readonly locale: string;
  /** Changes with each save and publication. */
  readonly version: string;
}

export type AskedHistory =
  | { readonly state: 'waiting' | 'failed' }
  | {
      readonly state: 'told';
      readonly history: StoryHistory;
      readonly releases: readonly ListedRelease[];
      /** Asks for what went out before; null where that is all. */
      readonly more: (() => void) | null;
    };

interface Told {
  readonly history: StoryHistory;
  /** What was asked for beyond the first page. */
  readonly earlier: readonly ListedRelease[];
  readonly earlierThan: number | null;
}

/** What went out of a story, asked again after each save, publication and kill. */
export function useHistory({ model, documentId, version }: HistoryOf): AskedHistory {
  const { get } = useFetchClient();
  const turn = useSyncExternalStore(historyTurn.subscribe, historyTurn.current);
  const [told, setTold] = useState<Told | 'failed' | null>(null);
  const address = `/newsdesk/history/${model}/${documentId}`;
  useEffect(() => {
    let isGone = false;
    get<{ data: StoryHistory }>(address).then(
      ({ data: { data: history } }) => {
        if (isGone) return;
        setTold({ history, earlier: [], earlierThan: history.earlierThan });
        openHistory.set({ model, documentId, history });
      },
      () => void (isGone || setTold('failed')),
    );
    return () => void (isGone = true);
  }, [get, address, model, documentId, version, turn]);
  const more = useCallback(() => {
    if (told === null || told === 'failed' || told.earlierThan === null) return;
    const params = { before: told.earlierThan };
    get<{ data: StoryHistory }>(address, { params }).then(
      ({ data: { data } }) =>
        setTold({
          ...told,
          earlier: [...told.earlier, ...data.releases],
          earlierThan: data.earlierThan,
        }),
      () => setTold('failed'),
    );
  }, [get, address, told]);
  if (told === null) return { state: 'waiting' };
  if (told === 'failed') return { state: 'failed' };
  const releases = [...told.history.releases, ...told.earlier];
  const hasMore = told.earlierThan !== null;
  return { state: 'told', history: told.history, releases, more: hasMore ? more : null };
}
