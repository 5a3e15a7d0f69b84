import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { DeskReading } from '../../../editorial';
import { useWords } from '../../words/useWords';
import { CorrectionNote } from '../publish/ReleaseChoice';
import { useStoryDesk } from '../storyDesk';
import { useReleaseChoice } from '../publish/useReleaseChoice';

/** Of a story that readers have: whether it goes out next as an update or as a correction. */
export function NextRelease({ reading }: { readonly reading: DeskReading }) {
  const say = useWords();
  const chosen = useReleaseChoice();
  const { releaseKind } = useStoryDesk().shape.fields;
  const { released } = reading.story;
  if (chosen === null || released === null) return null;
  const { choice, note, choose, tell } = chosen;
  const holds = (wanted: string) => reading.verdict.violations.some(({ code }) => code === wanted);
  const isMissing = holds('story/release-kind.note');
  // What nobody has chosen goes out as an update, unless a fact has changed: then it is asked.
  const unchosen = holds('story/release-kind.choose') ? '' : 'update';
  const choosing = (kind: unknown) => {
    if (kind !== 'update' && kind !== 'correction') return;
    choose(kind);
    // The words of the last correction are about another mistake.
    if (kind === 'correction' && note.trim() === released.correctionNote.trim()) tell('');
  };
  return (
    <>
      <Field.Root name="newsdesk-next" data-newsdesk-field={releaseKind}>
        <Field.Label>{say('next.label')}</Field.Label>
        <SingleSelect
          size="S"
          value={choice ?? unchosen}
          placeholder={say('next.choose')}
          onChange={choosing}
        >
          <SingleSelectOption value="update">{say('next.update')}</SingleSelectOption>
          <SingleSelectOption value="correction">{say('next.correction')}</SingleSelectOption>
        </SingleSelect>
      </Field.Root>
      {choice === 'correction' && (
        <CorrectionNote
          note={note}
          problem={isMissing && note !== '' ? say('next.note.missing') : null}
          onNote={tell}
        />
      )}
    </>
  );
}
