import { useEffect } from 'react';
import { useStoryDesk } from '../storyDesk';

const isPublish = ({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && shiftKey && key === 'Enter';

/**
 * Ctrl/Cmd + Shift + Enter publishes inside Strapi's own action, past its button. A blocked story is held
 * before it gets there.
 */
export function PublishShortcut() {
  const { story } = useStoryDesk();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isPublish(event)) return;
      const reading = story.session.judgeNow();
      if (reading?.verdict.verdict !== 'blocked') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      story.refusal.show({ reading, messages: [] });
    };
    // Captured: Strapi listens at the window, too.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [story]);
  return null;
}
