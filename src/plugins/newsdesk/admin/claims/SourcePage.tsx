import type { ListedSource } from '../../editorial';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Flex, LinkButton, Status, Typography } from '@strapi/design-system';
import { Link, useParams } from 'react-router-dom';
import { useClaimListWords } from './useClaimListWords';
import { ClaimListing } from './ClaimListing';
import { CLAIMS_PATH } from './index';
import type { ClaimList } from './listedClaim';
import { ListProblem } from './ListProblem';
import { useAsked } from './useAsked';
import { useListQuery } from './useListQuery';

const COLUMNS = [
  'statement',
  'roles',
  'sourceTerms',
  'verification',
  'attribution',
  'responseSought',
  'locale',
  'headline',
] as const;

/** Every claim that rests on one source. */
export const SourcePage = () => {
  const say = useClaimListWords();
  const { documentId = '' } = useParams();
  const { query, isNarrowed } = useListQuery();
  const source = useAsked<{ data: ListedSource }>(`/newsdesk/claims/sources/${documentId}`);
  const list = useAsked<ClaimList>('/newsdesk/claims', { ...query, restsOn: documentId });
  if (source.state === 'failed') return <ListProblem status={source.status} />;
  if (list.state === 'failed') return <ListProblem status={list.status} />;
  if (source.state === 'waiting' || list.state === 'waiting') return <Page.Loading />;
  const { description, name } = source.answer.data;
  const { pagination } = list.answer.meta;
  return (
    <Page.Main>
      <Page.Title>{name ?? description}</Page.Title>
      <Layouts.Header
        title={name ?? description}
        subtitle={say('restOnIt', { count: pagination.total })}
        navigationAction={<BackButton fallback={`/${CLAIMS_PATH}`} />}
        secondaryAction={<SourceFacts source={source.answer.data} />}
        primaryAction={
          <LinkButton
            tag={Link}
            variant="secondary"
            to={`/content-manager/collection-types/plugin::newsdesk.source/${documentId}`}
          >
            {say('openRecord')}
          </LinkButton>
        }
      />
      <ClaimListing
        list={list.answer}
        isAsking={list.isAsking}
        isNarrowed={isNarrowed}
        columns={COLUMNS}
      />
    </Page.Main>
  );
};

/** Whether it has a name for readers, and what they know of it where the title says who it is. */
const SourceFacts = ({ source }: { readonly source: ListedSource }) => {
  const say = useClaimListWords();
  return (
    <Flex gap={2}>
      {source.name !== undefined && (
        <Typography textColor="neutral600">{source.description}</Typography>
      )}
      <Status size="XS" variant={source.isAnonymous ? 'alternative' : 'neutral'}>
        <Typography tag="span" variant="pi" fontWeight="bold">
          {say(source.isAnonymous ? 'anonymous' : 'named')}
        </Typography>
      </Status>
    </Flex>
  );
};
