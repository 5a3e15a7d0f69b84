import { endpointsOf, type Strapi } from '../strapi';
import type { WireContext } from './context';
import { changesSoFar, forgetChanged, knownBy, remember, type Admission } from './knownSubscribers';
import { passedOver } from './passedOver';

interface WireController {
  find(context: WireContext): Promise<void>;
}

type DoorContext = Omit<WireContext, 'state'> & { state: Record<string, unknown> };
type Next = () => Promise<unknown>;

const WIRE = '/wire';

/**
 * A door to the feed for subscribers whom Strapi let in a moment ago: past Strapi's middlewares, whose
 * headers are remembered with them, its router, which looks through hundreds of addresses, and its look at
 * the token, which asks the database three times. Whoever is not known, and whatever fails, goes the long
 * way.
 *
 * Where the project has middlewares of its own, or of other plugins, the door is behind all of them. Where
 * it hung policies or middlewares on the address, or changed it, there is none. To be called while the
 * plugin registers.
 */
export function openQuickDoor(strapi: Strapi): void {
  const { server } = strapi;
  const path = `${strapi.config.get('api.rest.prefix', '/api')}/newsdesk${WIRE}`;
  let place: 'nowhere' | 'before Strapi' | 'behind all' = 'nowhere';
  const doorAt = (here: typeof place) => (context: object, next: Next) => {
    const asked = context as DoorContext;
    const isFor = place === here && asked.method === 'GET' && asked.path === path;
    return isFor ? enter(strapi, asked, next, here === 'before Strapi') : next();
  };
  const passed = passedOver(strapi, doorAt('before Strapi') as never);
  const mount = server.mount.bind(server);
  server.mount = () => {
    if (isAsWeMadeIt(strapi)) {
      forgetChanged(strapi);
      place = passed.isOnlyStrapis() ? 'before Strapi' : 'behind all';
      server.use(doorAt('behind all') as never);
    }
    return mount();
  };
}

async function enter(
  strapi: Strapi,
  context: DoorContext,
  next: Next,
  isFirst: boolean,
): Promise<unknown> {
  const authorization = context.get('Authorization');
  if (authorization === '') return next();
  // Strapi answers other origins with other headers.
  const who = `${authorization}\n${context.get('Origin')}`;
  const changes = changesSoFar(strapi);
  const known = knownBy(strapi, who);
  if (!known || !(await isStillAllowed(strapi, known))) {
    await next();
    const { res, state, status } = context;
    if (status < 400) remember(strapi, who, { state, headers: res.getHeaders() }, changes);
    return undefined;
  }
  if (!isFirst) return serve(strapi, context, known);
  const start = Date.now();
  try {
    for (const [name, value] of known.headers) context.set(name, value);
    await serve(strapi, context, known);
  } catch {
    // Strapi says what was wrong, as it does to everybody.
    return next();
  }
  // As Strapi's own logger has it.
  strapi.log.http(`GET ${context.url} (${Date.now() - start} ms) ${context.status}`);
  return undefined;
}

function serve(strapi: Strapi, context: DoorContext, { auth, route }: Admission): Promise<void> {
  Object.assign(context.state, { isAuthenticated: true, auth, route });
  const controller = strapi.controller('plugin::newsdesk.wire') as unknown as WireController;
  return controller.find(context as unknown as WireContext);
}

/** Time goes on for those who are known as well: tokens end. */
async function isStillAllowed(strapi: Strapi, { auth, route }: Admission): Promise<boolean> {
  try {
    await strapi.get('auth').verify(auth, route.config?.auth as never);
    return true;
  } catch {
    return false;
  }
}

function isAsWeMadeIt(strapi: Strapi): boolean {
  const route = endpointsOf(strapi, 'newsdesk').find(
    ({ method, path }) => method === 'GET' && path === WIRE,
  );
  const { policies = [], middlewares = [] } = route?.config ?? {};
  return route !== undefined && policies.length === 0 && middlewares.length === 0;
}
