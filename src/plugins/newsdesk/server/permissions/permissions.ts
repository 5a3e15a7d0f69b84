import type { Strapi } from '../strapi';

/** What a role may be allowed beyond Strapi's own permissions, as Strapi's roles screen lists it. */
export const PERMISSIONS = {
  'sources.read': { subCategory: 'sources', displayName: 'See who sources are' },
  'sources.edit': { subCategory: 'sources', displayName: 'Create and edit sources' },
  'claims.register': { subCategory: 'claims', displayName: 'Register claims' },
  'claims.dismiss': { subCategory: 'claims', displayName: 'Dismiss passages' },
  'claims.exempt': { subCategory: 'claims', displayName: 'Say that nobody has to be asked' },
  'claims.verify': { subCategory: 'claims', displayName: 'Call a claim verified' },
} as const;

export type Permission = keyof typeof PERMISSIONS;

export const permissionUid = (permission: Permission): string => `plugin::newsdesk.${permission}`;

/** Lists the permissions in Strapi's roles screen. To be called once, at start-up. */
export async function registerPermissions(strapi: Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: { registerMany(actions: readonly unknown[]): Promise<void> };
  };
  await actionProvider.registerMany(
    Object.entries(PERMISSIONS).map(([uid, { subCategory, displayName }]) => ({
      section: 'plugins',
      pluginName: 'newsdesk',
      uid,
      subCategory,
      displayName,
    })),
  );
}
