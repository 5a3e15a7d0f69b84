import type { Strapi } from '../strapi';

type Middleware = Parameters<Strapi['server']['use']>[0];

/**
 * Strapi's middlewares that do nothing to an answer of the wire but set headers by who asks and from where,
 * or write it down. Not among them: `strapi::ip`, which refuses people, and whatever is a project's own.
 */
const HARMLESS = new Set(
  [
    ...['logger', 'errors', 'security', 'cors', 'poweredBy', 'query', 'body', 'session'],
    ...['favicon', 'public', 'compression'],
  ].map((name) => `strapi::${name}`),
);

/** What stands between a middleware and Strapi's router. */
export interface PassedOver {
  /** Whether it is nothing but middlewares of Strapi's that do no harm if they are left out. */
  isOnlyStrapis(): boolean;
}

/**
 * Sets a middleware, now, and watches what comes to stand behind it.
 *
 * @returns to be asked just before the router is set
 */
export function passedOver(strapi: Strapi, middleware: Middleware): PassedOver {
  const { server } = strapi;
  server.use(middleware);
  const count = () => server.app.middleware.length;
  const ahead = count();
  const initialise = server.initMiddlewares.bind(server);
  let configured = 0;
  server.initMiddlewares = async () => {
    const before = count();
    await initialise();
    configured = count() - before;
    return server;
  };
  return {
    isOnlyStrapis: () =>
      count() === ahead + configured && namesOf(strapi).every((name) => HARMLESS.has(name)),
  };
}

function namesOf(strapi: Strapi): string[] {
  const given = strapi.config.get('middlewares', []) as (string | { name?: string })[];
  return given.map((one) => (typeof one === 'string' ? one : (one.name ?? '')));
}
