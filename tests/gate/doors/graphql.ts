import type { Answer, Door, RefusalDetails, Visit } from './door';
import { send } from './http';

const CREATE = `mutation ($data: StoryInput!, $locale: I18NLocaleCode) {
  createStory(data: $data, locale: $locale) { documentId }
}`;
const UPDATE = `mutation ($id: ID!, $data: StoryInput!, $locale: I18NLocaleCode) {
  updateStory(documentId: $id, data: $data, locale: $locale) { documentId }
}`;

interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, { readonly documentId: string } | null>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly error?: { name: string; details: RefusalDetails } };
  }[];
}

/** Enumerations whose words GraphQL writes with an underscore. */
const ENUMERATIONS = new Set(['responseSought', 'sourceTerms', 'sourcingLevel', 'channel']);

const spelled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(spelled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [
      name,
      ENUMERATIONS.has(name) && typeof item === 'string'
        ? item.replaceAll('-', '_')
        : spelled(item),
    ]),
  );
};

async function mutate(
  visit: Visit,
  authorization: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { status, body } = await send(visit, {
    method: 'POST',
    path: '/graphql',
    authorization,
    body: {
      query,
      variables: { ...variables, ...(visit.value !== undefined && { locale: visit.value }) },
    },
  });
  const { data, errors } = body as GraphqlAnswer;
  const [error] = errors ?? [];
  if (error?.extensions?.error) {
    return { outcome: 'refused', message: error.message, ...error.extensions.error };
  }
  const result = Object.values(data ?? {})[0];
  if (status !== 200 || error || !result) {
    throw new Error(`GraphQL: ${status} ${JSON.stringify(body)}`);
  }
  return { outcome: 'published', documentId: result.documentId };
}

const shared = {
  announces: true,
  forms: ['absent', 'string', 'translation'],
} as const;
const byToken = { ...shared, record: ['graphql', /^API token “test full-access”$/] } as const;
const byUser = { ...shared, record: ['graphql', /^user \d+ \(reporter\)$/] } as const;

/** GraphQL publishes unless told otherwise, too. */
export const graphqlDoors: readonly Door[] = [
  {
    ...byToken,
    name: 'GraphQL createStory by an API token',
    takes: 'sent',
    open: (visit) =>
      mutate(visit, visit.room.as.fullAccess, CREATE, { data: spelled(visit.story) }),
  },
  {
    ...byToken,
    name: 'GraphQL updateStory by an API token',
    takes: 'sent',
    open: (visit) =>
      mutate(visit, visit.room.as.fullAccess, UPDATE, {
        id: visit.documentId,
        data: spelled(visit.story),
      }),
  },
  {
    ...byUser,
    name: 'GraphQL updateStory of nothing, on what is stored, by a user',
    takes: 'stored',
    open: (visit) => mutate(visit, visit.room.as.user, UPDATE, { id: visit.documentId, data: {} }),
  },
];
