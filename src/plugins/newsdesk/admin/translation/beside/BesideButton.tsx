import { useEffect } from 'react';
import { Flex } from '@strapi/design-system';
import { PanelButton } from '../../PanelButton';
import { BESIDE, isPressed } from '../../story/shortcuts';
import { Note } from '../TranslationReport';
import { usePanelWords } from '../usePanelWords';
import { toggleBeside } from './besideIsOpen';
import { prepareBeside } from './useBesidePane';

/** Opens the source beside the translation, and closes it; by its keys from anywhere. */
export function BesideButton({ isOpen }: { readonly isOpen: boolean }) {
  const say = usePanelWords();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isPressed(BESIDE, event)) return;
      event.preventDefault();
      toggleBeside();
    };
    // Captured: the editor keeps some keys for itself.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <PanelButton
        fullWidth
        variant="secondary"
        aria-pressed={isOpen}
        aria-keyshortcuts="Control+Alt+B"
        onPointerEnter={prepareBeside}
        onFocus={prepareBeside}
        onClick={toggleBeside}
      >
        {say(isOpen ? 'beside.close' : 'beside')}
      </PanelButton>
      <Note>{say('beside.keys', { keys: BESIDE.keys })}</Note>
    </Flex>
  );
}
