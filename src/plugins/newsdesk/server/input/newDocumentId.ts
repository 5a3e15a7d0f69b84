import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LETTERS_AND_DIGITS = `${LETTERS}0123456789`;

/** A new document's id in the form of Strapi's own: 24 characters, a letter first (cuid2). */
export function newDocumentId(): string {
  const rest = Array.from({ length: 23 }, () => LETTERS_AND_DIGITS[randomInt(36)]);
  return LETTERS[randomInt(26)] + rest.join('');
}
