import { Box, Flex, Status, Typography } from '@strapi/design-system';
import type { Claim, ClaimStanding, ClaimState, DeskReading } from '../../../editorial';
import { useWords } from '../../words/useWords';
import { claimTitle } from '../claimWords';
import { useStoryDesk } from '../storyDesk';
import { useClock } from '../useClock';
import { LineButton } from './LineButton';

type StatusVariant = 'success' | 'danger' | 'warning' | 'secondary' | 'neutral';

const STATUS: Readonly<Record<ClaimState, StatusVariant>> = {
  clean: 'success',
  incomplete: 'danger',
  edited: 'warning',
  lost: 'danger',
  retracted: 'neutral',
};

/** The claims of the story with their state. */
export function ClaimList({ reading }: { reading: DeskReading }) {
  const say = useWords();
  if (reading.claims.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {say('claims.none')}
      </Typography>
    );
  }
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {reading.claims.map((standing) => (
        <ClaimLine
          key={standing.index}
          standing={standing}
          claim={reading.story.claims[standing.index]!}
        />
      ))}
    </Flex>
  );
}

/** A claim; leads to its passage, or to its form where it has none. */
function ClaimLine({ standing, claim }: { standing: ClaimStanding; claim: Claim }) {
  const say = useWords();
  const clock = useClock();
  const { actions, mayEdit } = useStoryDesk();
  const { index, state, at } = standing;
  const show = () => (at ? actions.showPassage({ claim: index }) : actions.openClaim(index));
  return (
    <Box
      tag="li"
      data-claim={index}
      data-claim-state={state}
      data-claim-statement={claim.statement}
    >
      <LineButton type="button" onClick={show}>
        {claimTitle(claim, say, clock)}
      </LineButton>
      <Flex gap={2} wrap="wrap" paddingLeft={1}>
        <Status variant={STATUS[state]} size="XS">
          <Typography variant="pi" fontWeight="semiBold">
            {say(`state.${state}`)}
          </Typography>
        </Status>
        <LineButton type="button" $isQuiet onClick={() => actions.openClaim(index)}>
          {say('gate.toField')}
        </LineButton>
        {state === 'edited' && mayEdit && (
          <LineButton type="button" $isQuiet onClick={() => actions.takeWords(index)}>
            {say('claims.takeWords')}
          </LineButton>
        )}
      </Flex>
    </Box>
  );
}
