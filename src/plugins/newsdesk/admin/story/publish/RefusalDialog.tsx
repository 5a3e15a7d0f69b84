import { useSyncExternalStore } from 'react';
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { describeViolation, type Violation } from '../../../editorial';
import { useWords } from '../../words/useWords';
import { LineButton } from '../panel/LineButton';
import { useStoryDesk } from '../storyDesk';
import { askToPublish } from './askToPublish';
import { ChooseRelease } from './ChooseRelease';
import type { Refused } from './refusal';

/** Its answer can be given right here. */
const RELEASE_KIND = 'story/release-kind';

/** How long a dialog takes to give the focus back to the page, in ms. */
const CLOSING = 50;

/** Why the story did not go out, and the way to each thing to fix. Nothing in the form is touched. */
export function RefusalDialog() {
  const say = useWords();
  const { refusal } = useStoryDesk().story;
  const shown = useSyncExternalStore(refusal.subscribe, refusal.current);
  if (!shown) return null;
  const close = () => refusal.set(null);
  const { reasons, isAsked } = toTell(shown);
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => void (isOpen || close())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>
            {say(isAsked && reasons.length === 0 ? 'next.title' : 'refused.title')}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Told shown={shown} onLeave={close} />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={close}>
            {say('action.close')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

/** What holds the story, and whether all or a part of that is answered by saying what the release is. */
function toTell({ reading, messages }: Refused): { reasons: Violation[]; isAsked: boolean } {
  if (messages.length > 0) return { reasons: [], isAsked: false };
  const blocking = (reading?.verdict.violations ?? []).filter(
    ({ severity }) => severity === 'block',
  );
  const reasons = blocking.filter(({ rule }) => rule !== RELEASE_KIND);
  return { reasons, isAsked: reasons.length < blocking.length };
}

interface ToldProps {
  readonly shown: Refused;
  readonly onLeave: () => void;
}

function Told({ shown, onLeave }: ToldProps) {
  const { actions } = useStoryDesk();
  const { reasons, isAsked } = toTell(shown);
  const leaveTo = (next: () => void) => {
    onLeave();
    // Once the dialog is gone, and the form has what was typed into it.
    setTimeout(next, CLOSING);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {shown.messages.length > 0 && <ServerReasons messages={shown.messages} />}
      {reasons.length > 0 && (
        <Reasons
          violations={reasons}
          onOpen={(violation) => leaveTo(() => actions.openViolation(violation))}
        />
      )}
      {isAsked && (
        <ChooseRelease
          lastNote={shown.reading?.story.released?.correctionNote ?? ''}
          onChosen={() => leaveTo(askToPublish)}
        />
      )}
    </Flex>
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
