import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';

export interface RunningNewsroom {
  readonly strapi: Core.Strapi;
  /** Where it listens: `http://127.0.0.1:1337`. */
  readonly address: string;
  close(): Promise<void>;
}

const ROOT = path.resolve(__dirname, '..');

/** Starts the built newsroom as `npm start` does, in this process. */
export async function openNewsroom(): Promise<RunningNewsroom> {
  process.chdir(ROOT);
  process.env.LOG_LEVEL ??= 'error';
  process.env.STARTUP_BANNER ??= 'false';
  process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';
  const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') });
  await strapi.start();
  const { host, port } = strapi.config.get('server') as { host: string; port: number };
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return { strapi, address: `http://${name}:${port}`, close: () => strapi.destroy() };
}
