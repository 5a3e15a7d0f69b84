import type { ListedSource } from '../../editorial';
import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useClaimListWords } from './useClaimListWords';
import { Plain } from './ClaimCell';
import { CLAIMS_PATH } from './index';

/** A source: who it is for those who may see it, what readers know of it for all others. */
export const SourceCell = ({ source }: { readonly source: ListedSource | null }) => {
  const say = useClaimListWords();
  if (source === null) return <Plain>-</Plain>;
  const { description, documentId, name } = source;
  const words = (
    <>
      <Typography textColor={documentId ? 'primary600' : 'neutral800'}>
        {name ?? description}
      </Typography>
      {name !== undefined && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {description}
        </Typography>
      )}
    </>
  );
  if (documentId === undefined) return <Narrow>{words}</Narrow>;
  return (
    <Narrow>
      <SourceLink
        to={`/${CLAIMS_PATH}/sources/${documentId}`}
        title={say('toSource')}
        onClick={(event) => event.stopPropagation()}
      >
        {words}
      </SourceLink>
    </Narrow>
  );
};

const Narrow = styled.div`
  max-width: 22rem;
  min-width: 12rem;
  white-space: normal;
`;

const SourceLink = styled(Link)`
  text-decoration: none;

  &:hover,
  &:focus-visible {
    text-decoration: underline;
  }
`;
