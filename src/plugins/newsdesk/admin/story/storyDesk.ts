import { createContext, useContext } from 'react';
import type { StoryShape } from '../../editorial';
import type { House } from '../house';
import type { ActiveStory } from './activeStory';
import type { StoryActions } from './useStoryActions';

/** What the parts of the desk around one story share. */
export interface StoryDesk {
  readonly story: ActiveStory;
  readonly shape: StoryShape;
  readonly house: House;
  readonly actions: StoryActions;
  /** Whether whoever looks at it may change the story: not what is public, not without the permission. */
  readonly mayEdit: boolean;
  /** Opens the dialog that asks why a passage is no claim. */
  readonly askToDismiss: (words: string) => void;
}

export const StoryDeskContext = createContext<StoryDesk | null>(null);

/** @throws Error outside the Gate panel */
export function useStoryDesk(): StoryDesk {
  const desk = useContext(StoryDeskContext);
  if (desk === null) throw new Error('The story desk is open in the Gate panel only.');
  return desk;
}
