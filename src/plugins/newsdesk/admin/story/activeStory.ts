import { useSyncExternalStore } from 'react';
import type { DeskReading } from '../../editorial';
import { Observed } from './observed';
import type { Refused } from './publish/refusal';
import type { StorySession } from './session';

/** The story that is open in the edit view, for those parts of the desk that stand outside its panel. */
export interface ActiveStory {
  readonly model: string;
  readonly documentId: string | undefined;
  readonly locale: string;
  readonly session: StorySession;
  /** The refusal that is shown now. */
  readonly refusal: Observed<Refused | null>;
  /** Asks the server anew what only it knows. */
  readonly refresh: () => void;
}

const active = new Observed<ActiveStory | null>(null);

/** Tells which story is open, until the function that it gives is called. */
export function announceStory(story: ActiveStory): () => void {
  active.set(story);
  return () => {
    if (active.current() === story) active.set(null);
  };
}

/** The open story, if it is this one. */
export function useActiveStory(model: string, documentId?: string): ActiveStory | null {
  const story = useSyncExternalStore(active.subscribe, active.current);
  return story?.model === model && story.documentId === documentId ? story : null;
}

const NOTHING = new Observed<DeskReading | null>(null);

/** The story as it was last judged; null before that, and where it is not open. */
export function useReading(story: ActiveStory | null): DeskReading | null {
  const { subscribe, current } = story?.session.reading ?? NOTHING;
  return useSyncExternalStore(subscribe, current);
}
