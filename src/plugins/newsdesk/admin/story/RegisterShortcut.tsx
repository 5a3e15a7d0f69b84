import { useEffect } from 'react';
import { selectedWords } from './selection';
import { useStoryDesk } from './storyDesk';

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** As in other editors, the keys of a note on what is selected. */
export const SHORTCUT_KEYS = isMac() ? '⌘ ⌥ M' : 'Ctrl + Alt + M';

const isShortcut = ({ ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent): boolean =>
  (isMac() ? metaKey : ctrlKey) && altKey && !shiftKey && code === 'KeyM';

/** Registers what is selected in the editor by keyboard. */
export function RegisterShortcut() {
  const { actions, house } = useStoryDesk();
  const may = house.may.has('claims.register');
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!may || !isShortcut(event)) return;
      event.preventDefault();
      actions.registerWords(selectedWords());
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [actions, may]);
  return null;
}
