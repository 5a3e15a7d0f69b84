import type { Strapi } from '../strapi';
import { grantableTo } from './permissions';

/** By this Strapi tells actions of the content API from others. */
const DOORS = Symbol.for('__type__');

type Action = (() => void) & { [DOORS]?: string[] };
type Controller = Record<string, unknown>;

interface Controllers {
  get(uid: string): Controller | undefined;
  set(uid: string, controller: Controller): unknown;
}

/**
 * Offers permissions to API tokens and to the roles of API users. Strapi lists there what controllers can
 * do, and nothing else; these actions stand at no address, they are only granted. Sources have no content
 * API, so there is nothing to grant about them.
 *
 * To be called in `register`: Strapi reads the list before it starts the plugins.
 */
export function offerToTokens(strapi: Strapi): void {
  const controllers = strapi.get('controllers') as unknown as Controllers;
  for (const permission of grantableTo('api')) {
    const [room = '', name = ''] = permission.split('.');
    const uid = `plugin::newsdesk.${room}`;
    // A room of the desk may have a controller of this name.
    const controller = controllers.get(uid);
    if (controller) controller[name] = grantable();
    else controllers.set(uid, { [name]: grantable() });
  }
}

function grantable(): Action {
  const action: Action = () => {};
  action[DOORS] = ['content-api'];
  return action;
}
