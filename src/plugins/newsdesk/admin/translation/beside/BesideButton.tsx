import { useEffect } from 'react';
import { Flex } from '@strapi/design-system';
import { PanelButton } from '../../PanelButton';
import { BESIDE, isPressed } from '../../story/shortcuts';
import { Note } from '../TranslationReport';
import { usePanelWords } from '../usePanelWords';
import { toggleBeside } from './besideIsOpen';
import { prepareBeside } from './useBesidePane';

/** How long after a translation was opened the pane's code is fetched, in ms: what is read and typed first comes first. */
const LATER = 500;

/** Opens the source beside the translation, and closes it; by its keys from anywhere. */
export function BesideButton({ isOpen }: { readonly isOpen: boolean }) {
  const say = usePanelWords();
  useEffect(() => {
    const timer = setTimeout(prepareBeside, LATER);
    return () => clearTimeout(timer);
  }, []);
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
        onClick={toggleBeside}
      >
        {say(isOpen ? 'beside.close' : 'beside')}
      </PanelButton>
      <Note>{say('beside.keys', { keys: BESIDE.keys })}</Note>
    </Flex>
  );
}
