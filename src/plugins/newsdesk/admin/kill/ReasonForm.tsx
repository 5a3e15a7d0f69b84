import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { saysSomething } from '../../editorial';
import { useWords } from '../words/useWords';
import { useSending } from './useSending';
import { WordsField } from './WordsField';

interface ReasonFormProps {
  /** The question that has to be answered. */
  readonly why: 'kill.reason' | 'kill.clear.why';
  /** What the button says. */
  readonly confirm: 'kill.confirm' | 'kill.clear.confirm';
  /** What is said once it is done. */
  readonly done: 'kill.done' | 'kill.clear.done';
  /** What is done to the story, in words. */
  readonly intro: string;
  readonly isDanger?: boolean;
  /** Where it goes. */
  readonly address: string;
  /** What goes there. */
  readonly bodyOf: (why: string) => Readonly<Record<string, unknown>>;
  readonly onDone: () => void;
  readonly onClose: () => void;
  /** What else can be said. */
  readonly children?: ReactNode;
}

/** Asks why something is done to a whole story, and does it: the inside of a window. */
export function ReasonForm(props: ReasonFormProps) {
  const { why: word, confirm, done, intro, isDanger, address, bodyOf, onDone, onClose } = props;
  const say = useWords();
  const [why, setWhy] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { isSending, problem, send } = useSending(address, done, [onClose, onDone]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The window stands in a panel, and the panel in Strapi's form.
    event.stopPropagation();
    if (saysSomething(why)) void send(bodyOf(why.trim()));
    else setMissing(true);
  };
  return (
    <form onSubmit={submit} noValidate data-newsdesk="reason">
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>{intro}</Typography>
          <WordsField word={word} value={why} isMissing={isMissing} isRequired onChange={setWhy} />
          {props.children}
          <Problem words={problem} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('action.cancel')}
        </Button>
        <Button type="submit" variant={isDanger ? 'danger' : 'default'} loading={isSending}>
          {say(confirm)}
        </Button>
      </Modal.Footer>
    </form>
  );
}

/** Why it was not done, told to everyone. */
const Problem = ({ words }: { readonly words: string | null }) => (
  <div role="alert">{words && <Typography textColor="danger600">{words}</Typography>}</div>
);
