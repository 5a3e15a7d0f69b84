import type { BlockedStory } from '../../editorial';
import { Td } from '@strapi/design-system';
import { useLanguageNames } from '../languageNames';
import { GateBadge } from '../list/GateState';
import { useWords } from '../words/useWords';
import { HomeList } from './HomeList';
import { Cut, StoryRow, WideCell } from './StoryRow';

/** Stories that the gate would not let out, those that somebody worked on last first. */
export const BlockedWidget = () => {
  const say = useWords();
  const nameOf = useLanguageNames();
  return (
    <HomeList<BlockedStory> name="blocked" columns={3} none={say('home.blocked.none')}>
      {(story) => (
        <StoryRow key={`${story.documentId} ${story.locale ?? ''}`} story={story}>
          <WideCell $width="70%">
            <Cut variant="omega" textColor="neutral800" title={story.title ?? undefined}>
              {story.title || say('bulk.untitled')}
            </Cut>
            <Cut variant="pi" textColor="neutral600">
              {story.locale ? nameOf(story.locale) : ''}
            </Cut>
          </WideCell>
          <Td>
            <GateBadge variant="danger">{say('list.fixes', { count: story.fixes })}</GateBadge>
          </Td>
        </StoryRow>
      )}
    </HomeList>
  );
};
