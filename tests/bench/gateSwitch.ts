import type { Strapi } from '../helpers/newsroom';

/** Lets the same Strapi run with Newsdesk and as if it were not installed, from one call to the next. */
export interface GateSwitch {
  on: boolean;
}

type Middleware = (call: unknown, next: () => Promise<unknown>) => Promise<unknown>;
type Lifecycle = (event: unknown) => unknown;

/**
 * Puts a switch before each document middleware and database lifecycle that Newsdesk registers.
 * To be called before Strapi loads.
 */
export function gateSwitch(strapi: Strapi): GateSwitch {
  const gate: GateSwitch = { on: true };
  let ours = false;
  const register = strapi.documents.use.bind(strapi.documents);
  strapi.documents.use = ((middleware: Middleware) =>
    register((ours ? switched(middleware, gate) : middleware) as never)) as never;
  const provider = strapi.db.lifecycles;
  const subscribe = provider.subscribe.bind(provider);
  provider.subscribe = ((subscriber: Record<string, unknown>) =>
    subscribe((ours ? switchedLifecycles(subscriber, gate) : subscriber) as never)) as never;
  // Only what is registered while our plugin's `register` runs is ours.
  const add = strapi.get('components').add.bind(strapi.get('components'));
  strapi.get('components').add = (components: Record<string, unknown>) => {
    if ('newsdesk.claim' in components) ours = true;
    // Register is synchronous: the next turn belongs to somebody else.
    void Promise.resolve().then(() => (ours = false));
    return add(components);
  };
  return gate;
}

const switched =
  (middleware: Middleware, gate: GateSwitch): Middleware =>
  (call, next) =>
    gate.on ? middleware(call, next) : next();

function switchedLifecycles(subscriber: Record<string, unknown>, gate: GateSwitch) {
  return Object.fromEntries(
    Object.entries(subscriber).map(([name, value]) => [
      name,
      typeof value === 'function'
        ? (event: unknown) => (gate.on ? (value as Lifecycle)(event) : undefined)
        : value,
    ]),
  );
}
