export const RELEASE_UID = 'plugin::newsdesk.release';

/**
 * The ledger: every release, in the order in which they went out. `record` is what counts: the release as
 * it was made, as JSON, to the letter; its hash and the chain are worked out from it. The other columns
 * repeat parts of it, so that the feed can be asked for them.
 * Times are milliseconds since 1970, which every database compares alike.
 */
export const release = {
  schema: {
    kind: 'collectionType',
    collectionName: 'newsdesk_releases',
    info: {
      singularName: 'release',
      pluralName: 'releases',
      displayName: 'Release',
      description: 'What went out on the wire, when and with what checks',
    },
    options: { draftAndPublish: false },
    pluginOptions: {
      'content-manager': { visible: false },
      'content-type-builder': { visible: false },
    },
    indexes: [
      { name: 'newsdesk_releases_sequence_unique', columns: ['sequence'], type: 'unique' },
      { name: 'newsdesk_releases_story_index', columns: ['story_id', 'locale', 'sequence'] },
      { name: 'newsdesk_releases_state_index', columns: ['state', 'embargoed_until'] },
    ],
    attributes: {
      /** From 1, without gaps, in the order of commits. */
      sequence: { type: 'integer', private: true },
      contentType: { type: 'string', maxLength: 255, private: true },
      storyId: { type: 'string', maxLength: 64, private: true },
      /** Empty for a type without languages. */
      locale: { type: 'string', maxLength: 35, private: true },
      version: { type: 'integer', private: true },
      kind: { type: 'string', maxLength: 20, private: true },
      /** What readers have after it: `public`, `embargoed` or `off`. */
      state: { type: 'string', maxLength: 10, private: true },
      /** Whether it is for those alone who may see stories under embargo. */
      restricted: { type: 'boolean', private: true },
      embargoedUntil: { type: 'biginteger', private: true },
      releasedAt: { type: 'biginteger', private: true },
      /** Names that the feed is asked by, each between bars: of the agency, of all topics it ever had. */
      agency: { type: 'text', private: true },
      topics: { type: 'text', private: true },
      /** SHA-256 of what readers get of it, without what every version has of its own. */
      content: { type: 'string', maxLength: 64, private: true },
      record: { type: 'text', private: true },
      /** SHA-256 of the record, which holds the hash of the release before. */
      hash: { type: 'string', maxLength: 64, private: true },
    },
  },
};
