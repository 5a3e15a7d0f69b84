export const INTAKE_UID = 'plugin::newsdesk.intake';

/**
 * Which story a piece of copy became. The database holds the copy's fingerprint unique: the same copy
 * that comes in twice at the same moment becomes one story.
 */
export const intake = {
  schema: {
    kind: 'collectionType',
    collectionName: 'newsdesk_intakes',
    info: {
      singularName: 'intake',
      pluralName: 'intakes',
      displayName: 'Intake',
      description: 'Which story a piece of agency copy became',
    },
    options: { draftAndPublish: false },
    pluginOptions: {
      'content-manager': { visible: false },
      'content-type-builder': { visible: false },
    },
    attributes: {
      /** SHA-256 of content type and words, white space aside. */
      fingerprint: { type: 'string', column: { unique: true }, private: true },
      storyId: { type: 'string', private: true },
    },
  },
};
