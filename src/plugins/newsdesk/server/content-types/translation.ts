export const TRANSLATION_UID = 'plugin::newsdesk.translation';

/**
 * From which words of the source one language of a story was made: of its draft, and of what of it went out
 * last. Words of drafts are among them, so that nobody gets it but the house.
 */
export const translation = {
  schema: {
    kind: 'collectionType',
    collectionName: 'newsdesk_translations',
    info: {
      singularName: 'translation',
      pluralName: 'translations',
      displayName: 'Translation',
      description: 'What a translation was made from',
    },
    options: { draftAndPublish: false },
    pluginOptions: {
      'content-manager': { visible: false },
      'content-type-builder': { visible: false },
    },
    indexes: [
      {
        name: 'newsdesk_translations_entry_unique',
        columns: ['content_type', 'story_id', 'locale'],
        type: 'unique',
      },
    ],
    attributes: {
      contentType: { type: 'string', maxLength: 255, private: true },
      storyId: { type: 'string', maxLength: 64, private: true },
      locale: { type: 'string', maxLength: 35, private: true },
      /** JSON, as `readRecord` reads it. */
      draft: { type: 'text', private: true },
      /** The same of what of it went out last; empty where nothing did. */
      released: { type: 'text', private: true },
    },
  },
};
