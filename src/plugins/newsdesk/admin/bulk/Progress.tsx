import { Box, Flex, ProgressBar, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords, type Say } from '../words/useWords';
import type { Check } from './useCheck';
import type { Publication } from './usePublication';

/** Strapi's own is drawn for a dark ground. */
const WideBar = styled(ProgressBar)`
  background-color: ${({ theme }) => theme.colors.neutral200};
  width: 100%;

  & > div {
    background-color: ${({ theme }) => theme.colors.primary600};
  }
`;

interface ProgressProps {
  readonly check: Check;
  readonly publication: Publication;
  /** How many were to go out. */
  readonly ready: number;
}

/** Screen readers are told of the progress after this many stories, not after each. */
const TOLD = 10;

/** What was found, how far the publication is, and what came of it; said to screen readers as well. */
export const Progress = ({ check, publication, ready }: ProgressProps) => {
  const say = useWords();
  const { done, summary } = summarise(say, { check, publication, ready });
  const isRunning = ['running', 'stopping'].includes(publication.state);
  const told = isRunning ? Math.floor(done / TOLD) * TOLD : done;
  const spoken = isRunning ? say('bulk.progress', { done: told, all: ready }) : summary;
  return (
    <Box>
      <Typography fontWeight="bold" textColor="neutral800" aria-hidden>
        {summary}
      </Typography>
      {publication.state !== 'not-begun' && (
        <Flex paddingTop={2} aria-hidden={!isRunning}>
          <WideBar
            value={ready === 0 ? 0 : Math.round((done / ready) * 100)}
            aria-label={say('bulk.progress.label')}
          />
        </Flex>
      )}
      <VisuallyHidden>
        <span role="status" aria-live="polite">
          {spoken}
        </span>
      </VisuallyHidden>
    </Box>
  );
};

function summarise(say: Say, { check, publication, ready }: ProgressProps) {
  const { state, results } = publication;
  const count = (wanted: string) =>
    [...results.values()].filter((result) => result.state === wanted).length;
  const [out, refused, unclear] = [count('out'), count('refused'), count('unclear')];
  const done = out + refused + unclear;
  const summary = (): string => {
    if (state === 'done') return say('bulk.done', { out, refused, unclear });
    if (state === 'stopped') {
      return say('bulk.stopped', { out, refused, unclear, left: ready - done });
    }
    if (state !== 'not-begun') return say('bulk.progress', { done, all: ready });
    if (check.state === 'checking') return say('bulk.checking');
    if (check.state === 'failed') return say('bulk.failed');
    return say('bulk.checked', { ready, held: check.drafts.length - ready });
  };
  return { done, summary: summary() };
}
