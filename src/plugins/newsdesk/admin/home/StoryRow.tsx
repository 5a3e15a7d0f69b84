import type { ListedStory } from '../../editorial';
import type { ReactNode } from 'react';
import { Box, IconButton, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { Link, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { useLanguageNames } from '../languageNames';
import { storyAddress } from '../storyAddress';
import { useWords } from '../words/useWords';

/** Text that is cut where its column ends. */
export const Cut = styled(Typography)`
  display: block;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

/** A cell that takes what room is left, and no more. Strapi's tables leave none above several lines. */
export const WideCell = styled(Td)<{ $width: string }>`
  &&& {
    padding-block: ${({ theme }) => theme.spaces[4]};
  }

  max-width: 0;
  min-width: 12rem;
  width: ${({ $width }) => $width};
`;

interface TitleCellProps {
  readonly story: ListedStory;
  readonly width: string;
}

/** A story by its headline, with its language below. */
export const TitleCell = ({ story: { title, locale }, width }: TitleCellProps) => {
  const say = useWords();
  const nameOf = useLanguageNames();
  return (
    <WideCell $width={width}>
      <Cut variant="omega" textColor="neutral800" title={title ?? undefined}>
        {title || say('bulk.untitled')}
      </Cut>
      <Cut variant="pi" textColor="neutral600">
        {locale ? nameOf(locale) : ''}
      </Cut>
    </WideCell>
  );
};

interface StoryRowProps {
  readonly story: ListedStory;
  readonly children: ReactNode;
}

interface StoryTableProps {
  readonly columns: number;
  readonly children: readonly ReactNode[];
}

/** Rows without heads. Tab leads to the link of the first one, in the last column; arrow keys lead on. */
export const StoryTable = ({ columns, children }: StoryTableProps) => (
  // To Strapi's tables the first row is that of the heads, also where there are none.
  <Table colCount={columns} rowCount={children.length + 1} initialRow={1} initialCol={columns - 1}>
    <Tbody>{children}</Tbody>
  </Table>
);

/**
 * A row that leads to a story, as in Strapi's own widgets. The rest of its properties tell where in the grid
 * it stands: without them no key leads there.
 */
export const StoryRow = ({ story, children, ...place }: StoryRowProps) => {
  const say = useWords();
  const navigate = useNavigate();
  const address = storyAddress(story);
  return (
    <Tr {...place} onClick={() => navigate(address)} cursor="pointer">
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
