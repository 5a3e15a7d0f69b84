import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { Envelope } from '../../src/plugins/newsdesk/editorial/wire/release';
import { until } from '../helpers/until';

/** One request that came in. */
export interface Received {
  readonly at: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Whether it was answered with 2xx. */
  readonly taken: boolean;
}

/** Answers one request; `null` is told when it has none: 204. */
export type Answer = (response: ServerResponse) => void;

/** A real HTTP server that takes webhooks. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** What the next requests are answered with, in turn. */
  readonly answers: Answer[];
  /** What all are answered with whose turn has none. */
  always: Answer;
  /** What it has taken, in order. */
  taken(): Envelope[];
  waitFor(count: number, patience?: number): Promise<void>;
  /** Takes no more connections, until `listen`. */
  shut(): Promise<void>;
  listen(): Promise<void>;
}

export const answer =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(status, headers).end();

export async function openReceiver(): Promise<Receiver> {
  let port = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      const respond = receiver.answers.shift() ?? receiver.always;
      respond(response);
      const taken = response.headersSent && response.statusCode < 300;
      receiver.received.push({ at: Date.now(), headers: request.headers, body, taken });
    });
  });
  const listen = async () => {
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
  };
  await listen();
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/hook`,
    received: [],
    answers: [],
    always: answer(204),
    taken: () =>
      receiver.received
        .filter(({ taken }) => taken)
        .map(({ body }) => JSON.parse(body) as Envelope),
    waitFor: (count, patience = 20_000) =>
      until(() => receiver.taken().length >= count, `${count} releases`, patience),
    shut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    listen,
  };
  return receiver;
}

/** Whether a request was signed with a secret, by the library that receivers use. */
export function isSignedWith(secret: string, { headers, body }: Received): boolean {
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}
