import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Sealed } from './caching';
import type { WireContext } from './context';

/** Ways to compress an answer, the best one first. */
const ENCODINGS = ['br', 'gzip'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** In bytes: less than fits into one packet is not worth it. */
const WORTH_IT = 1024;
/** Node's default, 11, takes longer by a hundred times for a tenth less. */
const BROTLI_QUALITY = 4;

const COMPRESS: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY },
    }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** How an answer of so many bytes is compressed for whoever asked; null if it is not. */
export function encodingFor(context: WireContext, bytes: number): Encoding | null {
  if (bytes < WORTH_IT || context.get('Accept-Encoding') === '') return null;
  const best = context.acceptsEncodings(...ENCODINGS, 'identity');
  return ENCODINGS.find((one) => one === best) ?? null;
}

/** A text, compressed: once for all who take it so, as long as the text is remembered. */
export function encoded({ bytes, compressed }: Sealed, encoding: Encoding): Promise<Buffer> {
  const known = compressed.get(encoding) ?? COMPRESS[encoding](bytes);
  compressed.set(encoding, known);
  return known;
}
