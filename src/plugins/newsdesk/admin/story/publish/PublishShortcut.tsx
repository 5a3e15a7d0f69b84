import { useEffect } from 'react';
import { useStoryDesk } from '../storyDesk';
import { tryToPublish } from './tryToPublish';

const isPublish = ({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && shiftKey && key === 'Enter';

/** A dialog that is open over the story is about something else, unless the story's body is in it. */
const isElsewhere = (): boolean =>
  [...document.querySelectorAll('[role="dialog"]')].some(
    (dialog) => !dialog.querySelector('[data-slate-editor]') || dialog.querySelector('[name]'),
  );

/**
 * Ctrl/Cmd + Shift + Enter publishes inside Strapi's own action, past its button. A blocked story is held
 * before it gets there.
 */
export function PublishShortcut() {
  const { story } = useStoryDesk();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isPublish(event) || isElsewhere() || tryToPublish(story)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    // Captured: Strapi listens at the window, too.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [story]);
  return null;
}
