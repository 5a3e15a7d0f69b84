import {
  TRANSLATION_STATES,
  type StalePiece,
} from '../../../src/plugins/newsdesk/editorial/translation';
import type {
  ListedTranslation,
  VersionState,
} from '../../../src/plugins/newsdesk/server/translations/listTranslations';
import type { PublicLanguage } from '../../../src/plugins/newsdesk/server/translations/languages/publicLanguages';
import type { ImportedPacket } from '../../../src/plugins/newsdesk/server/translations/packet/importPacket';
import { PACKET_TYPE } from '../../../src/plugins/newsdesk/server/translations/packet/packetBody';
import { ref, type JsonSchema } from './schema';

/** One schema for each property of a type of the server: the compiler asks for those that are missing. */
type Properties<Of> = Record<keyof Of, JsonSchema>;

const object = (description: string, properties: JsonSchema): JsonSchema => ({
  type: 'object',
  description,
  required: Object.keys(properties),
  properties,
});

const TEXT = { type: 'string' };

const PIECE: Properties<StalePiece> = {
  id: { ...TEXT, description: 'Names this change, to settle it.' },
  part: {
    type: 'object',
    description: 'What of the translation it is about.',
    required: ['name'],
    properties: {
      name: { enum: ['headline', 'summary', 'dateline', 'body', 'claim'] },
      paragraph: { type: 'integer', description: 'Of the body, in the translation, from 0.' },
      claimKey: TEXT,
      field: {
        enum: ['statement', 'attribution', 'response', null],
        description: 'Of a claim; null: the claim came or went.',
      },
    },
  },
  kind: { enum: ['added', 'removed', 'changed'] },
  words: {
    type: 'array',
    description: 'The source, before and now.',
    items: object('A stretch of words.', {
      text: TEXT,
      mark: { enum: ['same', 'added', 'removed'] },
    }),
  },
};

const VERSION: Properties<VersionState> = {
  state: { enum: TRANSLATION_STATES },
  stale: { type: 'array', items: ref('StalePiece') },
  claimsBehind: {
    type: 'array',
    description: 'The keys of the claims of which it tells other facts than its source.',
    items: TEXT,
  },
};

const TRANSLATION: Properties<ListedTranslation> = {
  contentType: TEXT,
  documentId: TEXT,
  locale: TEXT,
  sourceLocale: TEXT,
  headline: TEXT,
  draft: ref('TranslationVersion'),
  public: {
    anyOf: [ref('TranslationVersion'), { type: 'null' }],
    description: 'What readers have of it; null if that is nothing.',
  },
  sourceSince: {
    type: ['string', 'null'],
    format: 'date-time',
    description: 'Since when the source is what it is for readers.',
  },
};

const NAMES = { type: 'array', items: TEXT };

const IMPORTED: Properties<ImportedPacket> = {
  written: { ...NAMES, description: 'The names of the units that changed.' },
  confirmed: { ...NAMES, description: 'Those that were stale and came back as still right.' },
};

const LANGUAGE: Properties<PublicLanguage> = {
  locale: TEXT,
  state: {
    enum: ['source', ...TRANSLATION_STATES],
    description:
      '`source`: the others are translations of it. `waiting`: readers do not have that one.',
  },
};

export const TRANSLATION_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  PublicLanguage: object('A language in which a story is out.', LANGUAGE),
  StalePiece: object('A change of the source since the translation was made.', PIECE),
  TranslationVersion: object('How a version stands beside its source.', VERSION),
  Translation: object('One language of a story beside its source.', TRANSLATION),
  TranslationAnswer: object('A translation.', { data: ref('Translation') }),
  PacketAnswer: object('A translation that a packet was written into.', {
    data: ref('Translation'),
    meta: object('What the packet did.', IMPORTED),
  }),
  TranslationList: object('A page of translations.', {
    data: { type: 'array', items: ref('Translation') },
    meta: object('Where to go on.', {
      next: { type: ['integer', 'null'], description: 'For `after`; null at the end.' },
    }),
  }),
};

const response = (name: string): JsonSchema => ({ $ref: `#/components/responses/${name}` });

const json = (description: string, name: string): JsonSchema => ({
  description,
  content: { 'application/json': { schema: ref(name) } },
});

const inQuery = (name: string, description: string, schema: JsonSchema): JsonSchema => ({
  name,
  in: 'query',
  description,
  schema,
});

const CLOSED = {
  '400': response('BadRequest'),
  '401': response('NoToken'),
  '403': response('NotAllowed'),
};

const ONE_TRANSLATION = [
  { $ref: '#/components/parameters/documentId' },
  {
    name: 'locale',
    in: 'path',
    required: true,
    description: 'The language of the translation.',
    schema: { type: 'string', maxLength: 35 },
    example: 'es',
  },
];

const PACKET = {
  [PACKET_TYPE]: { schema: { type: 'string', description: 'XLIFF 2.1, one file.' } },
};

/** What is told of translations, to software of the desk. */
export const TRANSLATION_PATHS: JsonSchema = {
  '/api/newsdesk/translations': {
    get: {
      operationId: 'listTranslations',
      tags: ['Translations'],
      summary: 'Who carries which version of a source',
      parameters: [
        inQuery('state', `Only these, with commas: ${TRANSLATION_STATES.join(', ')}.`, TEXT),
        inQuery('locale', 'One language.', { type: 'string', maxLength: 35 }),
        inQuery('limit', 'How many at most.', {
          type: 'integer',
          minimum: 1,
          maximum: 100,
          default: 25,
        }),
        inQuery('after', '`meta.next` of the page before.', { type: 'integer', default: 0 }),
        inQuery('type', 'The content type, where there are several.', TEXT),
      ],
      responses: { '200': json('A page, oldest draft first.', 'TranslationList'), ...CLOSED },
    },
  },
  '/api/newsdesk/translations/{documentId}/{locale}': {
    parameters: ONE_TRANSLATION,
    get: {
      operationId: 'getTranslation',
      tags: ['Translations'],
      summary: 'How one translation stands, and what changed in its source',
      responses: {
        '200': json('The translation.', 'TranslationAnswer'),
        ...CLOSED,
        '404': response('NotFound'),
      },
    },
  },
  '/api/newsdesk/translations/{documentId}/{locale}/packet': {
    parameters: ONE_TRANSLATION,
    get: {
      operationId: 'downloadPacket',
      tags: ['Translations'],
      summary: 'A translation as XLIFF 2.1, whether anybody has begun it or not',
      responses: {
        '200': { description: 'The packet, as a file.', content: PACKET },
        ...CLOSED,
        '404': response('NotFound'),
      },
    },
    put: {
      operationId: 'uploadPacket',
      tags: ['Translations'],
      summary: 'Write the words of a packet into the draft',
      description:
        'Begins the translation if there is none. Units that are left out, or have no target, stay as they are. Refused as a whole, with a code `newsdesk/packet-…` and the id of each unit that it is about.',
      requestBody: { required: true, content: PACKET },
      responses: {
        '200': json('The translation, and what the packet changed.', 'PacketAnswer'),
        ...CLOSED,
        '400': response('Refused'),
        '404': response('NotFound'),
        '413': response('TooLarge'),
        '415': response('NotPacket'),
      },
    },
  },
};
