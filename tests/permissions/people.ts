import supertest from 'supertest';
import { STORY, type Newsroom } from '../helpers/newsroom';

/** What is granted by the plugin: `claims.verify`. */
export type Permission =
  | `claims.${'register' | 'dismiss' | 'exempt' | 'verify'}`
  | SourcePermission;
type SourcePermission = 'sources.read' | 'sources.edit';

export const DECISIONS = [
  'claims.register',
  'claims.dismiss',
  'claims.exempt',
  'claims.verify',
] as const;

export const SOURCE = 'plugin::newsdesk.source';

const LANGUAGES = ['en', 'es'];
const CONTENT = [STORY, SOURCE, 'api::agency.agency', 'api::contributor.contributor'];
const uidOf = (permission: Permission) => `plugin::newsdesk.${permission}`;
let count = 0;

interface Grant {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly conditions: readonly string[];
}

/** What Strapi itself has to grant for all that can be done with stories and sources in the panel. */
function contentGrants({ strapi }: Newsroom, locales: readonly string[]): Grant[] {
  const nested = (uid: string): string[] =>
    strapi.service('admin::content-type').getNestedFields(strapi.contentTypes[uid as never], {
      components: { ...strapi.components },
    });
  return CONTENT.flatMap((subject) =>
    ['read', 'create', 'update', 'delete', 'publish'].map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject,
      properties: {
        ...(!['delete', 'publish'].includes(action) && { fields: nested(subject) }),
        ...(subject === STORY && { locales: [...locales] }),
      },
      conditions: [],
    })),
  );
}

const grants = (permissions: readonly Permission[]): Grant[] =>
  permissions.map((one) => ({ action: uidOf(one), subject: null, properties: {}, conditions: [] }));

export const PASSWORD = 'Person-1-of-the-test';

/** Somebody who works in the panel. */
export interface Administrator {
  readonly id: number;
  readonly email: string;
  readonly authorization: string;
  readonly roleId: number;
}

/** Somebody with all of Strapi's own permissions on content, on stories in some languages; and these of the plugin's. */
export async function administratorWith(
  newsroom: Newsroom,
  permissions: readonly Permission[],
  locales: readonly string[] = LANGUAGES,
): Promise<Administrator> {
  const { strapi, http } = newsroom;
  const name = `role ${(count += 1)}`;
  const roles = strapi.service('admin::role');
  const role = await roles.create({ name, description: '' });
  await roles.assignPermissions(role.id, [
    ...contentGrants(newsroom, locales),
    ...grants(permissions),
  ]);
  const login = { email: `person${count}@newsroom.test`, password: PASSWORD };
  const user = await strapi.service('admin::user').create({
    ...login,
    firstname: 'Person',
    lastname: String(count),
    isActive: true,
    roles: [role.id],
  });
  const { body } = await supertest(http).post('/admin/login').send(login);
  return {
    id: user.id,
    email: login.email,
    roleId: role.id,
    authorization: `Bearer ${body.data.token}`,
  };
}

/** A custom API token that may find, create and update stories, and these of the plugin's. */
export async function customTokenWith(
  { strapi }: Newsroom,
  permissions: readonly Permission[],
): Promise<string> {
  const token = await strapi.service('admin::api-token').create({
    name: `custom ${(count += 1)}`,
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: [
      ...['find', 'findOne', 'create', 'update'].map((action) => `${STORY}.${action}`),
      ...permissions.map(uidOf),
    ],
  });
  return `Bearer ${token.accessKey}`;
}

/** A machine (MCP) that may do what its owner may, of the plugin's permissions these alone. */
export async function machineWith(
  newsroom: Newsroom,
  permissions: readonly Permission[],
): Promise<string> {
  const { strapi } = newsroom;
  const { id } = await administratorWith(newsroom, [...DECISIONS, 'sources.read', 'sources.edit']);
  const owner = await strapi.db
    .query('admin::user')
    .findOne({ where: { id }, populate: ['roles'] });
  const token = await strapi.service('admin::api-token-admin').create(
    {
      kind: 'admin',
      name: `machine ${(count += 1)}`,
      description: '',
      lifespan: null,
      adminPermissions: [...contentGrants(newsroom, LANGUAGES), ...grants(permissions)],
    },
    owner,
  );
  return `Bearer ${token.accessKey}`;
}

/** Runs server code in a request of which no more is known than this. */
export async function inRequest<Result>(
  { strapi }: Newsroom,
  state: Readonly<Record<string, unknown>>,
  run: () => Promise<Result>,
): Promise<Result> {
  const request = { state, path: '/something', request: { header: {} } };
  let result: Promise<Result> | undefined;
  await strapi.requestContext.run(request as never, async () => {
    result = run();
    await result.catch(() => undefined);
  });
  return result!;
}

/** What somebody with these permissions may do, as Strapi knows it in a request of theirs. */
export async function abilityWith(newsroom: Newsroom, permissions: readonly Permission[]) {
  const { strapi } = newsroom;
  const { id } = await administratorWith(newsroom, permissions);
  const user = await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  const userAbility = await strapi.service('admin::permission').engine.generateUserAbility(user);
  return { userAbility, user };
}
