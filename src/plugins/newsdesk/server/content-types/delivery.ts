export const DELIVERY_UID = 'plugin::newsdesk.delivery';

/**
 * How far each webhook has come with the releases, in one row for each of Strapi's own webhooks that are
 * set to them. Times are milliseconds since 1970.
 */
export const delivery = {
  schema: {
    kind: 'collectionType',
    collectionName: 'newsdesk_deliveries',
    info: {
      singularName: 'delivery',
      pluralName: 'deliveries',
      displayName: 'Delivery',
      description: 'How far each webhook has come with the releases',
    },
    options: { draftAndPublish: false },
    pluginOptions: {
      'content-manager': { visible: false },
      'content-type-builder': { visible: false },
    },
    indexes: [
      { name: 'newsdesk_deliveries_webhook_unique', columns: ['webhook_id'], type: 'unique' },
    ],
    attributes: {
      webhookId: { type: 'integer', private: true },
      /** The newest release that was delivered, or that was not for this webhook. */
      sequence: { type: 'integer', private: true },
      /** What releases are signed with, encrypted; two with a space between after a change. */
      secret: { type: 'text', private: true },
      /** Of the next release in vain so far. */
      attempts: { type: 'integer', private: true },
      failingSince: { type: 'biginteger', private: true },
      /** Not before. */
      nextAt: { type: 'biginteger', private: true },
      /** Until when the server that holds it sends alone. */
      leaseUntil: { type: 'biginteger', private: true },
      holder: { type: 'string', maxLength: 40, private: true },
      lastStatus: { type: 'string', maxLength: 255, private: true },
    },
  },
};
