import { importCopy, type ImportHints } from '../intake/importCopy';
import type { Strapi } from '../strapi';

/** Takes agency copy in as drafts. */
export const intake = ({ strapi }: { strapi: Strapi }) => ({
  /** @see importCopy */
  import: (bytes: Uint8Array, hints: ImportHints = {}) => importCopy(strapi, bytes, hints),
});
