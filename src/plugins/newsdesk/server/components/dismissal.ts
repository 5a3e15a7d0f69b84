import { moment } from './fields';

/** An editor's recorded decision that a passage is no claim. Who and when are stamped by the server. */
export const dismissal = {
  uid: 'newsdesk.dismissal',
  collectionName: 'components_newsdesk_dismissals',
  info: {
    displayName: 'Dismissal',
    icon: 'strikeThrough',
    description: 'A passage that an editor decided is no claim, with the reason',
  },
  attributes: {
    passage: { type: 'text', maxLength: 2000 },
    reason: { type: 'text', maxLength: 2000 },
    dismissedBy: { type: 'string', maxLength: 255, private: true },
    dismissedAt: { ...moment, private: true },
  },
} as const;
