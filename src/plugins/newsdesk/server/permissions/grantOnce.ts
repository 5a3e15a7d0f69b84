import { SOURCE_UID } from '../content-types/source';
import { gatedTypes } from '../gated/gatedTypes';
import { rowsOf, type Row, type Strapi } from '../strapi';
import { permissionUid, type Permission } from './permissions';

/** Raised when there are new permissions that those who work already would otherwise lack. */
const VERSION = 1;

const CLAIMS = ['claims.register', 'claims.dismiss', 'claims.exempt', 'claims.verify'] as const;

/** One kind of account: where Strapi keeps what it was granted, and by which actions it writes and reads. */
interface Accounts {
  readonly called: string;
  readonly uid: string;
  /** The relation to the account, and which accounts are meant. */
  readonly owner: string;
  readonly among?: Readonly<Record<string, unknown>>;
  /** Whether a grant lets somebody write documents of a type. */
  writes(grant: Row, uid: string): boolean;
  readsIdentity(grant: Row): boolean;
  /** What else a new grant consists of. */
  readonly blank: Readonly<Record<string, unknown>>;
}

const EXPLORER = 'plugin::content-manager.explorer.';

const panel = {
  uid: 'admin::permission',
  writes: ({ action, subject }: Row, uid: string) =>
    subject === uid && [`${EXPLORER}create`, `${EXPLORER}update`].includes(String(action)),
  readsIdentity: ({ action, subject, properties }: Row) => {
    const { fields } = (properties ?? {}) as { fields?: unknown };
    const reads = action === `${EXPLORER}read` && subject === SOURCE_UID;
    return reads && (!Array.isArray(fields) || fields.includes('name'));
  },
  blank: { actionParameters: {}, properties: {}, conditions: [] },
};

const api = {
  writes: ({ action }: Row, uid: string) =>
    [`${uid}.create`, `${uid}.update`].includes(String(action)),
  readsIdentity: () => false,
  blank: {},
};

const ACCOUNTS: readonly Accounts[] = [
  {
    ...panel,
    called: 'role',
    owner: 'role',
    among: { code: { $ne: 'strapi-super-admin' } },
  },
  { ...panel, called: 'admin token', owner: 'apiToken' },
  { ...api, called: 'API token', uid: 'admin::api-token-permission', owner: 'token' },
  {
    ...api,
    called: 'role of API users',
    uid: 'plugin::users-permissions.permission',
    owner: 'role',
  },
];

/**
 * The first time that this version starts: who could register, dismiss, exempt and verify by being allowed
 * to write stories keeps that; so do those who could write sources, or see who they are. Once: what is
 * taken from a role afterwards stays taken. Super admins get everything from Strapi itself.
 */
export async function grantOnce(strapi: Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'newsdesk', key: 'permissions' });
  const granted = (await store.get({})) as { version?: number } | null;
  if (granted?.version === VERSION) return;
  for (const accounts of ACCOUNTS) {
    if (strapi.db.metadata.has(accounts.uid)) await grantTo(strapi, accounts);
  }
  await store.set({ value: { version: VERSION } });
}

async function grantTo(strapi: Strapi, accounts: Accounts): Promise<void> {
  const { uid, owner, called, blank, among } = accounts;
  const grants = await rowsOf(strapi, uid).findMany({
    where: { [owner]: { id: { $notNull: true }, ...among } },
    populate: { [owner]: { select: ['id', 'name'] } },
  });
  const ownerOf = (grant: Row) => grant[owner] as Row;
  for (const id of new Set(grants.map((grant) => ownerOf(grant).id))) {
    const own = grants.filter((grant) => ownerOf(grant).id === id);
    const has = new Set(own.map(({ action }) => action));
    const missing = deserved(strapi, accounts, own)
      .map(permissionUid)
      .filter((action) => !has.has(action));
    if (missing.length === 0) continue;
    for (const action of missing) {
      await rowsOf(strapi, uid).create({ data: { ...blank, action, [owner]: id } });
    }
    strapi.log.info(
      `newsdesk: the ${called} “${String(ownerOf(own[0]!).name)}” keeps what it could do: ${missing.join(', ')}. Change it in the settings.`,
    );
  }
}

/** The permissions without which an account could do less than before. */
function deserved(strapi: Strapi, accounts: Accounts, grants: readonly Row[]): Permission[] {
  const writes = (uid: string) => grants.some((grant) => accounts.writes(grant, uid));
  const editsStories = [...gatedTypes(strapi).keys()].some(writes);
  return [
    ...(editsStories ? CLAIMS : []),
    ...(writes(SOURCE_UID) ? (['sources.edit'] as const) : []),
    ...(grants.some((grant) => accounts.readsIdentity(grant)) ? (['sources.read'] as const) : []),
  ];
}
