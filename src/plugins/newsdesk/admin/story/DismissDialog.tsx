import { useState, type FormEvent } from 'react';
import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { saysSomething } from '../../editorial';
import { useWords } from '../words/useWords';
import { unquoted } from './claimWords';

/** As the content model has it. */
const LONGEST_REASON = 2000;

interface DismissDialogProps {
  readonly words: string;
  readonly onDismiss: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a passage is no claim. Without a reason it is not dismissed. */
export default function DismissDialog({ words, onDismiss, onCancel }: DismissDialogProps) {
  const say = useWords();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The dialog stands in the panel, and the panel in Strapi's form.
    event.stopPropagation();
    if (saysSomething(reason)) onDismiss(reason.trim());
    else setMissing(true);
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => void (isOpen || onCancel())}>
      <Modal.Content>
        <form onSubmit={submit} noValidate>
          <Modal.Header>
            <Modal.Title>{say('dismiss.title')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography tag="blockquote" textColor="neutral700">
                {say('quote', { words: unquoted(words) })}
              </Typography>
              <Reason reason={reason} isMissing={isMissing} onChange={setReason} />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onCancel}>
              {say('action.cancel')}
            </Button>
            <Button type="submit">{say('dismiss.confirm')}</Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

interface ReasonProps {
  readonly reason: string;
  readonly isMissing: boolean;
  readonly onChange: (reason: string) => void;
}

function Reason({ reason, isMissing, onChange }: ReasonProps) {
  const say = useWords();
  return (
    <Field.Root
      name="reason"
      required
      hint={say('dismiss.hint')}
      error={isMissing && say('dismiss.missing')}
    >
      <Field.Label>{say('dismiss.why')}</Field.Label>
      <Textarea
        value={reason}
        maxLength={LONGEST_REASON}
        onChange={({ target }: { target: { value: string } }) => onChange(target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
