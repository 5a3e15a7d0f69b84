import { Layouts, Page } from '@strapi/strapi/admin';
import { useClaimListWords } from './useClaimListWords';
import { ClaimListing } from './ClaimListing';
import { ExportButton } from './ExportButton';
import type { ClaimList } from './listedClaim';
import { useAsked } from './useAsked';
import { useListQuery } from './useListQuery';
import { ListProblem } from './ListProblem';

const COLUMNS = [
  'statement',
  'verification',
  'responseSought',
  'attribution',
  'source',
  'about',
  'respondent',
  'agency',
  'locale',
  'headline',
] as const;

/** The claims of all stories. */
export const ClaimsPage = () => {
  const say = useClaimListWords();
  const { query, isNarrowed } = useListQuery();
  const asked = useAsked<ClaimList>('/newsdesk/claims', query);
  if (asked.state === 'waiting') return <Page.Loading />;
  if (asked.state === 'failed') return <ListProblem status={asked.status} />;
  const { answer, isAsking } = asked;
  return (
    <Page.Main>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header
        title={say('title')}
        subtitle={say('found', { count: answer.meta.pagination.total })}
        primaryAction={<ExportButton query={query} isEmpty={answer.data.length === 0} />}
      />
      <ClaimListing list={answer} isAsking={isAsking} isNarrowed={isNarrowed} columns={COLUMNS} />
    </Page.Main>
  );
};
