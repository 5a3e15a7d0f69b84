import { useSyncExternalStore } from 'react';
import type { DeskReading } from '../../editorial';
import type { Refusal } from './publish/refusal';
import type { StorySession } from './session';

/** The story that is open in the edit view, for those parts of the desk that stand outside its panel. */
export interface ActiveStory {
  readonly model: string;
  readonly documentId: string | undefined;
  readonly locale: string;
  readonly session: StorySession;
  readonly refusal: Refusal;
  /** Asks the server anew what only it knows. */
  readonly refresh: () => void;
}

let active: ActiveStory | null = null;
const listeners = new Set<() => void>();

/** Tells which story is open, until the function that it gives is called. */
export function announceStory(story: ActiveStory): () => void {
  active = story;
  for (const listener of listeners) listener();
  return () => {
    if (active !== story) return;
    active = null;
    for (const listener of listeners) listener();
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The open story, if it is this one. */
export function useActiveStory(model: string, documentId?: string): ActiveStory | null {
  const story = useSyncExternalStore(subscribe, () => active);
  return story?.model === model && story.documentId === documentId ? story : null;
}

const NEVER = () => () => undefined;

/** The story as it was last judged; null before that, and where it is not open. */
export function useReading(story: ActiveStory | null): DeskReading | null {
  return useSyncExternalStore(
    story?.session.subscribe ?? NEVER,
    story?.session.current ?? (() => null),
  );
}
