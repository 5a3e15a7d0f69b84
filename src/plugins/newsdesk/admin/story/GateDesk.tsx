import { useMemo } from 'react';
import type { StoryShape } from '../../editorial';
import type { House } from '../house';
import { AskedClaim } from './AskedClaim';
import { StoryDeskContext } from './storyDesk';
import { DeskShortcuts } from './DeskShortcuts';
import { ClaimTitles } from './form/ClaimTitles';
import type { OpenStory } from './facts';
import { GateReport } from './panel/GateReport';
import { MarkStyles } from './panel/marksLook';
import { PassageCard } from './PassageCard';
import { PublishShortcut } from './publish/PublishShortcut';
import { RefusalDialog } from './publish/RefusalDialog';
import { useTellRelease } from './publish/useTellRelease';
import { useStoryActions } from './useStoryActions';
import { useStorySession } from './useStorySession';

interface GateDeskProps {
  readonly open: OpenStory;
  readonly shape: StoryShape;
  readonly house: House;
  /** Whether what readers have is shown, and not the draft. */
  readonly isPublic: boolean;
  /** What Strapi says of the draft beside what is public: `draft`, `modified`, `published`. */
  readonly status: string | undefined;
}

/** Everything of the desk that stands around one open story. */
export function GateDesk({ open, shape, house, isPublic, status }: GateDeskProps) {
  const story = useStorySession(open, shape, house);
  const { actions, last } = useStoryActions(story, shape);
  useTellRelease(open, status);
  const desk = useMemo(() => ({ story, shape, house, actions }), [story, shape, house, actions]);
  return (
    <StoryDeskContext.Provider value={desk}>
      <MarkStyles />
      <GateReport last={last} isPublic={isPublic} />
      <ClaimTitles />
      <AskedClaim />
      {!isPublic && <PassageCard />}
      {!isPublic && <DeskShortcuts />}
      {!isPublic && <PublishShortcut />}
      <RefusalDialog />
    </StoryDeskContext.Provider>
  );
}
