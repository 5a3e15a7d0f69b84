import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { MARK_STATES } from '../../../editorial';
import { useWords } from '../../words/useWords';
import { MarkSample } from './MarkSample';

const Summary = styled.summary`
  cursor: pointer;
  color: ${({ theme }) => theme.colors.primary600};
  font-size: 1.2rem;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** What the underlines in the copy mean. */
export function Legend() {
  const say = useWords();
  return (
    <details>
      <Summary>{say('legend.title')}</Summary>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={2} paddingTop={2}>
        {MARK_STATES.map((state) => (
          <Typography key={state} tag="li" variant="pi">
            <MarkSample state={state}>{say(`mark.${state}`)}</MarkSample>
          </Typography>
        ))}
      </Flex>
    </details>
  );
}
