import { useEffect } from 'react';
import { selectedWords } from './selection';
import { isPressed, REGISTER, TO_GATE } from './shortcuts';
import { useStoryDesk } from './storyDesk';

/** The keys of the desk: to register what is selected, and to get to the Gate panel. */
export function DeskShortcuts() {
  const { actions, house } = useStoryDesk();
  const may = house.may.has('claims.register');
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (may && isPressed(REGISTER, event)) {
        event.preventDefault();
        actions.registerWords(selectedWords());
      } else if (isPressed(TO_GATE, event)) {
        event.preventDefault();
        document.querySelector<HTMLElement>('[data-newsdesk="gate"]')?.focus();
      }
    };
    // Captured: the editor keeps some keys for itself.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [actions, may]);
  return null;
}
