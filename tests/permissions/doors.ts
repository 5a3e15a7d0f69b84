import supertest from 'supertest';
import { STORY, type Newsroom } from '../helpers/newsroom';
import {
  abilityWith,
  administratorWith,
  customTokenWith,
  inRequest,
  machineWith,
  type Permission,
} from './people';

/** What a door answered to somebody. */
export interface Answer {
  readonly status: 'accepted' | 'refused' | 'other';
  /** `claims.0.verification newsdesk/not-allowed claims.verify`, where the door says so. */
  readonly errors: readonly string[];
  readonly said: string;
}

/** What is written: a change of a story that is there, or a new one. */
export interface Writing {
  readonly documentId?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Door {
  readonly name: string;
  /** Whether a new story can be made there, or one that is there changed. */
  readonly takes: 'change' | 'new';
  /** The door answers with a message alone. */
  readonly saysMessageOnly?: boolean;
  /** The door takes, or keeps, no ids of rows: everything is written anew. */
  readonly sendsNoIds?: boolean;
  /** Lets somebody in, who holds these permissions: answers how they write. */
  enter(room: Newsroom, permissions: readonly Permission[]): Promise<Write>;
}

type Write = (writing: Writing) => Promise<Answer>;

interface Reported {
  readonly path: readonly string[];
  readonly code?: string;
  readonly permission?: string;
}

interface StrapiError {
  readonly details?: { readonly code?: string; readonly errors?: readonly Reported[] };
}

const reported = (error: StrapiError | undefined): string[] =>
  (error?.details?.errors ?? []).map(({ path, code, permission }) =>
    [path.join('.'), code, permission].join(' '),
  );

const PANEL = `/content-manager/collection-types/${STORY}`;

async function send(
  { http }: Newsroom,
  authorization: string,
  method: 'post' | 'put',
  path: string,
  body: object,
): Promise<Answer> {
  const {
    status,
    text,
    body: answer,
  } = await supertest(http)[method](path).set('Authorization', authorization).send(body);
  const outcome = status < 300 ? 'accepted' : status === 403 ? 'refused' : 'other';
  return { status: outcome, errors: reported(answer.error), said: `${status} ${text}` };
}

const panel =
  (request: (writing: Writing) => ['post' | 'put', string]) =>
  async (room: Newsroom, permissions: readonly Permission[]): Promise<Write> => {
    const { authorization } = await administratorWith(room, permissions);
    return (writing) => send(room, authorization, ...request(writing), writing.data);
  };

const rest =
  (request: (writing: Writing) => ['post' | 'put', string]) =>
  async (room: Newsroom, permissions: readonly Permission[]): Promise<Write> => {
    const authorization = await customTokenWith(room, permissions);
    return (writing) => send(room, authorization, ...request(writing), { data: writing.data });
  };

const ENUMERATIONS = new Set(['responseSought', 'sourceTerms', 'sourcingLevel', 'channel']);

const CREATE = `mutation ($data: StoryInput!) { createStory(data: $data, status: DRAFT) { documentId } }`;
const UPDATE = `mutation ($documentId: ID!, $data: StoryInput!) {
  updateStory(documentId: $documentId, data: $data, status: DRAFT) { documentId } }`;

const graphql =
  (query: string) =>
  async (room: Newsroom, permissions: readonly Permission[]): Promise<Write> => {
    const authorization = await customTokenWith(room, permissions);
    return async ({ documentId, data }) => {
      // GraphQL writes the words of enumerations with an underscore.
      const spelled = JSON.parse(JSON.stringify(data), (name, value: unknown) =>
        ENUMERATIONS.has(name) ? String(value).replaceAll('-', '_') : value,
      ) as unknown;
      const { body, text } = await supertest(room.http)
        .post('/graphql')
        .set('Authorization', authorization)
        .send({ query, variables: { documentId, data: spelled } });
      const [error] = body.errors ?? [];
      const isRefused = error?.extensions?.code === 'FORBIDDEN';
      return {
        status: !error ? 'accepted' : isRefused ? 'refused' : 'other',
        errors: reported(error?.extensions?.error),
        said: text,
      };
    };
  };

async function machine(room: Newsroom, permissions: readonly Permission[]): Promise<Write> {
  const authorization = await machineWith(room, permissions);
  return async ({ documentId, data }) => {
    const { text } = await supertest(room.http)
      .post('/mcp')
      .set('Authorization', authorization)
      .set('Accept', 'application/json, text/event-stream')
      .send({
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name: 'update_story', arguments: { documentId, data } },
      });
    const isRefused = /You may not .*"isError":true/.test(text);
    const isAccepted = text.includes('"result"') && !text.includes('"isError":true');
    return {
      status: isAccepted ? 'accepted' : isRefused ? 'refused' : 'other',
      errors: [],
      said: text,
    };
  };
}

async function service(room: Newsroom, permissions: readonly Permission[]): Promise<Write> {
  const state = await abilityWith(room, permissions);
  return async ({ documentId, data }) => {
    try {
      const documents = room.strapi.documents(STORY as never) as unknown as {
        update(params: object): Promise<unknown>;
      };
      await inRequest(room, state, () => documents.update({ documentId, data }));
      return { status: 'accepted', errors: [], said: '' };
    } catch (error) {
      const { message, details } = error as Error & StrapiError;
      const status = details?.code === 'newsdesk/not-allowed' ? 'refused' : 'other';
      return { status, errors: reported(error as StrapiError), said: message };
    }
  };
}

/** Every door by which somebody can change a story, or make one. */
export const DOORS: readonly Door[] = [
  {
    name: 'the panel, saving',
    takes: 'change',
    enter: panel(({ documentId }) => ['put', `${PANEL}/${documentId}`]),
  },
  { name: 'the panel, making a new story', takes: 'new', enter: panel(() => ['post', PANEL]) },
  {
    name: 'the panel, publishing with unsaved changes',
    takes: 'change',
    enter: panel(({ documentId }) => ['post', `${PANEL}/${documentId}/actions/publish`]),
  },
  {
    name: 'the panel, duplicating with changes',
    takes: 'change',
    sendsNoIds: true,
    enter: panel(({ documentId }) => ['post', `${PANEL}/clone/${documentId}`]),
  },
  {
    name: 'REST PUT',
    takes: 'change',
    enter: rest(({ documentId }) => ['put', `/api/stories/${documentId}?status=draft`]),
  },
  {
    name: 'REST PUT that publishes',
    takes: 'change',
    enter: rest(({ documentId }) => ['put', `/api/stories/${documentId}`]),
  },
  {
    name: 'REST POST',
    takes: 'new',
    enter: rest(() => ['post', '/api/stories?status=draft']),
  },
  { name: 'GraphQL updateStory', takes: 'change', enter: graphql(UPDATE) },
  { name: 'GraphQL createStory', takes: 'new', enter: graphql(CREATE) },
  {
    name: 'a machine (MCP)',
    takes: 'change',
    saysMessageOnly: true,
    sendsNoIds: true,
    enter: machine,
  },
  { name: 'the document service inside a request', takes: 'change', enter: service },
];
