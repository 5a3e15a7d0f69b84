import {
  CHANNELS,
  RELEASE_KINDS,
  RESPONSE_STATES,
  VERIFICATIONS,
} from '../../../src/plugins/newsdesk/editorial/vocabulary';
import type { Envelope } from '../../../src/plugins/newsdesk/editorial/wire/release';
import type { WireClaim } from '../../../src/plugins/newsdesk/editorial/wire/wireStory';
import { FORMATS, MEDIA_TYPES } from '../../../src/plugins/newsdesk/server/feed/formats';
import { ref, type JsonSchema } from './schema';

/** One schema for each property of a type of the server: the compiler asks for those that are missing. */
type Properties<Of> = Record<keyof Of, JsonSchema>;

const text = (description: string): JsonSchema => ({ type: 'string', description });
const orNull = (description: string, more: JsonSchema = {}): JsonSchema => ({
  type: ['string', 'null'],
  description,
  ...more,
});
const moment = (description: string) => orNull(description, { format: 'date-time' });

const CLAIM: Properties<WireClaim> = {
  key: orNull('The claim’s identity in all versions and languages.'),
  statement: text('The passage of the copy.'),
  verification: { enum: VERIFICATIONS, description: 'How far we checked it.' },
  verificationNote: text('What was checked, for readers.'),
  attribution: text('Who says so, as the copy has it.'),
  about: text('Whom it is about.'),
  responseSought: {
    enum: [...RESPONSE_STATES, null],
    description: 'Whether those concerned were asked.',
  },
  respondent: text('Who was asked.'),
  soughtAt: moment('When.'),
  channel: { enum: [...CHANNELS, null], description: 'How.' },
  replyBy: moment('Until when they were given time.'),
  response: text('The answer, as it stands in the copy.'),
  noResponseReason: text('Why nobody had to be asked.'),
};

const ENVELOPE: Properties<Envelope> = {
  cursor: { $ref: '#/components/schemas/Cursor' },
  kind: {
    enum: RELEASE_KINDS,
    description: 'What was done. After a `withdrawal` or a `kill` the story is off the wire.',
  },
  note: orNull('Of a correction what was corrected, of a kill why, where it may be said.'),
  story: ref('Ninjs'),
  claims: { type: 'array', items: ref('WireClaim') },
  embargoed: {
    const: true,
    description:
      'Only for those who may see stories under embargo, and while it lasts: not to be shown to readers before `story.embargoedUntil`.',
  },
};

const object = (properties: JsonSchema, required = Object.keys(properties)): JsonSchema => ({
  type: 'object',
  required,
  properties,
});

const envelopeRequired = Object.keys(ENVELOPE).filter((name) => name !== 'embargoed');
const META = { cursor: ref('Cursor'), more: { type: 'boolean' } };

/** What stands on the wire, and the bodies of its addresses. */
export const WIRE_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  Cursor: {
    type: 'string',
    description: 'Opaque. What to ask the feed to go on after.',
    examples: ['AAAAAAABeMLVaMy5I-ZE'],
  },
  Ninjs: {
    type: 'object',
    description:
      'A [ninjs 3.1](https://iptc.org/standards/ninjs/) document, valid by IPTC’s schema. `pubStatus: canceled` is a tombstone. docs/wire-formats.md tells what stands where.',
    required: ['uri', 'pubStatus', 'version'],
    properties: {
      uri: { type: 'string', description: 'One language of a story, in all its versions.' },
      pubStatus: { enum: ['usable', 'canceled'] },
      version: { type: 'string', description: 'Counts from 1.' },
    },
    additionalProperties: true,
  },
  WireClaim: object(CLAIM),
  Envelope: object(ENVELOPE, envelopeRequired),
  FeedPage: object({
    data: { type: 'array', items: ref('Envelope') },
    meta: object(META),
  }),
  WireStory: object({ data: ref('Envelope') }),
  WireVersions: object({
    data: {
      type: 'array',
      items: object(
        {
          version: { type: 'integer', minimum: 1 },
          at: { type: 'string', format: 'date-time', description: 'When it went out.' },
          ...ENVELOPE,
        },
        ['version', 'at', ...envelopeRequired],
      ),
    },
    meta: object({ more: { type: 'boolean' } }),
  }),
  StoryOff: object({ data: ref('Envelope'), error: object(errorProperties('newsdesk/story-off')) }),
  OtherLedger: object({
    data: { type: 'null' },
    error: object(errorProperties('newsdesk/cursor-of-another-ledger')),
  }),
  TooMany: object({
    data: { type: 'null' },
    error: object(errorProperties('newsdesk/too-many-requests')),
  }),
};

function errorProperties(code: string): JsonSchema {
  return {
    status: { type: 'integer' },
    name: { type: 'string' },
    message: { type: 'string' },
    details: object({ code: { const: code } }),
  };
}

const json = (description: string, name: string): JsonSchema => ({
  description,
  content: { 'application/json': { schema: ref(name) } },
});

const inFormats = (description: string, name: string, more: JsonSchema = {}): JsonSchema => ({
  description,
  content: {
    'application/json': { schema: ref(name) },
    [MEDIA_TYPES.jsonld]: { schema: { type: 'object' } },
    [MEDIA_TYPES.atom]: { schema: { type: 'string' } },
    ...more,
  },
});

const NOT_MODIFIED = { description: 'You have it: it is what your ETag or date says.' };
const response = (name: string): JsonSchema => ({ $ref: `#/components/responses/${name}` });
const parameter = (name: string): JsonSchema => ({ $ref: `#/components/parameters/${name}` });

export const WIRE_RESPONSES: Readonly<Record<string, JsonSchema>> = {
  StoryOff: json('The story was taken off the wire: its tombstone.', 'StoryOff'),
  TooManyRequests: {
    ...json(
      'Too many requests, or too many held open. `Retry-After` says when to come back.',
      'TooMany',
    ),
    headers: { 'Retry-After': { description: 'In seconds.', schema: { type: 'integer' } } },
  },
};

const inQuery = (name: string, description: string, schema: JsonSchema, example?: unknown) => ({
  name,
  in: 'query',
  description,
  schema,
  ...(example !== undefined && { example }),
});

export const WIRE_PARAMETERS: Readonly<Record<string, JsonSchema>> = {
  wireFormat: inQuery('format', 'Instead of `Accept`.', { enum: FORMATS, default: 'ninjs' }),
  wireLimit: inQuery('limit', 'How many at most.', {
    type: 'integer',
    minimum: 1,
    maximum: 100,
    default: 50,
  }),
  uri: {
    name: 'uri',
    in: 'path',
    required: true,
    description: 'The `uri` of one language of a story, URL-encoded.',
    schema: { type: 'string', maxLength: 300 },
    example: 'urn:newsdesk:zqm1p0x8c2d9e4r5t6y7u8i9:en',
  },
};

const FEED_PARAMETERS = [
  inQuery('after', 'The cursor to go on after. Without it: from the first release.', ref('Cursor')),
  parameter('wireLimit'),
  inQuery('locale', 'One language.', { type: 'string', maxLength: 35 }, 'es'),
  inQuery('agency', 'Of this agency: its name or credit line, whatever its case.', TEXT(), 'EFE'),
  inQuery('topic', 'On this topic: its name or media topic.', TEXT(), 'medtop:20000001'),
  inQuery(
    'kinds',
    `Only these kinds, with commas: ${RELEASE_KINDS.join(', ')}. Whoever leaves out withdrawals and kills does not hear of them.`,
    { type: 'string' },
    'publish,correction',
  ),
  inQuery('wait', 'For how many seconds to wait for news.', {
    type: 'integer',
    minimum: 0,
    maximum: 30,
    default: 0,
  }),
  parameter('wireFormat'),
  {
    name: 'Last-Event-ID',
    in: 'header',
    description: 'Of a stream: the cursor of the last event; wins over `after`.',
    schema: { type: 'string' },
  },
];

function TEXT(): JsonSchema {
  return { type: 'string', minLength: 1, maxLength: 200 };
}

const closed = (more: JsonSchema): JsonSchema => ({
  '304': NOT_MODIFIED,
  '400': response('BadRequest'),
  '401': response('NoToken'),
  '403': response('NotAllowed'),
  ...more,
  '429': response('TooManyRequests'),
});

const STREAM = { 'text/event-stream': { schema: { type: 'string' } } };

const operation = (operationId: string, summary: string, more: JsonSchema): JsonSchema => ({
  get: { operationId, tags: ['The wire'], summary, ...more },
});

/** The addresses of the wire. */
export const WIRE_PATHS: JsonSchema = {
  '/api/newsdesk/wire': operation('readWire', 'What went out, in order, from a cursor', {
    description:
      'Never a gap, never a repeat. `Accept: text/event-stream` gives a stream: `id` is the cursor, `event` the kind, `data` the envelope. docs/subscribers.md has a client.',
    parameters: FEED_PARAMETERS,
    responses: {
      '200': inFormats('A page of releases, oldest first.', 'FeedPage', STREAM),
      ...closed({ '410': json('The cursor is one of another ledger: begin anew.', 'OtherLedger') }),
    },
  }),
  '/api/newsdesk/stories/{uri}': {
    parameters: [parameter('uri')],
    ...operation('readStory', 'What went out last of one language of a story', {
      parameters: [parameter('wireFormat')],
      responses: {
        '200': inFormats('Its last release.', 'WireStory'),
        ...closed({ '404': response('NotFound'), '410': response('StoryOff') }),
      },
    }),
  },
  '/api/newsdesk/stories/{uri}/versions': {
    parameters: [parameter('uri')],
    ...operation('readVersions', 'The public history of one language of a story', {
      parameters: [
        inQuery('after', 'The number of the version to go on after.', { type: 'integer' }),
        parameter('wireLimit'),
      ],
      responses: {
        '200': json('Its releases, oldest first.', 'WireVersions'),
        ...closed({ '404': response('NotFound'), '410': response('StoryOff') }),
      },
    }),
  },
};
