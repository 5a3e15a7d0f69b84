import type { ActionDescription, DocumentAction, EditViewProps } from '../../strapi';
import { useActiveStory } from '../activeStory';
import { tryToPublish } from './tryToPublish';

/**
 * Strapi's Publish with the gate before it: a story that is blocked gets its reasons shown and no request
 * is made. The server judges again, whatever the browser thinks.
 */
export function holdPublish(publish: DocumentAction): DocumentAction {
  const held: DocumentAction = (props) => {
    const description = publish(props);
    const change = useHeld(props);
    return description && change ? change(description) : description;
  };
  held.type = publish.type;
  held.position = publish.position;
  return held;
}

type Change = (description: ActionDescription) => ActionDescription;

interface Confirmation {
  readonly onConfirm?: () => unknown;
}

function useHeld({ model, documentId }: EditViewProps): Change | null {
  const story = useActiveStory(model, documentId);
  if (!story) return null;
  return (description) => {
    const { onClick } = description;
    const dialog = description.dialog as Confirmation | undefined;
    return {
      ...description,
      // Strapi opens no dialog of its own after `true`.
      ...(onClick && { onClick: (event) => (tryToPublish(story) ? onClick(event) : true) }),
      // Strapi asks first where the story links drafts; meanwhile somebody may have typed.
      ...(dialog?.onConfirm && {
        dialog: {
          ...dialog,
          onConfirm: () => (tryToPublish(story) ? dialog.onConfirm?.() : undefined),
        },
      }),
    };
  };
}
