import { Flex } from '@strapi/design-system';
import type { DeskReading } from '../../../editorial';
import { PanelButton } from '../../PanelButton';
import { useWords } from '../../words/useWords';
import { useStoryDesk } from '../storyDesk';

interface PassageActionsProps {
  /** The finding, by its place. */
  readonly passage: number;
  readonly reading: DeskReading;
  /** Called when something was done. */
  readonly onDone?: () => void;
}

/** Register a finding as a claim, or dismiss it with a reason. */
export function PassageActions({ passage, reading, onDone }: PassageActionsProps) {
  const say = useWords();
  const { actions, shape, house, mayEdit, askToDismiss } = useStoryDesk();
  const found = reading.passages[passage];
  if (!found || !mayEdit) return null;
  const words = reading.copy.text.slice(found.start, found.end).trim();
  const register = () => {
    actions.registerPassage(passage);
    onDone?.();
  };
  const dismiss = () => {
    onDone?.();
    askToDismiss(words);
  };
  return (
    <Flex gap={2} padding={1} wrap="wrap">
      {house.may.has('claims.register') && (
        <PanelButton size="S" variant="secondary" onClick={register}>
          {say('action.register')}
        </PanelButton>
      )}
      {house.may.has('claims.dismiss') && shape.fields.dismissals !== null && (
        <PanelButton size="S" variant="tertiary" onClick={dismiss}>
          {say('action.dismiss')}
        </PanelButton>
      )}
    </Flex>
  );
}
