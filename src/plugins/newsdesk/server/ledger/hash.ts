import { createHash } from 'node:crypto';

/** SHA-256 of a text, in hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What stands for the release before the first one. */
export const NO_RELEASE = '0'.repeat(64);
