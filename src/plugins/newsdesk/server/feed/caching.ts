import { createHash } from 'node:crypto';
import { encodingFor, encoded, type Encoding } from './encoding';
import type { WireContext } from './context';

/** What caches may do with an answer. */
export interface Caching {
  /** Whether it can never be another for this address and this client. */
  readonly isFinal: boolean;
  /** When what it tells of changed last, in milliseconds since 1970; null if nothing is told of. */
  readonly changedAt: number | null;
}

/** A text as it goes out, with the tag by which a client says that it has it. */
export interface Sealed {
  readonly bytes: Buffer;
  readonly etag: string;
  /** What was compressed of it for one client, for the next. */
  readonly compressed: Map<Encoding, Promise<Buffer>>;
}

export function seal(text: string): Sealed {
  const bytes = Buffer.from(text);
  const etag = `W/"${createHash('sha1').update(bytes).digest('base64url')}"`;
  return { bytes, etag, compressed: new Map() };
}

const DAY = 86_400;
/**
 * So old has a change to be before it is told as `Last-Modified`, which knows seconds only: until then
 * another change may be committed, by another server's clock, that would bear the same second.
 */
const SETTLED_MS = 60_000;

/** For which caches an answer is. */
export const whoseIs = (context: WireContext): 'public' | 'private' =>
  context.get('Authorization') === '' ? 'public' : 'private';

/**
 * Answers with a text, compressed as the client takes it, or with 304 if it holds the same.
 *
 * What a token gets is never for a shared cache: it would go on handing it out when the token is taken
 * away. What the public gets without any is the same for all.
 */
export async function answer(
  context: WireContext,
  type: string,
  sealed: Sealed,
  { isFinal, changedAt }: Caching,
): Promise<void> {
  const { etag } = sealed;
  const whose = whoseIs(context);
  context.status = 200;
  context.type = type;
  context.set(
    'Cache-Control',
    isFinal ? `${whose}, max-age=${DAY}, immutable` : `${whose}, no-cache`,
  );
  context.set('ETag', etag);
  const isSettled = changedAt !== null && Date.now() - changedAt >= SETTLED_MS;
  const modified = isSettled ? Math.floor(changedAt / 1000) * 1000 : null;
  if (modified !== null) context.set('Last-Modified', new Date(modified).toUTCString());
  context.vary('Accept-Encoding');
  if (isHeld(context, etag, modified)) context.status = 304;
  else await send(context, sealed);
}

async function send(context: WireContext, sealed: Sealed): Promise<void> {
  const encoding = encodingFor(context, sealed.bytes.length);
  if (encoding) context.set('Content-Encoding', encoding);
  context.body = encoding ? await encoded(sealed, encoding) : sealed.bytes;
}

/**
 * Whether the client holds the same, as RFC 9110 has it. Koa's own answer is no to whoever sends
 * `Cache-Control: no-cache` along, which every `fetch` does that has a condition of its own.
 */
function isHeld(context: WireContext, etag: string, modified: number | null): boolean {
  const held = context.get('If-None-Match');
  if (held === '')
    return modified !== null && Date.parse(context.get('If-Modified-Since')) >= modified;
  const weak = (tag: string) => tag.trim().replace(/^W\//, '');
  return held === '*' || held.split(',').some((tag) => weak(tag) === weak(etag));
}
