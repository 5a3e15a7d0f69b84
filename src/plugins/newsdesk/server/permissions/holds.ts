import type { Strapi } from '../strapi';
import { permissionUid, type Permission } from './permissions';

interface PanelState {
  readonly userAbility?: { can(action: string): boolean };
}

/** Whether whoever sent the panel's request that is under way holds a permission. */
export function holds(strapi: Strapi, permission: Permission): boolean {
  const state = strapi.requestContext.get()?.state as PanelState | undefined;
  return state?.userAbility?.can(permissionUid(permission)) === true;
}
