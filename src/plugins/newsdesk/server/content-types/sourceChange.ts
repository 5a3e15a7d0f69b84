export const SOURCE_CHANGE_UID = 'plugin::newsdesk.source-change';

/** That somebody made another language the one that the others of a story are translated from. */
export const sourceChange = {
  schema: {
    kind: 'collectionType',
    collectionName: 'newsdesk_source_changes',
    info: {
      singularName: 'source-change',
      pluralName: 'source-changes',
      displayName: 'Change of source language',
      description: 'Who made another language the source of a story, and why',
    },
    options: { draftAndPublish: false },
    pluginOptions: {
      'content-manager': { visible: false },
      'content-type-builder': { visible: false },
    },
    indexes: [{ name: 'newsdesk_source_changes_story_index', columns: ['story_id'] }],
    attributes: {
      contentType: { type: 'string', maxLength: 255, private: true },
      storyId: { type: 'string', maxLength: 64, private: true },
      fromLocale: { type: 'string', maxLength: 35, private: true },
      toLocale: { type: 'string', maxLength: 35, private: true },
      why: { type: 'text', private: true },
      changedBy: { type: 'string', maxLength: 255, private: true },
      /** Milliseconds since 1970. */
      changedAt: { type: 'biginteger', private: true },
    },
  },
};
