import { useState } from 'react';
import type { StoryHistory } from '../../editorial';
import { useLanguageNames } from '../languageNames';
import { useWords } from '../words/useWords';
import { ReasonForm } from './ReasonForm';
import { WordsField } from './WordsField';

interface KillDialogProps {
  readonly model: string;
  readonly documentId: string;
  readonly newest: StoryHistory['newest'];
  readonly onKilled: () => void;
  readonly onClose: () => void;
}

/** Asks why a story is killed, and says what that does. Strapi's own window stands around it. */
export default function KillDialog({ newest, onKilled, onClose, ...about }: KillDialogProps) {
  const [note, setNote] = useState('');
  return (
    <ReasonForm
      why="kill.reason"
      confirm="kill.confirm"
      done="kill.done"
      intro={useReach(newest)}
      isDanger
      address={`/newsdesk/kill/${about.model}/${about.documentId}`}
      // The server takes no empty note.
      bodyOf={(reason) => ({ reason, note: note.trim() || null })}
      onDone={onKilled}
      onClose={onClose}
    >
      <WordsField word="kill.note" value={note} onChange={setNote} />
    </ReasonForm>
  );
}

/** Says in which languages it is out, and what will become of them. */
function useReach(newest: StoryHistory['newest']): string {
  const say = useWords();
  const nameOf = useLanguageNames();
  const out = newest.filter(({ state }) => state !== 'off');
  const languages = out.map(({ locale }) => (locale === '' ? '–' : nameOf(locale))).join(', ');
  return out.length === 0
    ? say('kill.offAlready')
    : say('kill.out', { count: out.length, languages });
}
