export const ADDRESS_UID = 'plugin::newsdesk.address';

/**
 * Which story an address (a slug in a language) was given to. The database holds it unique, so that
 * two stories that are saved at the same moment cannot get the same one. An address is never given
 * to another story later: links to the first would lead to the second.
 */
export const address = {
  schema: {
    kind: 'collectionType',
    collectionName: 'newsdesk_addresses',
    info: {
      singularName: 'address',
      pluralName: 'addresses',
      displayName: 'Address',
      description: 'Which story a slug was given to',
    },
    options: { draftAndPublish: false },
    pluginOptions: {
      'content-manager': { visible: false },
      'content-type-builder': { visible: false },
    },
    attributes: {
      /** SHA-256 of content type, locale and slug: one column of fixed width to hold unique. */
      address: { type: 'string', column: { unique: true }, private: true },
      storyId: { type: 'string', private: true },
    },
  },
};
