import { useFormActions, useFormValue } from '../../strapi';
import type { FieldMap } from '../../../editorial';
import { useStoryDesk } from '../storyDesk';
import type { Choice } from './ReleaseChoice';

interface ChosenRelease {
  /** What the form has; null while nobody has chosen. */
  readonly choice: Choice | null;
  readonly note: string;
  readonly choose: (choice: Choice | null) => void;
  readonly tell: (note: string) => void;
}

const choiceIn = (value: unknown): Choice | null =>
  value === 'update' || value === 'correction' ? value : null;

/** How the next release is to go out, as the form has it; null for a type that has no such fields. */
export function useReleaseChoice(): ChosenRelease | null {
  const { shape } = useStoryDesk();
  const { releaseKind, correctionNote }: FieldMap = shape.fields;
  const kind = useFormValue(releaseKind);
  const note = useFormValue(correctionNote);
  const { onChange } = useFormActions();
  if (releaseKind === null || correctionNote === null) return null;
  return {
    choice: choiceIn(kind),
    note: typeof note === 'string' ? note : '',
    choose: (choice) => onChange(releaseKind, choice),
    tell: (words) => onChange(correctionNote, words),
  };
}
