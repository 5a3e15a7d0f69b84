import { Modal } from '@strapi/design-system';
import { useWords } from '../words/useWords';
import { ReasonForm } from './ReasonForm';

interface ClearDialogProps {
  readonly model: string;
  readonly documentId: string;
  readonly onCleared: () => void;
  readonly onClose: () => void;
}

/** Asks why a killed story may go out again. */
export default function ClearDialog({ model, documentId, onCleared, onClose }: ClearDialogProps) {
  const say = useWords();
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => void (isOpen || onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('kill.clear.title')}</Modal.Title>
        </Modal.Header>
        <ReasonForm
          why="kill.clear.why"
          confirm="kill.clear.confirm"
          done="kill.clear.done"
          intro={say('kill.clear.hint')}
          address={`/newsdesk/kill/${model}/${documentId}/clear`}
          bodyOf={(why) => ({ why })}
          onDone={onCleared}
          onClose={onClose}
        />
      </Modal.Content>
    </Modal.Root>
  );
}
