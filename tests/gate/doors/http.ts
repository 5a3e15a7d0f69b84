import type { Answer, RefusalDetails, Visit } from './door';

interface Request {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly authorization: string;
  readonly body: unknown;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Sends a request and reads the answer whole. */
export async function send(
  { address }: Pick<Visit, 'address'>,
  { method, path, authorization, body }: Request,
): Promise<HttpAnswer> {
  const response = await fetch(`${address}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...(authorization && { authorization }),
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: parse(text) };
}

/** A machine's answer may come as one server-sent event. */
function parse(text: string): unknown {
  const data = /^data: (.*)$/m.exec(text)?.[1] ?? text;
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}

interface StrapiAnswer {
  readonly data?: { readonly documentId?: string } | null;
  readonly error?: { name: string; message: string; details: RefusalDetails };
}

/**
 * Makes an attempt by HTTP.
 *
 * @throws for an answer that is neither a success nor a status 400
 */
export async function attemptByHttp(
  visit: Visit,
  documentId: string | null,
  request: Request,
): Promise<Answer> {
  const { status, body } = await send(visit, request);
  const { data, error } = body as StrapiAnswer;
  if (status === 200 || status === 201) {
    return { outcome: 'published', documentId: documentId ?? String(data?.documentId) };
  }
  if (status !== 400 || !error) {
    throw new Error(`${request.method} ${request.path}: ${status} ${JSON.stringify(body)}`);
  }
  return { outcome: 'refused', ...error };
}

/** The locale as a query, as Strapi's panel and any REST client write it. */
export function localeQuery({ value }: Pick<Visit, 'value'>): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return `?locale=${encodeURIComponent(value)}`;
  return `?${value.map((code, index) => `locale[${index}]=${code}`).join('&')}`;
}
