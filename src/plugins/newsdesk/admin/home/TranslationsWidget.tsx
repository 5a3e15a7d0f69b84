import { Flex, Td } from '@strapi/design-system';
import type { TranslationToUpdate } from '../../editorial';
import { GateBadge } from '../list/GateState';
import { STATE_BADGES } from '../translation/stateBadges';
import { usePanelWords } from '../translation/usePanelWords';
import { useWords } from '../words/useWords';
import { HomeList, Minute } from './HomeList';
import { StoryRow, TitleCell } from './StoryRow';

/** Translations whose source changed since they were made: those of corrections first. */
export const TranslationsWidget = () => {
  const say = useWords();
  const sayMore = usePanelWords();
  return (
    <HomeList<TranslationToUpdate> name="translations" columns={3} none={sayMore('source.current')}>
      {(story, _index, timeZone) => (
        <StoryRow key={`${story.documentId} ${story.locale ?? ''}`} story={story}>
          <TitleCell story={story} width="60%" />
          <Td>
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <GateBadge variant={STATE_BADGES[story.state]}>
                {say(`translations.state.${story.state}`)}
              </GateBadge>
              {story.since !== null && <Minute at={story.since} timeZone={timeZone} />}
            </Flex>
          </Td>
        </StoryRow>
      )}
    </HomeList>
  );
};
