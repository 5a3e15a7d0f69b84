import supertest from 'supertest';
import { STORY, type Newsroom } from '../helpers/newsroom';
import { outside } from '../helpers/outside';

/** How a door answered, whichever way it says so. */
export interface Answer {
  readonly outcome: 'accepted' | 'refused' | 'crashed';
  /** Everything that the answer says: for messages of failed tests, and to find a field's name in. */
  readonly said: string;
  /** The paths of the fields that the answer names, each as `claims.0.key`; empty if it names none so. */
  readonly paths: readonly string[];
}

/** What to send: a new story, or a change to one that is there. */
export interface Sent {
  readonly data: unknown;
  readonly documentId?: string;
}

/** A way in for a story. */
export interface Door {
  readonly name: string;
  /** What can be said at this door: `json`, or any JavaScript value. */
  readonly speaks: 'json' | 'javascript';
  send(sent: Sent): Promise<Answer>;
}

interface StrapiError {
  readonly message?: string;
  readonly details?: {
    readonly path?: unknown;
    readonly key?: unknown;
    readonly errors?: readonly { readonly path?: readonly string[] }[];
  };
}

/** All doors through which a story is written. */
export function doorsOf(room: Newsroom): Door[] {
  const admin = `/content-manager/collection-types/${STORY}`;
  return [
    {
      name: 'REST',
      speaks: 'json',
      send: ({ data, documentId }) =>
        documentId
          ? byHttp(room, 'put', `/api/stories/${documentId}?status=draft`, { data })
          : byHttp(room, 'post', '/api/stories?status=draft', { data }),
    },
    {
      name: 'the admin panel',
      speaks: 'json',
      send: ({ data, documentId }) =>
        documentId
          ? byHttp(room, 'put', `${admin}/${documentId}`, data)
          : byHttp(room, 'post', admin, data),
    },
    { name: 'GraphQL', speaks: 'json', send: (sent) => byGraphql(room, sent) },
    { name: 'the document service', speaks: 'javascript', send: (sent) => byService(room, sent) },
  ];
}

/** Sends a request as one who may do everything. */
export async function byHttp(
  { http, as }: Newsroom,
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const isAdmin = path.startsWith('/content-manager') || path.startsWith('/admin');
  const request = supertest(http)
    [method](path)
    .set({
      Authorization: isAdmin ? as.admin : as.fullAccess,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    });
  const answer = await (body === undefined
    ? request
    : request.send(typeof body === 'string' ? body : JSON.stringify(body)));
  const { status, text } = answer;
  const outcome = status >= 500 ? 'crashed' : status >= 400 ? 'refused' : 'accepted';
  return { outcome, said: `${status} ${text.slice(0, 2000)}`, paths: pathsIn(answer.body?.error) };
}

async function byGraphql(room: Newsroom, { data, documentId }: Sent): Promise<Answer> {
  const query = documentId
    ? 'mutation ($data: StoryInput!, $documentId: ID!) { updateStory(data: $data, documentId: $documentId, status: DRAFT) { documentId } }'
    : 'mutation ($data: StoryInput!) { createStory(data: $data, status: DRAFT) { documentId } }';
  return askGraphql(room, query, { data, documentId });
}

/** Asks GraphQL something as one who may do everything. */
export async function askGraphql(
  { http, as }: Newsroom,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  authorization: string = as.fullAccess,
): Promise<Answer> {
  const { status, text, body } = await supertest(http)
    .post('/graphql')
    .set('Authorization', authorization)
    .send({ query, variables });
  const errors = (body.errors ?? []) as {
    message: string;
    extensions?: { code?: string; error?: StrapiError };
  }[];
  const crashed =
    status >= 500 || errors.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR');
  const outcome = crashed ? 'crashed' : status >= 400 || errors.length > 0 ? 'refused' : 'accepted';
  return {
    outcome,
    said: `${status} ${text.slice(0, 2000)}`,
    paths: errors.flatMap(({ extensions, message }) => [
      ...pathsIn(extensions?.error),
      ...pathsInWords(message),
    ]),
  };
}

/**
 * GraphQL itself names a field in words: `got invalid value 5 at "data.claims[0].key"; …`, or
 * `… at "data.claims[0]"; Field "source" is not defined by type …`.
 */
const pathsInWords = (message: string): string[] =>
  [...message.matchAll(/ at "data\.?([^"]*)"(?:; Field "(\w+)" is not defined)?/g)].map((match) =>
    match
      .slice(1)
      .filter(Boolean)
      .join('.')
      .replace(/\[(\d+)\]/g, '.$1'),
  );

async function byService({ strapi }: Newsroom, { data, documentId }: Sent): Promise<Answer> {
  const documents = strapi.documents(STORY);
  return byCall(strapi, () =>
    documentId
      ? documents.update({ documentId, data, status: 'draft' } as never)
      : documents.create({ data, status: 'draft' } as never),
  );
}

/** Calls server code; Strapi answers its own kinds of errors with a status, any other with a 500. */
export async function byCall(
  _strapi: Newsroom['strapi'],
  call: () => Promise<unknown>,
): Promise<Answer> {
  try {
    const result = await call();
    return { outcome: 'accepted', said: JSON.stringify(result) ?? 'nothing', paths: [] };
  } catch (error) {
    const { message, details, name } = error as StrapiError & { name: string };
    const { errors } = outside.require('@strapi/utils') as { errors: { ApplicationError: never } };
    const known = (error as object) instanceof (errors.ApplicationError as never);
    const said = `${name}: ${message} ${JSON.stringify(details) ?? ''}`;
    return { outcome: known ? 'refused' : 'crashed', said, paths: pathsIn({ details }) };
  }
}

function pathsIn(error: StrapiError | undefined): string[] {
  const { errors, path, key } = error?.details ?? {};
  const listed = (errors ?? []).map((one) => (one.path ?? []).join('.'));
  const single = [path, key].filter((name): name is string => typeof name === 'string');
  return [...listed, ...(single.length > 0 ? [single.join('.')] : [])].filter(Boolean);
}
