import { createHash } from 'node:crypto';

/** What tells one piece of copy from another: its words, whatever their line breaks and encoding. */
export function fingerprint(uid: string, copy: string): string {
  const words = copy.normalize('NFC').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(`${uid}\n${words}`).digest('hex');
}
