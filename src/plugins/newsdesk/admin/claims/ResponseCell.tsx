import { Flex, Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useClock } from '../story/useClock';
import { needsResponse, tellResponse } from '../story/claimWords';
import { useWords } from '../words/useWords';
import { useClaimListWords } from './useClaimListWords';
import type { Instant, ListedClaim } from '../../editorial';
import { Plain } from './ClaimCell';

/** Whether a reply was sought, until when, and that its time is up where it is. */
export const ResponseCell = ({ claim }: { readonly claim: ListedClaim }) => {
  const say = useClaimListWords();
  const sayOfStory = useWords();
  const { locale } = useIntl();
  const clock = useClock();
  const { responseSought, replyBy, isOverdue } = claim;
  const isAsked = needsResponse(claim) || responseSought !== 'not-yet';
  if (responseSought === null || !isAsked) return <Plain>-</Plain>;
  const told = tellResponse(
    {
      verification: claim.verification ?? 'unverified',
      statement: '',
      responseSought,
      replyBy: replyBy === null ? null : (Date.parse(replyBy) as Instant),
    },
    sayOfStory,
    clock,
  );
  const words = told.charAt(0).toLocaleUpperCase(locale) + told.slice(1);
  if (!isOverdue) return <Plain>{words}</Plain>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Status size="XS" variant="danger">
        <Typography tag="span" variant="pi" fontWeight="bold">
          {say('overdue')}
        </Typography>
      </Status>
      <Typography variant="pi" textColor="neutral600">
        {words}
      </Typography>
    </Flex>
  );
};
