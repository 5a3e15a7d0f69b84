import { EVIDENCE_KINDS } from '../../editorial/vocabulary';
import { choice } from './fields';

/** What a claim rests on beside somebody's word. */
export const evidence = {
  uid: 'newsdesk.evidence',
  collectionName: 'components_newsdesk_evidence',
  info: {
    displayName: 'Evidence',
    icon: 'file',
    description: 'A document, recording or observation that bears a claim out',
  },
  attributes: {
    kind: choice(EVIDENCE_KINDS, 'document'),
    description: { type: 'text', maxLength: 2000 },
    url: { type: 'text', maxLength: 2000 },
    file: { type: 'media', multiple: false },
  },
} as const;
