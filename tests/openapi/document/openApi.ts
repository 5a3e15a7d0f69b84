import { answerSchemas, RESPONSES } from './answers';
import { BLOCK_SCHEMAS } from './blocks';
import { ERROR_SCHEMAS } from './errors';
import { inputSchemas, publicSchemas } from './models';
import { parameters, type PageBounds } from './parameters';
import { paths, type Shelf } from './paths';
import type { JsonSchema, Model } from './schema';
import { TRANSLATION_PATHS, TRANSLATION_SCHEMAS } from './translations';
import { WIRE_PARAMETERS, WIRE_PATHS, WIRE_RESPONSES, WIRE_SCHEMAS } from './wire';

/** What the document is made of: a loaded Strapi, as far as it is needed. */
export interface SchemaSource {
  readonly config: { get(name: string): unknown };
  getModel(uid: string): unknown;
  plugin(name: string): { service(name: string): { guarded(): string[] } };
}

const SHELVES = [
  { uid: 'api::story.story', name: 'Story', tag: 'Stories', one: 'story', many: 'stories' },
  { uid: 'api::agency.agency', name: 'Agency', tag: 'Agencies', one: 'agency', many: 'agencies' },
  { uid: 'api::topic.topic', name: 'Topic', tag: 'Topics', one: 'topic', many: 'topics' },
  {
    uid: 'api::contributor.contributor',
    name: 'Contributor',
    tag: 'Contributors',
    one: 'contributor',
    many: 'contributors',
  },
] as const;

/**
 * The OpenAPI 3.1 document of the newsroom, for subscribers and for software of the desk: made from the
 * schemas of a loaded Strapi, so that it says what they say.
 *
 * @throws Error for an attribute that the document has no words for
 */
export function openApi(strapi: SchemaSource): JsonSchema {
  const modelOf = (uid: string) => strapi.getModel(uid) as Model;
  const prefix = strapi.config.get('api.rest.prefix') as string;
  const { version } = strapi.config.get('info') as { version: string };
  const shelves = SHELVES.map(({ uid, ...shelf }): Shelf => {
    const { info, options, pluginOptions } = modelOf(uid);
    return {
      ...shelf,
      path: `${prefix}/${info.pluralName}`,
      isLocalized: pluginOptions?.i18n?.localized === true,
      hasDrafts: options?.draftAndPublish === true,
    };
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Newsdesk',
      version,
      summary: 'A newsroom’s stories, with what they claim and who says so.',
      description:
        'Made by `npm run openapi` from the newsroom’s schemas. The parameters of the addresses are Strapi’s own. Nothing is open to those without a token.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      {
        url: '{newsroom}',
        description: 'The newsroom that gave you the token.',
        variables: { newsroom: { default: 'http://127.0.0.1:1337' } },
      },
    ],
    security: [{ token: [] }],
    tags: [
      ...SHELVES.map(({ tag }) => ({ name: tag })),
      { name: 'The wire' },
      { name: 'The gate' },
      { name: 'Translations' },
    ],
    paths: {
      ...WIRE_PATHS,
      ...paths(shelves, strapi.plugin('newsdesk').service('gate').guarded()),
      ...TRANSLATION_PATHS,
    },
    components: {
      securitySchemes: { token: TOKEN },
      parameters: {
        ...parameters(strapi.config.get('api.rest') as PageBounds),
        ...WIRE_PARAMETERS,
      },
      responses: { ...RESPONSES, ...WIRE_RESPONSES },
      schemas: {
        ...publicSchemas(modelOf),
        ...inputSchemas(modelOf),
        ...answerSchemas(SHELVES.map(({ name }) => name)),
        ...BLOCK_SCHEMAS,
        ...ERROR_SCHEMAS,
        ...WIRE_SCHEMAS,
        ...TRANSLATION_SCHEMAS,
      },
    },
  };
}

const TOKEN = {
  type: 'http',
  scheme: 'bearer',
  description:
    'An API token of the newsroom. Subscribers have one that reads what is published; software of the desk has one that also writes and checks.',
};
