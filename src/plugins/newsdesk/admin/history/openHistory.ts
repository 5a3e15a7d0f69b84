import { useSyncExternalStore } from 'react';
import type { StoryHistory } from '../../editorial';
import { Observed } from '../story/observed';

/** What went out of the story that is open, as it was last told. */
export interface OpenHistory {
  readonly model: string;
  readonly documentId: string;
  readonly history: StoryHistory;
}

/** For those parts of the desk that stand outside the panel *History*. */
export const openHistory = new Observed<OpenHistory | null>(null);

/** Changes when the server is to be asked again. */
export const historyTurn = new Observed(0);

export const askHistoryAgain = (): void => historyTurn.set(historyTurn.current() + 1);

/** What went out of this story; null until it is known. */
export function useOpenHistory(model: string, documentId?: string): StoryHistory | null {
  const open = useSyncExternalStore(openHistory.subscribe, openHistory.current);
  return open?.model === model && open.documentId === documentId ? open.history : null;
}

/** The kill that stands; undefined where none does. */
export const standingKill = ({ kills }: StoryHistory): StoryHistory['kills'][number] | undefined =>
  kills.find(({ cleared }) => cleared === null);
