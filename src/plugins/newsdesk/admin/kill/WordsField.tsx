import { Field, Textarea } from '@strapi/design-system';
import { useWords } from '../words/useWords';

/** As the server takes them. */
const LONGEST = 2000;

interface WordsFieldProps {
  /** What is asked; the same with `.hint` says more. */
  readonly word: 'kill.reason' | 'kill.note' | 'kill.clear.why';
  readonly value: string;
  readonly isMissing?: boolean;
  readonly isRequired?: boolean;
  readonly onChange: (words: string) => void;
}

/** A field for some words. */
export function WordsField({ word, value, isMissing, isRequired, onChange }: WordsFieldProps) {
  const say = useWords();
  return (
    <Field.Root
      name={word}
      required={isRequired === true}
      hint={say(`${word}.hint`)}
      error={isMissing === true && say('kill.missing')}
    >
      <Field.Label>{say(word)}</Field.Label>
      <Textarea
        name={word}
        value={value}
        maxLength={LONGEST}
        onChange={({ target }: { target: { value: string } }) => onChange(target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
