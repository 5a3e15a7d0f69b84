export const STANDING_UID = 'plugin::newsdesk.standing';

/**
 * How each draft of a story stands at the gate, as of when it was last judged: kept so that a list of
 * thousands can be filtered and sorted by it. Nothing rests on it but lists: the gate judges anew.
 * Times are milliseconds since 1970, which every database compares alike.
 */
export const standing = {
  schema: {
    kind: 'collectionType',
    collectionName: 'newsdesk_standings',
    info: {
      singularName: 'standing',
      pluralName: 'standings',
      displayName: 'Standing',
      description: 'How a draft stands at the gate',
    },
    options: { draftAndPublish: false },
    pluginOptions: {
      'content-manager': { visible: false },
      'content-type-builder': { visible: false },
    },
    indexes: [
      {
        name: 'newsdesk_standings_entry_unique',
        columns: ['content_type', 'entry_id'],
        type: 'unique',
      },
    ],
    attributes: {
      contentType: { type: 'string', maxLength: 255, private: true },
      /** The draft's row. */
      entryId: { type: 'integer', private: true },
      fixes: { type: 'integer', private: true },
      warnings: { type: 'integer', private: true },
      awaiting: { type: 'integer', private: true },
      replyBy: { type: 'biginteger', private: true },
      /** Of a translation, how it stands beside its source: the graver of its draft and what readers have. */
      translation: { type: 'string', maxLength: 16, private: true },
      turnsAt: { type: 'biginteger', private: true },
      /** By which rules, and in which reading of the content type, it was judged. */
      judgedBy: { type: 'string', maxLength: 255, private: true },
      /** When the draft had been saved, as the database writes it, and which of its document was public. */
      savedAt: { type: 'string', maxLength: 64, private: true },
      publicRows: { type: 'biginteger', private: true },
      /** How often something beside the draft changed that its verdict rests on, and how often it had when judged. */
      changes: { type: 'integer', default: 0, private: true },
      changesSeen: { type: 'integer', private: true },
    },
  },
};
