import { Suspense, useMemo, useState } from 'react';
import type { StoryShape } from '../../editorial';
import type { House } from '../house';
import { lazyPart } from '../lazyPart';
import { useFormDisabled } from '../strapi';
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
import { useSubmission } from './publish/useSubmission';
import { useTellPublished } from './publish/useTellPublished';
import { useStoryActions } from './useStoryActions';
import { useStorySession } from './useStorySession';

/** Fetched when somebody dismisses a passage for the first time. */
const DismissDialog = lazyPart(() => import('./DismissDialog'));

interface GateDeskProps {
  readonly open: OpenStory;
  readonly shape: StoryShape;
  readonly house: House;
  /** What Strapi says of the draft beside what is public: `draft`, `modified`, `published`. */
  readonly status: string | undefined;
}

/** Everything of the desk that stands around one open story. */
export function GateDesk({ open, shape, house, status }: GateDeskProps) {
  const story = useStorySession(open, shape, house);
  const { actions, last } = useStoryActions(story, shape);
  const [dismissing, askToDismiss] = useState<string | null>(null);
  const { isPublic } = open;
  const isDisabled = useFormDisabled();
  const mayEdit = !isPublic && !isDisabled;
  useSubmission(story);
  useTellPublished(open, status);
  const desk = useMemo(
    () => ({ story, shape, house, actions, mayEdit, askToDismiss }),
    [story, shape, house, actions, mayEdit],
  );
  return (
    <StoryDeskContext.Provider value={desk}>
      <MarkStyles />
      <GateReport last={last} isPublic={isPublic} />
      <ClaimTitles />
      <AskedClaim />
      <PassageCard />
      {mayEdit && <DeskShortcuts />}
      {!isPublic && <PublishShortcut />}
      {dismissing !== null && (
        <Suspense fallback={null}>
          <DismissDialog
            words={dismissing}
            onDismiss={(reason) => {
              askToDismiss(null);
              actions.dismiss(dismissing, reason);
            }}
            onCancel={() => askToDismiss(null)}
          />
        </Suspense>
      )}
      <RefusalDialog />
    </StoryDeskContext.Provider>
  );
}
