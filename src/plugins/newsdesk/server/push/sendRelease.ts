import { createHmac } from 'node:crypto';
import type { Strapi, Webhook } from '../strapi';
import { readRetryAfter } from './nextAttempt';

/** What became of one attempt; `status` in words for operators. */
export type Outcome =
  | { readonly kind: 'delivered' | 'gone'; readonly status: string }
  | { readonly kind: 'failed'; readonly status: string; readonly retryAfter: number | null };

/** One release on its way to one receiver. */
export interface Message {
  /** The cursor of the release: the same at every attempt. */
  readonly id: string;
  /** JSON. */
  readonly body: string;
  /** It is signed with each. */
  readonly secrets: readonly string[];
}

/**
 * Sends one release, signed after the Standard Webhooks specification. A redirect is not followed: who
 * answers there is not who the administrator chose.
 *
 * @param timeout in milliseconds
 * @param signal gives up at once
 */
export async function sendRelease(
  strapi: Strapi,
  webhook: Webhook,
  message: Message,
  { timeout, signal }: { timeout: number; signal: AbortSignal },
): Promise<Outcome> {
  const given = new AbortController();
  const stop = () => given.abort();
  const timer = setTimeout(() => given.abort(new DOMException('', 'TimeoutError')), timeout);
  signal.addEventListener('abort', stop);
  try {
    const response = await strapi.fetch(webhook.url, {
      method: 'POST',
      body: message.body,
      headers: headersOf(strapi, webhook, message),
      redirect: 'manual',
      signal: given.signal,
    });
    // Whatever a receiver has to say, nobody reads it.
    await response.body?.cancel();
    return outcomeOf(response);
  } catch (error) {
    return { kind: 'failed', status: reasonOf(error), retryAfter: null };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function headersOf(strapi: Strapi, webhook: Webhook, { id, body, secrets }: Message): Headers {
  const time = Math.floor(Date.now() / 1000);
  const headers = new Headers({
    ...strapi.config.get<Record<string, string>>('server.webhooks.defaultHeaders', {}),
    ...webhook.headers,
  });
  headers.set('content-type', 'application/json');
  headers.set('webhook-id', id);
  headers.set('webhook-timestamp', String(time));
  headers.set(
    'webhook-signature',
    secrets.map((secret) => signatureOf(secret, `${id}.${time}.${body}`)).join(' '),
  );
  return headers;
}

/** As the specification has it: `v1,` and an HMAC-SHA-256 in base64, by the bytes that the secret stands for. */
const signatureOf = (secret: string, signed: string): string => {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
};

function outcomeOf(response: Response): Outcome {
  const status = `HTTP ${response.status}`;
  if (response.ok) return { kind: 'delivered', status };
  if (response.status === 410) return { kind: 'gone', status };
  const retryAfter = readRetryAfter(response.headers.get('retry-after'), Date.now());
  return { kind: 'failed', status, retryAfter };
}

/** Never the address: it may hold a password. */
function reasonOf(error: unknown): string {
  const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError') return 'no answer in time';
  const code = cause?.code;
  return typeof code === 'string' ? code : 'the request could not be made';
}
