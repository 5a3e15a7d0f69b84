import type { ListedStory } from '../../editorial';
import type { ReactNode } from 'react';
import { Box, IconButton, Td, Tr, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { Link, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { storyAddress } from '../storyAddress';
import { useWords } from '../words/useWords';

/** Text that is cut where its column ends. */
export const Cut = styled(Typography)`
  display: block;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

/** A cell that takes what room is left, and no more. */
export const WideCell = styled(Td)<{ $width: string }>`
  max-width: 0;
  width: ${({ $width }) => $width};
`;

interface StoryRowProps {
  readonly story: ListedStory;
  readonly children: ReactNode;
}

/** A row that leads to a story, as in Strapi's own widgets. */
export const StoryRow = ({ story, children }: StoryRowProps) => {
  const say = useWords();
  const navigate = useNavigate();
  const address = storyAddress(story);
  return (
    <Tr onClick={() => navigate(address)} cursor="pointer">
      {children}
      <Td onClick={(event: { stopPropagation(): void }) => event.stopPropagation()}>
        <Box display="inline-block">
          <IconButton
            tag={Link}
            to={address}
            label={say('home.edit', { story: story.title || say('bulk.untitled') })}
            variant="ghost"
          >
            <Pencil />
          </IconButton>
        </Box>
      </Td>
    </Tr>
  );
};
