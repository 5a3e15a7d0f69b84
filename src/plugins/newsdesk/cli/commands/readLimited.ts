import { COPY_LIMIT_BYTES, tooLarge } from '../../editorial/intake';

/**
 * All bytes of a stream that may hold one piece of copy.
 * @throws IntakeError `too-large` as soon as more than `COPY_LIMIT_BYTES` have come: a stream of any size is safe
 */
export async function readLimited(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > COPY_LIMIT_BYTES) throw tooLarge(null);
  }
  return Buffer.concat(chunks);
}
