import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { saysSomething } from '../../../editorial';
import { useWords } from '../../words/useWords';
import { ReleaseChoice, type Choice } from './ReleaseChoice';
import { useReleaseChoice } from './useReleaseChoice';

interface ChooseReleaseProps {
  /** What the last correction told readers. */
  readonly lastNote: string;
  readonly onChosen: () => void;
}

/** Asks of a story that readers have, and of which a fact has changed, what the next release is. */
export function ChooseRelease({ lastNote, onChosen }: ChooseReleaseProps) {
  const say = useWords();
  const chosen = useReleaseChoice();
  const [choice, choose] = useState<Choice | null>(chosen?.choice ?? null);
  const [note, setNote] = useState(
    chosen?.note.trim() === lastNote.trim() ? '' : (chosen?.note ?? ''),
  );
  const [isTried, setTried] = useState(false);
  if (chosen === null) return null;
  const isTold = saysSomething(note) && note.trim() !== lastNote.trim();
  const confirm = () => {
    setTried(true);
    if (choice === null || (choice === 'correction' && !isTold)) return;
    chosen.choose(choice);
    if (choice === 'correction') chosen.tell(note.trim());
    onChosen();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="bold">{say('next.question')}</Typography>
      <ReleaseChoice
        choice={choice}
        note={note}
        problem={isTried && !isTold ? say('next.note.missing') : null}
        onChoose={choose}
        onNote={setNote}
      />
      <Flex justifyContent="flex-end">
        <Button disabled={choice === null} onClick={confirm}>
          {say('next.publish')}
        </Button>
      </Flex>
    </Flex>
  );
}
