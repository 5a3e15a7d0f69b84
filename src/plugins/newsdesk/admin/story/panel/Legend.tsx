import { Accordion, Flex, Typography } from '@strapi/design-system';
import { MARK_STATES } from '../../../editorial';
import { useWords } from '../../words/useWords';
import { MarkSample } from './MarkSample';

/** What the underlines in the copy mean. */
export function Legend() {
  const say = useWords();
  return (
    <Accordion.Root>
      <Accordion.Item value="legend">
        <Accordion.Header>
          <Accordion.Trigger>{say('legend.title')}</Accordion.Trigger>
        </Accordion.Header>
        <Accordion.Content>
          <Flex tag="ul" direction="column" alignItems="flex-start" gap={2} padding={3}>
            {MARK_STATES.map((state) => (
              <Typography key={state} tag="li" variant="pi">
                <MarkSample state={state}>{say(`mark.${state}`)}</MarkSample>
              </Typography>
            ))}
          </Flex>
        </Accordion.Content>
      </Accordion.Item>
    </Accordion.Root>
  );
}
