import type { ActionDescription, DocumentAction, EditViewProps } from '../../strapi';
import { useFormErrors } from '../../strapi';
import { useActiveStory } from '../activeStory';
import { serverMessages } from './serverMessages';

/** How long Strapi's form takes to show what the server refused, in ms. */
const SETTLING = 50;

/**
 * Strapi's Publish with the gate before it: a story that is blocked gets its reasons shown and no request
 * is made. The server judges again, whatever the browser thinks.
 */
export function holdPublish(publish: DocumentAction): DocumentAction {
  const held: DocumentAction = (props) => {
    const description = publish(props);
    const onClick = useHeldClick(props, description);
    return description && onClick ? { ...description, onClick } : description;
  };
  held.type = publish.type;
  held.position = publish.position;
  return held;
}

function useHeldClick(
  { model, documentId }: EditViewProps,
  description: ActionDescription | null | undefined,
): ActionDescription['onClick'] | null {
  const story = useActiveStory(model, documentId);
  const errors = useFormErrors();
  if (!story || !description?.onClick) return null;
  const { onClick } = description;
  return async (event) => {
    const reading = story.session.judgeNow();
    if (reading?.verdict.verdict === 'blocked') {
      story.refusal.show({ reading, messages: [] });
      // Strapi opens no dialog of its own then.
      return true;
    }
    const answer = await onClick(event);
    await new Promise((resolve) => setTimeout(resolve, SETTLING));
    const messages = serverMessages(errors.current);
    if (messages.length > 0) story.refusal.show({ reading, messages });
    return answer;
  };
}
