import { Suspense, useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { StoryHistory } from '../../../editorial';
import { tellActor } from '../../../editorial/desk/words/recordWords';
import { askHistoryAgain, standingKill, useOpenHistory } from '../../history/openHistory';
import { lazyPart } from '../../lazyPart';
import { useWords, type Say } from '../../words/useWords';
import { tellTime, type Clock } from '../claimWords';
import { useStoryDesk } from '../storyDesk';
import { useClock } from '../useClock';

const ClearDialog = lazyPart(() => import('../../kill/ClearDialog'));

/** That the story is killed, by whom and why; with the way to clear it for those who may. */
export function KilledNote() {
  const say = useWords();
  const clock = useClock();
  const { story, house } = useStoryDesk();
  const [isClearing, setClearing] = useState(false);
  const { model, documentId } = story;
  const history = useOpenHistory(model, documentId);
  const kill = history && standingKill(history);
  const tellAll = () => {
    askHistoryAgain();
    story.refresh();
  };
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} data-newsdesk="killed">
      <Typography fontWeight="bold" textColor="danger600">
        {say('kill.killed')}
      </Typography>
      {kill && (
        <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
          {standingIn(kill, say, clock)}
        </Typography>
      )}
      {house.may.has('stories.kill') && (
        <Button variant="secondary" size="S" onClick={() => setClearing(true)}>
          {say('kill.clear')}
        </Button>
      )}
      {isClearing && documentId && (
        <Suspense fallback={null}>
          <ClearDialog
            model={model}
            documentId={documentId}
            onCleared={tellAll}
            onClose={() => setClearing(false)}
          />
        </Suspense>
      )}
    </Flex>
  );
}

function standingIn({ by, at, reason }: StoryHistory['kills'][number], say: Say, clock: Clock) {
  const time = tellTime(Date.parse(at), clock);
  return say('kill.standing', { time, who: tellActor(by, say), reason });
}
