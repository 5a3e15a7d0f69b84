import { randomInt } from 'node:crypto';
import type { ClaimKey } from '../../editorial/story';

// No vowels and no look-alikes: a key is read aloud at the desk and should spell nothing.
const LETTERS = 'bcdfghjkmnpqrstvwxz23456789';
const LENGTH = 12;

/** A new claim's key: 12 characters, 57 bits of chance; unique in a story beyond any doubt. */
export function newKey(): ClaimKey {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(
    '',
  ) as ClaimKey;
}
