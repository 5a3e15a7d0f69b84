import type { IncomingMessage } from 'node:http';
import { errors } from '@strapi/utils';
import getRawBody from 'raw-body';
import { refusedAsWhole } from '../../../editorial/translation/packet';

/** What a packet is sent as. */
export const PACKET_TYPE = 'application/xliff+xml';
const TAKEN = [PACKET_TYPE, 'application/xml'];

/** As much as a story may have as JSON. */
const LARGEST = 10 * 1024 * 1024;

/** The slice of a Koa context that a packet is read from. */
export interface PacketRequest {
  readonly req: IncomingMessage;
  readonly request: { readonly length?: number; readonly charset: string };
  is(...types: string[]): string | false | null;
  get(header: string): string;
  status: number;
  body: unknown;
}

/** Answers 415 to what is sent as something else, or compressed. */
export function refuseOtherType(context: PacketRequest): boolean {
  const compressed = context.get('Content-Encoding').toLowerCase();
  if (context.is(...TAKEN) && ['', 'identity'].includes(compressed)) return false;
  const message = `A packet is sent as it is, with the header Content-Type: ${PACKET_TYPE}.`;
  const errors = [{ path: ['Content-Type'], message }];
  const details = { code: 'newsdesk/packet-media-type', errors };
  const error = { status: 415, name: 'UnsupportedMediaTypeError', message, details };
  context.status = 415;
  context.body = { data: null, error };
  return true;
}

/**
 * Reads the packet that was sent.
 *
 * @throws PayloadTooLargeError (413), ValidationError for what did not come whole, and PacketRefused for what is
 * not in the encoding that it says
 */
export async function packetBody(context: PacketRequest): Promise<string> {
  return decoded(await bytesOf(context), context.request.charset);
}

async function bytesOf(context: PacketRequest): Promise<Buffer> {
  const { length } = context.request;
  try {
    return await getRawBody(context.req, { limit: LARGEST, length: length ?? null });
  } catch (error) {
    const { type } = error as { type?: string };
    if (type !== 'entity.too.large') throw notWhole();
    // What is still to come is thrown away as it comes: who is hung up on while sending hears no answer.
    context.req.resume();
    throw new errors.PayloadTooLargeError(
      `A packet has at most ${LARGEST / 1024 / 1024} MB. A story does not get that long: send one story in each.`,
      { code: 'newsdesk/packet-too-large' },
    );
  }
}

/** The connection ended before the packet did, or it has another length than was said. */
const notWhole = (): Error =>
  new errors.ValidationError('The packet did not come whole. Send it again.', {
    code: 'newsdesk/packet-not-whole',
    errors: [],
  });

/** By its byte order mark, as XML wants it; without one it is UTF-8. */
function encodingOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
}

function decoded(bytes: Buffer, charset: string): string {
  const encoding = encodingOf(bytes);
  const said = charset.toLowerCase();
  if (said !== '' && !encoding.startsWith(said)) throw refusedAsWhole('encoding', charset);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw refusedAsWhole('encoding');
  }
}
