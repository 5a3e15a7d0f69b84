import { useSyncExternalStore } from 'react';
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { describeViolation, type Violation } from '../../../editorial';
import { useWords } from '../../words/useWords';
import { LineButton } from '../panel/LineButton';
import { useStoryDesk } from '../storyDesk';

/** How long a dialog takes to give the focus back to the page, in ms. */
const CLOSING = 50;

/** Why the story did not go out, and the way to each thing to fix. Nothing in the form is touched. */
export function RefusalDialog() {
  const say = useWords();
  const { story, actions } = useStoryDesk();
  const { refusal } = story;
  const shown = useSyncExternalStore(refusal.subscribe, refusal.current);
  if (!shown) return null;
  const violations = (shown.reading?.verdict.violations ?? []).filter(
    ({ severity }) => severity === 'block',
  );
  const open = (violation: Violation) => {
    refusal.set(null);
    setTimeout(() => actions.openViolation(violation), CLOSING);
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => void (isOpen || refusal.set(null))}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('refused.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {shown.messages.length > 0 ? (
            <ServerReasons messages={shown.messages} />
          ) : (
            <Reasons violations={violations} onOpen={open} />
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => refusal.set(null)}>
            {say('action.close')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface ReasonsProps {
  readonly violations: readonly Violation[];
  readonly onOpen: (violation: Violation) => void;
}

function Reasons({ violations, onOpen }: ReasonsProps) {
  const say = useWords();
  const { locale } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="bold" textColor="danger600">
        {say('refused.count', { count: violations.length })}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={1}>
        {violations.map((violation, index) => (
          <Box key={`${violation.code} ${index}`} tag="li" data-violation={violation.code}>
            <LineButton type="button" onClick={() => onOpen(violation)}>
              {index + 1}. {describeViolation(violation, locale)}
            </LineButton>
          </Box>
        ))}
      </Flex>
    </Flex>
  );
}

/** What the server knew and the browser did not: another language, a source that has changed since. */
function ServerReasons({ messages }: { messages: readonly string[] }) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography>{say('refused.server')}</Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {messages.map((message, index) => (
          <Typography key={message} tag="li">
            {index + 1}. {message}
          </Typography>
        ))}
      </Flex>
    </Flex>
  );
}
