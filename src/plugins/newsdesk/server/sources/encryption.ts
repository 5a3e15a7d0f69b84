import type { Strapi } from '../strapi';

const IDENTIFYING = ['name', 'contact', 'notes'] as const;

/** How Strapi's service marks what it encrypted: version, then three hexadecimal parts. */
const CIPHERTEXT = /^v1:[0-9a-f]{32}:[0-9a-f]*:[0-9a-f]{32}$/;

interface EncryptionService {
  encrypt(value: string): string | null;
  decrypt(value: string): string | null;
}

const serviceOf = (strapi: Strapi): EncryptionService =>
  strapi.service('admin::encryption') as unknown as EncryptionService;

/** Whether Strapi has a key to encrypt with. */
export const hasEncryptionKey = (strapi: Strapi): boolean =>
  Boolean(strapi.config.get('admin.secrets.encryptionKey'));

/** @returns null if Strapi has no key to encrypt with */
export const encryptText = (strapi: Strapi, text: string): string | null =>
  hasEncryptionKey(strapi) ? serviceOf(strapi).encrypt(text) : null;

/** @returns null for what is no ciphertext, or was encrypted with another key */
export const decryptText = (strapi: Strapi, text: string): string | null =>
  hasEncryptionKey(strapi) && CIPHERTEXT.test(text) ? serviceOf(strapi).decrypt(text) : null;

/** A row with what says who a source is encrypted. Without a key it stays as it is. */
export function encrypted(strapi: Strapi, row: unknown): unknown {
  if (!isRow(row) || !hasEncryptionKey(strapi)) return row;
  const copy = { ...row };
  change(copy, (value) =>
    CIPHERTEXT.test(value) ? value : (serviceOf(strapi).encrypt(value) ?? value),
  );
  return copy;
}

/** Decrypts, in place, what says who a source is. What another key encrypted is shown as empty. */
export function decrypted(strapi: Strapi, row: unknown): void {
  if (!isRow(row) || !hasEncryptionKey(strapi)) return;
  change(row, (value) => (CIPHERTEXT.test(value) ? serviceOf(strapi).decrypt(value) : value));
}

type Fields = Record<string, unknown>;

const isRow = (row: unknown): row is Fields => typeof row === 'object' && row !== null;

function change(row: Fields, convert: (value: string) => string | null): void {
  for (const name of IDENTIFYING) {
    const value = row[name];
    if (typeof value === 'string' && value !== '') row[name] = convert(value);
  }
}
