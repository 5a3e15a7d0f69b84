import { ref, type JsonSchema } from './schema';

const failure = (description: string, ...names: string[]): JsonSchema => ({
  description,
  content: {
    'application/json': {
      schema: names.length === 1 ? ref(names[0]!) : { anyOf: names.map(ref) },
    },
  },
});

/** The answers that are no success, described once. */
export const RESPONSES = {
  Refused: failure(
    'The gate refused the story (`error.details.code` is `newsdesk/blocked`), or what was sent cannot be taken (`newsdesk/bad-input`). Nothing was written.',
    'Refusal',
    'BadInput',
    'Error',
  ),
  BadRequest: failure(
    'A parameter is not of its form, or names what is not there.',
    'BadInput',
    'Error',
  ),
  NoToken: failure('There is no token, or none that is known.', 'Error'),
  NotAllowed: failure('The token does not allow this.', 'Error'),
  NotFound: failure('There is no such document, or not in this language.', 'Error'),
  NotJson: failure('What was sent is not JSON, or does not say so.', 'Error'),
  NotPacket: failure('What was sent is not XLIFF, or does not say so.', 'Error'),
  TooLarge: failure('What was sent is larger than the newsroom takes.', 'Error'),
};

const META = { type: 'object', properties: {} };

const PAGINATION = {
  type: 'object',
  description: 'Which page this is. Without counting there is no `pageCount` and no `total`.',
  properties: Object.fromEntries(
    ['page', 'pageSize', 'pageCount', 'start', 'limit', 'total'].map((name) => [
      name,
      { type: 'integer' },
    ]),
  ),
};

const envelope = (data: JsonSchema, meta: JsonSchema): JsonSchema => ({
  type: 'object',
  required: ['data', 'meta'],
  properties: { data, meta },
});

/**
 * The bodies of answers and requests.
 *
 * @param names of the documents that are read one by one and in lists
 */
export function answerSchemas(names: readonly string[]): Record<string, JsonSchema> {
  const answers = names.flatMap((name) => [
    [`${name}Answer`, envelope(ref(name), META)],
    [
      `${name}List`,
      envelope(
        { type: 'array', items: ref(name) },
        { type: 'object', required: ['pagination'], properties: { pagination: ref('Pagination') } },
      ),
    ],
  ]);
  return {
    ...Object.fromEntries(answers),
    Pagination: PAGINATION,
    CheckAnswer: {
      type: 'object',
      required: ['data'],
      properties: { data: { anyOf: [ref('Verdict'), { type: 'array', items: ref('Verdict') }] } },
    },
    StoryBody: { type: 'object', required: ['data'], properties: { data: ref('StoryInput') } },
    ToOne: TO_ONE,
    ToMany: TO_MANY,
  };
}

const RECORD = {
  anyOf: [
    { type: 'string' },
    { type: 'integer' },
    { type: 'object', required: ['documentId'], properties: { documentId: { type: 'string' } } },
    { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } },
  ],
};
const RECORDS = { type: 'array', items: RECORD };

const TO_ONE = {
  description: 'A record, by its documentId (a file: by its id); or `{ "set": [it] }`.',
  anyOf: [...RECORD.anyOf, { type: 'object', required: ['set'], properties: { set: RECORDS } }],
};
const TO_MANY = {
  description:
    'Records, by their documentIds (files: by their ids); or `set`, `connect`, `disconnect` with such a list.',
  anyOf: [
    RECORDS,
    {
      type: 'object',
      additionalProperties: false,
      properties: { set: RECORDS, connect: RECORDS, disconnect: RECORDS },
    },
  ],
};
