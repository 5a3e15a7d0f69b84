import type { Login } from './logins';

export interface Attempt {
  readonly published: boolean;
  readonly message: string;
  /** What the gate asks to be fixed, in words. */
  readonly reasons: string[];
}

/** What somebody does in the admin panel, by the requests that the panel makes. */
export interface Desk {
  read(documentId: string, locale: string): Promise<Record<string, unknown>>;
  save(documentId: string, locale: string, story: Record<string, unknown>): Promise<void>;
  publish(documentId: string, locale: string): Promise<Attempt>;
}

interface Answer {
  readonly data?: Record<string, unknown>;
  readonly error?: {
    readonly message: string;
    readonly details?: { errors?: { message: string }[] };
  };
}

/** @throws Error if the login is refused */
export async function signIn(address: string, { email, password }: Login): Promise<Desk> {
  const login = await ask(`${address}/admin/login`, 'POST', { email, password });
  const token = (login.data as { token?: string } | undefined)?.token;
  if (!token) throw new Error(`${email} could not sign in: ${login.error?.message ?? 'no answer'}`);
  const story = (documentId: string, action: string, locale: string) =>
    `${address}/content-manager/collection-types/api::story.story/${documentId}${action}?locale=${locale}`;
  return {
    read: async (documentId, locale) =>
      good(await ask(story(documentId, '', locale), 'GET', undefined, token)),
    save: async (documentId, locale, data) =>
      void good(await ask(story(documentId, '', locale), 'PUT', data, token)),
    publish: async (documentId, locale) => {
      const { error } = await ask(story(documentId, '/actions/publish', locale), 'POST', {}, token);
      return {
        published: !error,
        message: error?.message ?? '',
        reasons: (error?.details?.errors ?? []).map(({ message }) => message),
      };
    },
  };
}

function good({ data, error }: Answer): Record<string, unknown> {
  if (error) throw new Error(`${error.message} ${JSON.stringify(error.details ?? {})}`);
  return data ?? {};
}

async function ask(url: string, method: string, body?: unknown, token?: string): Promise<Answer> {
  const answer = await fetch(url, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return (await answer.json()) as Answer;
}
