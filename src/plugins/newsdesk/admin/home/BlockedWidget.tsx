import type { BlockedStory } from '../../editorial';
import { Td } from '@strapi/design-system';
import { GateBadge } from '../list/GateState';
import { useWords } from '../words/useWords';
import { HomeList } from './HomeList';
import { StoryRow, TitleCell } from './StoryRow';

/** Stories that the gate would not let out, those that somebody worked on last first. */
export const BlockedWidget = () => {
  const say = useWords();
  return (
    <HomeList<BlockedStory> name="blocked" columns={3} none={say('home.blocked.none')}>
      {(story) => (
        <StoryRow key={`${story.documentId} ${story.locale ?? ''}`} story={story}>
          <TitleCell story={story} width="70%" />
          <Td>
            <GateBadge variant="danger">{say('list.fixes', { count: story.fixes })}</GateBadge>
          </Td>
        </StoryRow>
      )}
    </HomeList>
  );
};
