import type { CheckedDraft } from '../../editorial';
import { Flex, IconButton, Td, Tr, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { storyAddress } from '../storyAddress';
import { useLanguageNames } from '../languageNames';
import { GateBadge } from '../list/GateState';
import { useWords } from '../words/useWords';
import type { Published } from './checkedDraft';

/**
 * A cell that may hold several lines; the first of them stands on one line in all cells of a row. Strapi's
 * tables have the last word on a row's first cell.
 */
const TallCell = styled(Td)<{ $width?: string; $least?: string }>`
  &&& {
    min-width: ${({ $least = '0' }) => $least};
    padding-bottom: ${({ theme }) => theme.spaces[4]};
    padding-top: ${({ theme }) => theme.spaces[4]};
    vertical-align: baseline;
    width: ${({ $width = 'auto' }) => $width};
  }
`;

interface DraftRowProps {
  readonly uid: string;
  readonly draft: CheckedDraft;
  readonly result: Published | undefined;
}

/**
 * One language of a story: whether it would go out, or has gone, and why not. The rest of its properties tell
 * where in the grid it stands: without them no key leads there.
 */
export const DraftRow = ({ uid, draft, result, ...place }: DraftRowProps) => {
  const say = useWords();
  const nameOf = useLanguageNames();
  const title = draft.title || say('bulk.untitled');
  return (
    <Tr {...place}>
      <TallCell $width="35%" $least="16rem">
        <Typography tag="p" textColor="neutral800" style={WRAPPED}>
          {title}
        </Typography>
      </TallCell>
      <TallCell>
        <Typography textColor="neutral800">{draft.locale ? nameOf(draft.locale) : '-'}</Typography>
      </TallCell>
      <TallCell>
        <Outcome draft={draft} result={result} />
      </TallCell>
      <TallCell $width="40%" $least="20rem">
        <Reasons draft={draft} result={result} />
      </TallCell>
      <TallCell>
        <Flex justifyContent="flex-end">
          <IconButton
            tag={Link}
            to={storyAddress({ uid, ...draft })}
            target="_blank"
            rel="noreferrer"
            label={say('bulk.edit', { story: title })}
            variant="ghost"
          >
            <Pencil />
          </IconButton>
        </Flex>
      </TallCell>
    </Tr>
  );
};

type OutcomeProps = Pick<DraftRowProps, 'draft' | 'result'>;

const VARIANTS = {
  ready: 'success',
  blocked: 'danger',
  unchanged: 'neutral',
  forbidden: 'neutral',
  publishing: 'secondary',
  out: 'success',
  refused: 'danger',
  unclear: 'warning',
} as const;

const Outcome = ({ draft, result }: OutcomeProps) => {
  const say = useWords();
  const state = result?.state ?? draft.outcome;
  return (
    <GateBadge variant={VARIANTS[state]}>{say(`bulk.${state}`, { count: draft.fixes })}</GateBadge>
  );
};

const Reasons = ({ draft, result }: OutcomeProps) => {
  const say = useWords();
  const isAsked = result === undefined;
  if (result?.state === 'unclear') return <Reason>{say('bulk.notReached')}</Reason>;
  const reasons =
    result?.state === 'refused'
      ? result.reasons.slice(0, 3)
      : isAsked && draft.outcome === 'blocked'
        ? draft.reasons.map(({ message }) => message)
        : [];
  const all = result?.state === 'refused' ? result.reasons.length : draft.fixes;
  if (reasons.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {reasons.map((reason) => (
        <Reason key={reason} tag="li">
          {reason}
        </Reason>
      ))}
      {all > reasons.length && (
        <Typography tag="li" variant="pi" textColor="neutral600">
          {say('bulk.more', { count: all - reasons.length })}
        </Typography>
      )}
    </Flex>
  );
};

interface ReasonProps {
  readonly tag?: 'li' | 'p';
  readonly children: string;
}

const Reason = ({ tag = 'p', children }: ReasonProps) => (
  <Typography tag={tag} variant="pi" textColor="neutral800" style={WRAPPED}>
    {children}
  </Typography>
);

const WRAPPED = { whiteSpace: 'normal', overflowWrap: 'anywhere' } as const;
