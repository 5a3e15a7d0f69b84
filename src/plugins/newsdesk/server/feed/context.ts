import type { IncomingMessage, ServerResponse } from 'node:http';

/** The slice of a Koa context that the wire's addresses use. */
export interface WireContext {
  readonly method: string;
  /** Path and query, as they came. */
  readonly url: string;
  readonly path: string;
  readonly ip: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly state: {
    readonly auth?: {
      readonly strategy?: { readonly name?: string };
      readonly credentials?: { readonly id?: unknown } | null;
    };
  };
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  status: number;
  body: unknown;
  type: string;
  /** False: not to be compressed by whoever compresses all answers of the project. */
  compress?: boolean;
  get(header: string): string;
  set(header: string, value: string): void;
  vary(header: string): void;
  /** The one of these that the client takes rather; the first of equals. */
  acceptsEncodings(...encodings: string[]): string | false;
  /** The first of these media types that the client takes. */
  accepts(...types: string[]): string | false;
}

/** Aborted once the client has gone, or has its answer. */
export function untilGone({ res }: WireContext): AbortSignal {
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  if (res.destroyed) gone.abort();
  return gone.signal;
}
