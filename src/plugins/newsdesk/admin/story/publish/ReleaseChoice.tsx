import { Field, Flex, Radio, Textarea, Typography } from '@strapi/design-system';
import { useWords } from '../../words/useWords';

export type Choice = 'update' | 'correction';

interface ReleaseChoiceProps {
  readonly choice: Choice | null;
  readonly note: string;
  /** What is wrong with the note; null while nothing is. */
  readonly problem: string | null;
  readonly onChoose: (choice: Choice) => void;
  readonly onNote: (note: string) => void;
}

/** As the content model has it. */
const LONGEST_NOTE = 2000;

const CHOICES = ['update', 'correction'] as const;

/** Whether what goes out now is an update or a correction, and what was corrected. */
export function ReleaseChoice({ choice, note, problem, onChoose, onNote }: ReleaseChoiceProps) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} data-newsdesk="release-choice">
      <Radio.Group
        aria-label={say('next.question')}
        value={choice ?? ''}
        onValueChange={(value: string) => onChoose(value as Choice)}
      >
        {CHOICES.map((one) => (
          <Flex key={one} direction="column" alignItems="stretch" paddingBottom={2}>
            <Radio.Item value={one}>{say(`next.${one}`)}</Radio.Item>
            <Typography variant="pi" textColor="neutral600" paddingLeft={6}>
              {say(`next.${one}.hint`)}
            </Typography>
          </Flex>
        ))}
      </Radio.Group>
      {choice === 'correction' && <CorrectionNote note={note} problem={problem} onNote={onNote} />}
    </Flex>
  );
}

type NoteProps = Pick<ReleaseChoiceProps, 'note' | 'problem' | 'onNote'>;

/** What was corrected, in words for readers. */
export function CorrectionNote({ note, problem, onNote }: NoteProps) {
  const say = useWords();
  return (
    <Field.Root name="newsdesk-note" required hint={say('next.note.hint')} error={problem ?? false}>
      <Field.Label>{say('next.note')}</Field.Label>
      <Textarea
        name="newsdesk-note"
        value={note}
        maxLength={LONGEST_NOTE}
        onChange={({ target }: { target: { value: string } }) => onNote(target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
