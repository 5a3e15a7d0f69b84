import type { BlockedStory } from '../../editorial';
import { Widget } from '@strapi/strapi/admin';
import { Table, Tbody, Td, Typography } from '@strapi/design-system';
import { useLanguageNames } from '../languageNames';
import { GateBadge } from '../list/GateState';
import { useWords } from '../words/useWords';
import { Cut, StoryRow, WideCell } from './StoryRow';
import { useHomeList } from './useHomeList';

/** Stories that the gate would not let out, those that somebody worked on last first. */
export const BlockedWidget = () => {
  const say = useWords();
  const nameOf = useLanguageNames();
  const list = useHomeList<BlockedStory>('blocked');
  if (list.state === 'loading') return <Widget.Loading />;
  if (list.state === 'failed') return <Widget.Error />;
  const { items } = list.data;
  if (items.length === 0) return <Widget.NoData>{say('home.blocked.none')}</Widget.NoData>;
  return (
    <Table colCount={4} rowCount={items.length}>
      <Tbody>
        {items.map((story) => (
          <StoryRow key={`${story.documentId} ${story.locale ?? ''}`} story={story}>
            <WideCell $width="60%">
              <Cut variant="omega" textColor="neutral800" title={story.title ?? undefined}>
                {story.title || say('bulk.untitled')}
              </Cut>
            </WideCell>
            <Td>
              <Typography textColor="neutral600">
                {story.locale ? nameOf(story.locale) : ''}
              </Typography>
            </Td>
            <Td>
              <GateBadge variant="danger">{say('list.fixes', { count: story.fixes })}</GateBadge>
            </Td>
          </StoryRow>
        ))}
      </Tbody>
    </Table>
  );
};
