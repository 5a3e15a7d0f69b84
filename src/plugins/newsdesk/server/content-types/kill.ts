export const KILL_UID = 'plugin::newsdesk.kill';

/** A story that was killed: nothing of it can be published until somebody clears it. */
export const kill = {
  schema: {
    kind: 'collectionType',
    collectionName: 'newsdesk_kills',
    info: {
      singularName: 'kill',
      pluralName: 'kills',
      displayName: 'Kill',
      description: 'A story that was taken off the wire in all languages',
    },
    options: { draftAndPublish: false },
    pluginOptions: {
      'content-manager': { visible: false },
      'content-type-builder': { visible: false },
    },
    indexes: [{ name: 'newsdesk_kills_story_index', columns: ['story_id'] }],
    attributes: {
      contentType: { type: 'string', maxLength: 255, private: true },
      storyId: { type: 'string', maxLength: 64, private: true },
      /** For the desk. */
      reason: { type: 'text', private: true },
      killedBy: { type: 'string', maxLength: 255, private: true },
      killedAt: { type: 'biginteger', private: true },
      /** Empty while the kill stands. */
      clearedBy: { type: 'string', maxLength: 255, private: true },
      clearedAt: { type: 'biginteger', private: true },
      clearedWhy: { type: 'text', private: true },
    },
  },
};
