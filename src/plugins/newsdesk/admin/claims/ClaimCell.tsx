import type { ReactNode } from 'react';
import { Flex, Status, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Verification, ListedClaim } from '../../editorial';
import { useChoiceWords } from '../choiceWords';
import { useLanguageNames } from '../languageNames';
import type { WordKey } from '../words';
import { useWords } from '../words/useWords';
import { useClaimListWords } from './useClaimListWords';
import type { ColumnName } from './ClaimRow';
import { ResponseCell } from './ResponseCell';
import { SourceCell } from './SourceCell';

interface CellProps {
  readonly claim: ListedClaim;
  readonly column: ColumnName;
  /** Where the claim stands. */
  readonly address: string;
}

/** What stands in one column of a claim. */
export const ClaimCell = ({ claim, column, address }: CellProps): ReactNode => {
  const say = useClaimListWords();
  const sayOfStory = useWords();
  const sayChoice = useChoiceWords();
  const nameOf = useLanguageNames();
  switch (column) {
    case 'statement':
      return (
        <ClaimLink to={address} onClick={(event) => event.stopPropagation()}>
          <Words $wide>{claim.statement ?? sayOfStory('claims.untitled')}</Words>
        </ClaimLink>
      );
    case 'verification':
      return claim.verification && <VerificationMark verification={claim.verification} />;
    case 'source':
      return <SourceCell source={claim.source} />;
    case 'responseSought':
      return <ResponseCell claim={claim} />;
    case 'locale':
      return <Plain>{claim.locale && nameOf(claim.locale)}</Plain>;
    case 'sourceTerms':
      return <Plain>{claim.sourceTerms && sayChoice('sourceTerms', claim.sourceTerms)}</Plain>;
    case 'roles':
      return <Plain>{(claim.roles ?? []).map((role) => say(`role.${role}`)).join(', ')}</Plain>;
    default:
      return <Words>{claim[column] ?? '-'}</Words>;
  }
};

export const Plain = ({ children }: { readonly children: ReactNode }) => (
  <Typography textColor="neutral800">{children || '-'}</Typography>
);

/** Long words in a list: three lines of them at most, all of them for whoever opens the story. */
const Words = styled(Typography).attrs({ textColor: 'neutral800' })<{ $wide?: boolean }>`
  display: -webkit-box;
  overflow: hidden;
  overflow-wrap: anywhere;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  max-width: ${({ $wide }) => ($wide ? '36rem' : '22rem')};
  min-width: ${({ $wide }) => ($wide ? '20rem' : '12rem')};
  white-space: normal;
`;

const ClaimLink = styled(Link)`
  text-decoration: none;

  &:hover ${Words}, &:focus-visible ${Words} {
    text-decoration: underline;
  }
`;

const LOOKS: Readonly<Record<Verification, 'secondary' | 'success' | 'danger' | 'neutral'>> = {
  unverified: 'secondary',
  verified: 'success',
  disputed: 'danger',
  retracted: 'neutral',
};

const VerificationMark = ({ verification }: { readonly verification: Verification }) => {
  const say = useWords();
  const word: WordKey = `verification.${verification}`;
  return (
    <Flex>
      <Status size="XS" variant={LOOKS[verification]}>
        <Typography tag="span" variant="pi" fontWeight="bold">
          {say(word)}
        </Typography>
      </Status>
    </Flex>
  );
};
