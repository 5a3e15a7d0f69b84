import type { Strapi } from '../strapi';

/** By which way a write came in. `server`: code inside the server, a schedule or a command. */
export type Door = 'admin' | 'admin-bulk' | 'rest' | 'graphql' | 'mcp' | 'server';

export interface Actor {
  readonly door: Door;
  /** Who, in words for the record: a name and what kind of account it is. Never a token or address. */
  readonly who: string;
}

interface RequestState {
  readonly user?: { id?: unknown; firstname?: string; lastname?: string; username?: string };
  readonly auth?: { strategy?: { name?: string }; credentials?: { id?: unknown; name?: string } };
  readonly route?: { info?: { type?: string } };
}

/** Who is acting, and by which door, as far as the request that is under way tells. */
export function currentActor(strapi: Strapi): Actor {
  const context = strapi.requestContext.get();
  if (!context) return { door: 'server', who: 'the server itself' };
  const state = context.state as RequestState;
  return { door: doorOf(context.path, state), who: nameOf(state) };
}

function doorOf(path: string, { auth, route }: RequestState): Door {
  if (path.startsWith('/graphql')) return 'graphql';
  if (path.startsWith('/mcp')) return 'mcp';
  if (path.includes('/actions/bulkPublish')) return 'admin-bulk';
  const isAdmin = route?.info?.type === 'admin' || auth?.strategy?.name === 'admin';
  return isAdmin ? 'admin' : 'rest';
}

function nameOf({ auth, user }: RequestState): string {
  const strategy = auth?.strategy?.name;
  if (strategy === 'content-api-token') return `API token “${auth?.credentials?.name ?? '?'}”`;
  if (!user) return 'the public';
  const name = [user.firstname, user.lastname].filter(Boolean).join(' ') || user.username;
  const kind = strategy === 'users-permissions' ? 'user' : 'admin user';
  return `${kind} ${String(user.id)}${name ? ` (${name})` : ''}`.slice(0, 255);
}
