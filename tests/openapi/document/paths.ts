import { ref, type JsonSchema } from './schema';

const parameter = (name: string): JsonSchema => ({ $ref: `#/components/parameters/${name}` });
const response = (name: string): JsonSchema => ({ $ref: `#/components/responses/${name}` });
const answer = (description: string, name: string): JsonSchema => ({
  description,
  content: { 'application/json': { schema: ref(name) } },
});

const CLOSED = { '401': response('NoToken'), '403': response('NotAllowed') };
const ONE = ['locale', 'fields', 'populate'];
const MANY = [...ONE, 'filters', 'sort', 'pagination'];

/** What subscribers may read: a list and its documents. */
interface Shelf {
  readonly path: string;
  readonly name: 'Story' | 'Agency' | 'Topic' | 'Contributor';
  readonly tag: string;
  readonly one: string;
  readonly many: string;
  /** Whether it has languages, and whether it has drafts. */
  readonly isLocalized: boolean;
  readonly hasDrafts: boolean;
}

function reading({ name, tag, one, many, isLocalized, hasDrafts }: Shelf) {
  const taken = (names: readonly string[]) =>
    [
      ...names.filter((each) => isLocalized || each !== 'locale'),
      ...(hasDrafts ? ['readStatus'] : []),
      ...(name === 'Story' ? ['fallback'] : []),
    ].map(parameter);
  const bad = { '400': response('BadRequest'), ...CLOSED };
  return {
    list: {
      operationId: `list${tag}`,
      tags: [tag],
      summary: `${many[0]!.toUpperCase()}${many.slice(1)}, page by page`,
      parameters: taken(MANY),
      responses: { '200': answer(`A page of ${many}.`, `${name}List`), ...bad },
    },
    get: {
      operationId: `get${name}`,
      tags: [tag],
      summary: `One ${one}`,
      parameters: taken(ONE),
      responses: {
        '200': answer(`The ${one}.`, `${name}Answer`),
        ...bad,
        '404': response('NotFound'),
      },
    },
  };
}

const BODY = {
  required: true,
  content: { 'application/json': { schema: ref('StoryBody') } },
};
const WRITING = ['locale', 'writeStatus', 'fields', 'populate', 'language'].map(parameter);
const REFUSED = {
  '400': response('Refused'),
  ...CLOSED,
  '413': response('TooLarge'),
  '415': response('NotJson'),
};

const WRITE_STORIES = {
  post: {
    operationId: 'createStory',
    tags: ['Stories'],
    summary: 'A new story',
    description:
      'Publishes it at once unless `status=draft` is asked for. If the gate refuses, there is no draft either.',
    parameters: WRITING,
    requestBody: BODY,
    responses: { '201': answer('The story.', 'StoryAnswer'), ...REFUSED },
  },
  put: {
    operationId: 'updateStory',
    tags: ['Stories'],
    summary: 'Change a story, or add a language to it',
    description:
      'Fields that are left out stay as they are. Publishes it at once unless `status=draft` is asked for. If the gate refuses, the draft stays as it was too.',
    parameters: WRITING,
    requestBody: BODY,
    responses: {
      '200': answer('The story.', 'StoryAnswer'),
      ...REFUSED,
      '404': response('NotFound'),
    },
  },
  delete: {
    operationId: 'deleteStory',
    tags: ['Stories'],
    summary: 'Delete one language of a story, draft and published version',
    parameters: [parameter('locale')],
    responses: {
      '204': { description: 'It is gone.' },
      '400': response('BadRequest'),
      ...CLOSED,
      '404': response('NotFound'),
    },
  },
};

const check = (guarded: readonly string[]): JsonSchema => ({
  parameters: [
    {
      name: 'uid',
      in: 'path',
      required: true,
      description: 'The content type, as Strapi names it.',
      schema: { enum: guarded },
    },
    parameter('documentId'),
  ],
  get: {
    operationId: 'checkStory',
    tags: ['The gate'],
    summary: 'What the gate would say of a draft, without publishing it',
    parameters: ['locale', 'language'].map(parameter),
    responses: {
      '200': answer(
        'The verdict; with `locale=*` a list of them, one for each language.',
        'CheckAnswer',
      ),
      '400': response('BadRequest'),
      ...CLOSED,
      '404': response('NotFound'),
    },
  },
});

/** @param guarded the uids of the content types that the gate guards */
export function paths(shelves: readonly Shelf[], guarded: readonly string[]): JsonSchema {
  const documents = shelves.map((shelf) => {
    const { list, get } = reading(shelf);
    const { post, ...change } = WRITE_STORIES;
    const isStory = shelf.name === 'Story';
    return {
      [shelf.path]: { get: list, ...(isStory && { post }) },
      [`${shelf.path}/{documentId}`]: {
        parameters: [parameter('documentId')],
        get,
        ...(isStory && change),
      },
    };
  });
  return Object.assign({}, ...documents, {
    '/api/newsdesk/check/{uid}/{documentId}': check(guarded),
  });
}

export type { Shelf };
