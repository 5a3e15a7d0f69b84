export const REFUSAL_UID = 'plugin::newsdesk.refusal';

/** A refused attempt to publish: kept although the attempt itself was rolled back. */
export const refusal = {
  schema: {
    kind: 'collectionType',
    collectionName: 'newsdesk_refusals',
    info: {
      singularName: 'refusal',
      pluralName: 'refusals',
      displayName: 'Refusal',
      description: 'A refused attempt to publish',
    },
    options: { draftAndPublish: false },
    pluginOptions: {
      'content-manager': { visible: false },
      'content-type-builder': { visible: false },
    },
    indexes: [{ name: 'newsdesk_refusals_story_index', columns: ['story_id'] }],
    attributes: {
      contentType: { type: 'string', maxLength: 255, private: true },
      storyId: { type: 'string', maxLength: 255, private: true },
      locales: { type: 'json', private: true },
      door: { type: 'string', maxLength: 50, private: true },
      actor: { type: 'string', maxLength: 255, private: true },
      violations: { type: 'json', private: true },
      refusedAt: { type: 'datetime', private: true },
    },
  },
};
