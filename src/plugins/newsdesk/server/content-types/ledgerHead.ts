export const LEDGER_HEAD_UID = 'plugin::newsdesk.ledger-head';

/**
 * The newest link of the ledger, in one row. Whoever appends a release locks it until the commit: so
 * sequence numbers have no gaps and are in the order of commits, on every database.
 */
export const ledgerHead = {
  schema: {
    kind: 'collectionType',
    collectionName: 'newsdesk_ledger_heads',
    info: {
      singularName: 'ledger-head',
      pluralName: 'ledger-heads',
      displayName: 'Ledger head',
      description: 'The newest link of the ledger',
    },
    options: { draftAndPublish: false },
    pluginOptions: {
      'content-manager': { visible: false },
      'content-type-builder': { visible: false },
    },
    indexes: [{ name: 'newsdesk_ledger_heads_name_unique', columns: ['name'], type: 'unique' }],
    attributes: {
      /** Always `wire`: there is one row. */
      name: { type: 'string', maxLength: 20, private: true },
      sequence: { type: 'integer', private: true },
      hash: { type: 'string', maxLength: 64, private: true },
    },
  },
};
