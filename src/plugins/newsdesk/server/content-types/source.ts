export const SOURCE_UID = 'plugin::newsdesk.source';

/**
 * A person, body or document behind an attribution. Who it is (`name`, `contact`, `notes`) is
 * private and, where Strapi has an encryption key, encrypted at rest.
 * These are `text`: ciphertext is longer than a `string` column, and Strapi's panel never takes
 * a `text` for the title by which relations are shown and searched.
 */
export const source = {
  schema: {
    kind: 'collectionType',
    collectionName: 'newsdesk_sources',
    info: {
      singularName: 'source',
      pluralName: 'sources',
      displayName: 'Source',
      description: 'A person, body or document behind an attribution',
    },
    options: { draftAndPublish: false },
    pluginOptions: {},
    attributes: {
      publicDescription: { type: 'string', required: true, maxLength: 255 },
      anonymous: { type: 'boolean', default: false, required: true },
      anonymityReason: { type: 'text', maxLength: 2000, private: true },
      approvedBy: {
        type: 'relation',
        relation: 'oneToOne',
        target: 'admin::user',
        private: true,
        configurable: false,
      },
      name: { type: 'text', maxLength: 2000, private: true },
      contact: { type: 'text', maxLength: 5000, private: true },
      notes: { type: 'text', maxLength: 20000, private: true },
    },
  },
};
