import { gatedTypes } from '../gated/gatedTypes';
import type { Strapi } from '../strapi';
import { redoingDeadlocks } from './redoingDeadlocks';

/** The slice of a Koa context that the panel's actions are done over with. */
interface Request {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly request: { body?: unknown };
}

type Action = (this: unknown, context: Request, next: unknown) => unknown;
type Controller = Record<string, Action>;

interface Controllers {
  get(uid: string): Controller | undefined;
  extend(uid: string, extension: (controller: Controller) => Controller): void;
}

const PANEL = ['collection-types', 'single-types'].map((name) => `plugin::content-manager.${name}`);

/**
 * Does over what the panel does to stories in a transaction of its own, where the database chose to roll
 * that back: two people who publish the same stories in bulk each lock what the other needs next.
 */
export function retryPanel(strapi: Strapi): void {
  const controllers = strapi.get('controllers') as unknown as Controllers;
  for (const uid of PANEL) {
    if (controllers.get(uid)) controllers.extend(uid, (controller) => retrying(strapi, controller));
  }
}

const TOO_DEEP = Symbol('too deep to be copied');

/** What nests too deep to be copied is refused by the action itself: it is not done over. */
function copyOf(body: unknown): unknown {
  try {
    return structuredClone(body);
  } catch {
    return TOO_DEEP;
  }
}

function retrying(strapi: Strapi, controller: Controller): Controller {
  const copy = Object.create(controller) as Controller;
  for (const name of Object.keys(Object.getPrototypeOf(copy) as Controller)) {
    const action = controller[name];
    if (typeof action !== 'function') continue;
    copy[name] = function (context, next) {
      if (!gatedTypes(strapi).has(context.params.model ?? '')) {
        return action.call(this, context, next);
      }
      // An action may write into what was sent.
      const sent = copyOf(context.request.body);
      if (sent === TOO_DEEP) return action.call(this, context, next);
      return redoingDeadlocks(strapi, async () => {
        context.request.body = structuredClone(sent);
        return action.call(this, context, next);
      });
    };
  }
  return copy;
}
