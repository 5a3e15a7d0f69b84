/** The models that subscribers and desk software meet, by Strapi's uid, with their names in the document. */
export const NAMES = {
  'api::story.story': 'Story',
  'newsdesk.claim': 'Claim',
  'newsdesk.dateline': 'Dateline',
  'api::agency.agency': 'Agency',
  'api::topic.topic': 'Topic',
  'api::contributor.contributor': 'Contributor',
  'plugin::upload.file': 'Image',
} as const;

/** The models that desk software sends; `newsdesk.evidence` goes in and never comes out. */
export const INPUT_NAMES = {
  'api::story.story': 'StoryInput',
  'newsdesk.claim': 'ClaimInput',
  'newsdesk.dateline': 'DatelineInput',
  'newsdesk.dismissal': 'DismissalInput',
  'newsdesk.evidence': 'EvidenceInput',
} as const;

export type ModelUid = keyof typeof NAMES;
export type InputUid = keyof typeof INPUT_NAMES;
