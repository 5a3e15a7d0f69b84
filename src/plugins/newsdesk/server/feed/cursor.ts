import { NO_RELEASE } from '../ledger/hash';

/** A place in the ledger: behind the release of this number, or before the first (0). */
export interface Position {
  readonly sequence: number;
  /** Of the release at this place; a cursor holds the beginning of it. */
  readonly hash: string;
}

export const BEGINNING: Position = { sequence: 0, hash: NO_RELEASE };

const SEQUENCE_BYTES = 6;
const HASH_BYTES = 9;
const FORM = /^[A-Za-z0-9_-]{20}$/;

/**
 * A position as subscribers get it: opaque, and of no use to another ledger, in which another release
 * stands at this place.
 */
export function writeCursor({ sequence, hash }: Position): string {
  const bytes = Buffer.alloc(SEQUENCE_BYTES + HASH_BYTES);
  bytes.writeUIntBE(sequence, 0, SEQUENCE_BYTES);
  bytes.write(hash.slice(0, HASH_BYTES * 2), SEQUENCE_BYTES, 'hex');
  return bytes.toString('base64url');
}

/** @returns the position, with as much of its hash as the cursor holds; null for what is no cursor */
export function readCursor(text: string): Position | null {
  if (!FORM.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url');
  const sequence = bytes.readUIntBE(0, SEQUENCE_BYTES);
  return sequence > MOST ? null : { sequence, hash: bytes.toString('hex', SEQUENCE_BYTES) };
}

/** As far as the column of sequence numbers goes. */
const MOST = 2 ** 31 - 1;

/** Whether a cursor was made of a release with this hash. */
export const isAt = (cursor: Position, hash: string): boolean =>
  hash.slice(0, HASH_BYTES * 2) === cursor.hash.slice(0, HASH_BYTES * 2);
