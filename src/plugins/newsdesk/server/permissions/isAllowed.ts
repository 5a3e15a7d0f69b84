import { isContentApi } from '../reading/reader';
import type { Strapi } from '../strapi';
import { permissionUid, type Permission } from './permissions';

interface Ability {
  can(action: string): boolean;
}

interface RequestState {
  readonly userAbility?: Ability;
  /** `mcp`: Strapi's endpoint for machines, which keeps what they may do to itself. */
  readonly auditSource?: string;
  readonly auth?: { readonly strategy?: { readonly verify?: unknown } };
}

/**
 * Whether whoever acts now holds a permission: an administrator or a machine by their roles and tokens, an
 * API token or a user of the API by what was granted to them. Code that runs without a request (a schedule,
 * the start, the command line) is the house itself. A request of which nothing is known may do nothing.
 */
export async function isAllowed(strapi: Strapi, permission: Permission): Promise<boolean> {
  const context = strapi.requestContext.get();
  if (!context) return true;
  const { userAbility, auditSource, auth } = context.state as RequestState;
  const ability = userAbility ?? (auditSource === 'mcp' ? await machineAbility(strapi) : null);
  if (ability) return ability.can(permissionUid(permission));
  if (!isContentApi(strapi) || typeof auth?.strategy?.verify !== 'function') return false;
  try {
    await strapi.get('auth').verify(auth, { scope: [permissionUid(permission)] });
    return true;
  } catch {
    return false;
  }
}

/** Those of some permissions that whoever acts now lacks. */
export async function lackedOf<One extends Permission>(
  strapi: Strapi,
  permissions: readonly One[],
): Promise<Set<One>> {
  const lacked = new Set<One>();
  for (const permission of permissions) {
    if (!(await isAllowed(strapi, permission))) lacked.add(permission);
  }
  return lacked;
}

interface TokenService {
  authenticateAdminToken(token: string): Promise<{ authenticated: boolean; ability?: Ability }>;
}

const abilities = new WeakMap<object, Promise<Ability | null>>();

function machineAbility(strapi: Strapi): Promise<Ability | null> {
  const { request } = strapi.requestContext.get()!;
  const known = abilities.get(request) ?? readAbility(strapi, request.header.authorization ?? '');
  abilities.set(request, known);
  return known;
}

async function readAbility(strapi: Strapi, authorization: string): Promise<Ability | null> {
  const [, token = ''] = authorization.split(/\s+/);
  const tokens = strapi.service('admin::api-token-admin') as unknown as TokenService;
  const { authenticated, ability } = await tokens.authenticateAdminToken(token);
  return authenticated && ability ? ability : null;
}
