import type { Strapi } from '../strapi';

/**
 * What may be allowed beyond Strapi's own permissions, as Strapi's roles screen lists it, and to whom: to
 * roles of the panel, to API tokens and the roles of API users (`api`), or to both. In the panel whoever
 * may read stories sees all of them, so that there is nothing to allow about embargoes.
 */
export const PERMISSIONS = {
  'sources.read': { displayName: 'See who sources are', to: ['panel'] },
  'sources.edit': { displayName: 'Create and edit sources', to: ['panel'] },
  'claims.register': { displayName: 'Register claims', to: ['panel', 'api'] },
  'claims.dismiss': { displayName: 'Dismiss passages', to: ['panel', 'api'] },
  'claims.exempt': { displayName: 'Say that nobody has to be asked', to: ['panel', 'api'] },
  'claims.verify': { displayName: 'Call a claim verified', to: ['panel', 'api'] },
  'embargo.read': { displayName: 'See stories under embargo', to: ['api'] },
  'stories.kill': { displayName: 'Kill stories, and clear killed ones', to: ['panel'] },
} as const;

export type Permission = keyof typeof PERMISSIONS;

export const permissionUid = (permission: Permission): string => `plugin::newsdesk.${permission}`;

/** The permissions that can be granted to roles of the panel, or to tokens and roles of the API. */
export const grantableTo = (whom: 'panel' | 'api'): Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((permission) =>
    PERMISSIONS[permission].to.some((one) => one === whom),
  );

/** Lists the permissions in Strapi's roles screen. To be called once, at start-up. */
export async function registerPermissions(strapi: Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: { registerMany(actions: readonly unknown[]): Promise<void> };
  };
  await actionProvider.registerMany(
    grantableTo('panel').map((uid) => ({
      section: 'plugins',
      pluginName: 'newsdesk',
      uid,
      subCategory: uid.split('.')[0],
      displayName: PERMISSIONS[uid].displayName,
    })),
  );
}
