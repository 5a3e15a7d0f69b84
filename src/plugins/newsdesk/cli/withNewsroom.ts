import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Strapi } from '../server/strapi';

/**
 * Loads the Strapi project in the current folder, without listening, for as long as a command runs.
 *
 * @throws Error that says what to do when there is no project here or it is not built
 */
export async function withNewsroom<Result>(
  use: (strapi: Strapi) => Promise<Result>,
): Promise<Result> {
  const appDir = process.cwd();
  const { createStrapi } = strapiOf(appDir);
  const isTypeScript = existsSync(path.join(appDir, 'tsconfig.json'));
  const distDir = isTypeScript ? path.join(appDir, 'dist') : appDir;
  if (!existsSync(path.join(distDir, 'config'))) {
    throw new Error('The project is not built yet. Run "npm run build" first.');
  }
  const strapi = createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false });
  // What the command prints is for people or programs; Strapi's own chatter would stand between.
  strapi.log.level = 'error';
  await strapi.load();
  strapi.log.level = 'error';
  try {
    return await use(strapi);
  } finally {
    await strapi.destroy();
  }
}

interface StrapiModule {
  createStrapi(options: {
    appDir: string;
    distDir: string;
    autoReload: boolean;
    serveAdminPanel: boolean;
  }): Strapi;
}

function strapiOf(appDir: string): StrapiModule {
  try {
    return createRequire(path.join(appDir, 'package.json'))('@strapi/strapi') as StrapiModule;
  } catch {
    throw new Error(
      'There is no Strapi project in this folder. Run newsdesk where package.json is.',
    );
  }
}
