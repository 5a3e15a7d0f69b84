import { randomBytes } from 'node:crypto';
import { decryptText, encryptText } from '../sources/encryption';
import type { Strapi } from '../strapi';

const SECRET_BYTES = 32;

/** Why a webhook has no secret, in words for the operator. */
export class NoSecret extends Error {}

const makeSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;

/**
 * A new secret as the database keeps it. The one before is kept beside it and signs as well, so that a
 * receiver can change over when it likes.
 *
 * @param before the secrets so far, newest first
 * @throws NoSecret if Strapi has no key to encrypt it with
 */
export function newSecret(strapi: Strapi, before: readonly string[] = []): string {
  const kept = encryptText(strapi, [makeSecret(), ...before.slice(0, 1)].join(' '));
  if (kept !== null) return kept;
  throw new NoSecret(
    'Strapi has no key to encrypt the secrets of webhooks with: set "secrets.encryptionKey" in config/admin.ts.',
  );
}

/**
 * @param kept as the database keeps it
 * @returns the secrets, newest first
 * @throws NoSecret if another key encrypted them
 */
export function readSecrets(strapi: Strapi, kept: string): readonly string[] {
  const text = decryptText(strapi, kept);
  if (text) return text.split(' ');
  throw new NoSecret('The secret was encrypted with another key: make a new one.');
}
