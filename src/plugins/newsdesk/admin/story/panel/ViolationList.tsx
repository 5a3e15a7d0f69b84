import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { describeViolation, type DeskReading, type Violation } from '../../../editorial';
import { useWords } from '../../words/useWords';
import { useStoryDesk } from '../storyDesk';
import { PassageActions } from './PassageActions';
import { LineButton } from './LineButton';

/** The finding that holds the story, by its place; null where it is held for something else. */
function findingOf({ at, rule }: Violation, { passages }: DeskReading): number | null {
  if (at === null || rule !== 'copy/claims-registered') return null;
  const index = passages.findIndex(({ start }) => start === at);
  return index === -1 ? null : index;
}

interface ViolationListProps {
  readonly violations: readonly Violation[];
  readonly reading: DeskReading;
}

/** What speaks against the story, in the order of the copy; each leads to its field and its passage. */
export function ViolationList({ violations, reading }: ViolationListProps) {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
      {violations.map((violation, index) => (
        <ViolationLine
          key={`${violation.code} ${violation.path.join('.')} ${violation.at} ${index}`}
          violation={violation}
          reading={reading}
        />
      ))}
    </Flex>
  );
}

interface ViolationLineProps {
  readonly violation: Violation;
  readonly reading: DeskReading;
}

function ViolationLine({ violation, reading }: ViolationLineProps) {
  const say = useWords();
  const { locale } = useIntl();
  const { actions } = useStoryDesk();
  const { claimIndex } = violation;
  const finding = findingOf(violation, reading);
  const at = claimIndex === null ? null : reading.claims[claimIndex]?.at;
  return (
    <Typography tag="li" variant="pi" data-violation={violation.code}>
      <LineButton
        type="button"
        title={say(finding === null ? 'gate.toField' : 'gate.toPassage')}
        onClick={() => actions.openViolation(violation)}
      >
        {describeViolation(violation, locale)}
      </LineButton>
      {at && (
        <LineButton
          type="button"
          $isQuiet
          onClick={() => actions.showPassage({ claim: claimIndex })}
        >
          {say('gate.toPassage')}
        </LineButton>
      )}
      {finding !== null && <PassageActions passage={finding} reading={reading} />}
    </Typography>
  );
}
