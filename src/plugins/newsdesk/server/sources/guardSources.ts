import { SOURCE_UID } from '../content-types/source';
import type { Strapi } from '../strapi';
import { decrypted, encrypted, hasEncryptionKey } from './encryption';

interface WriteEvent {
  readonly params: { data?: unknown };
}

interface ReadEvent {
  readonly result?: unknown;
}

/**
 * Keeps who a source is encrypted in the database, and readable for the code that asks for the record
 * itself. Rows that come along with another one (a story's claims) are not decrypted at all.
 */
export function guardSources(strapi: Strapi): void {
  const write = ({ params }: WriteEvent) => {
    // A copy: whoever called keeps what they typed, not our ciphertext.
    params.data = Array.isArray(params.data)
      ? params.data.map((row: unknown) => encrypted(strapi, row))
      : encrypted(strapi, params.data);
  };
  const read = ({ result }: ReadEvent) => {
    const rows = Array.isArray(result) ? result : [result];
    for (const row of rows) decrypted(strapi, row);
  };
  strapi.db.lifecycles.subscribe({
    models: [SOURCE_UID],
    beforeCreate: write,
    beforeCreateMany: write,
    beforeUpdate: write,
    beforeUpdateMany: write,
    afterFindOne: read,
    afterFindMany: read,
  });
  hideFromGraphql(strapi);
}

/** Says once at start-up when identities are stored as they are. */
export function warnIfUnencrypted(strapi: Strapi): void {
  if (hasEncryptionKey(strapi)) return;
  strapi.log.warn(
    'newsdesk: sources are stored unencrypted. Set ENCRYPTION_KEY (admin.secrets.encryptionKey) to encrypt who they are.',
  );
}

/** The house's own records: some tell of sources, and none is anybody's to write. */
const HIDDEN = [
  ...['source', 'refusal', 'address', 'intake', 'standing', 'kill'],
  ...['translation', 'source-change'],
];

/** No query, mutation or type about them: GraphQL's schema is public to whoever may ask it anything. */
function hideFromGraphql(strapi: Strapi): void {
  const graphql = strapi.plugin('graphql');
  if (!graphql) return;
  const extension = graphql.service('extension') as {
    shadowCRUD(uid: string): { disable(): void };
  };
  for (const name of HIDDEN) {
    extension.shadowCRUD(`plugin::newsdesk.${name}`).disable();
  }
}
