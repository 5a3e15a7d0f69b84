import type { JsonSchema } from './schema';

/** The bounds of a page, as `config/api` sets them. */
export interface PageBounds {
  readonly defaultLimit: number;
  readonly maxLimit: number;
}

const inPath = (name: string, description: string, more: JsonSchema = {}): JsonSchema => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', ...more },
});

const inQuery = (name: string, description: string, schema: JsonSchema): JsonSchema => ({
  name,
  in: 'query',
  description,
  schema,
});

/** Written in brackets: `filters[slug][$eq]=…`. OpenAPI's `deepObject` says so for one level only. */
const inBrackets = (
  name: string,
  description: string,
  schema: JsonSchema,
  example: JsonSchema,
): JsonSchema => ({
  ...inQuery(name, description, { type: 'object', ...schema }),
  style: 'deepObject',
  explode: true,
  example,
});

const LIST_OF_NAMES = { type: 'array', items: { type: 'string' } };
const whole = (minimum: number, more: JsonSchema = {}) => ({ type: 'integer', minimum, ...more });

/** Every parameter, described once. The query parameters are Strapi's own. */
export const parameters = ({ defaultLimit, maxLimit }: PageBounds): Record<string, JsonSchema> => ({
  documentId: inPath('documentId', 'The document’s identity, the same in every language.'),
  locale: inQuery(
    'locale',
    'One language: `en`, `es`. Without it the newsroom’s default language. `*` in a list: all.',
    { type: 'string', maxLength: 35 },
  ),
  fallback: {
    ...inQuery(
      'fallback',
      'Languages in which a story may come that is not out in `locale`, the best first. A list has each story once.',
      { ...LIST_OF_NAMES, maxItems: 5 },
    ),
    style: 'form',
    explode: false,
    example: ['en', 'es'],
  },
  fields: {
    ...inQuery(
      'fields',
      'Only these fields. `id` and `documentId` come in any case.',
      LIST_OF_NAMES,
    ),
    style: 'form',
    explode: false,
    example: ['headline', 'slug'],
  },
  populate: {
    ...inQuery(
      'populate',
      'What else to bring along: claims, dateline, relations, images, localizations. `*` is all of the first level. Deeper ones in brackets: `populate[claims][fields]=key`.',
      LIST_OF_NAMES,
    ),
    style: 'form',
    explode: false,
    example: ['claims', 'dateline'],
  },
  filters: inBrackets(
    'filters',
    'Only what fits: `filters[slug][$eq]=…`, `filters[claims][verification][$eq]=disputed`. Operators: $eq, $ne, $in, $notIn, $lt, $lte, $gt, $gte, $between, $contains, $containsi, $startsWith, $endsWith, $null, $notNull; $and, $or, $not around them. What is private cannot be filtered on.',
    { additionalProperties: true },
    { slug: { $eq: 'a-slug' } },
  ),
  sort: {
    ...inQuery('sort', 'In which order: `publishedAt:desc`, `urgency:asc`.', LIST_OF_NAMES),
    style: 'form',
    explode: false,
    example: ['publishedAt:desc'],
  },
  pagination: inBrackets(
    'pagination',
    `Which page: by \`page\` and \`pageSize\`, or by \`start\` and \`limit\`. At most ${maxLimit} documents come at once.`,
    {
      properties: {
        page: whole(1, { default: 1 }),
        pageSize: whole(1, { default: defaultLimit }),
        start: whole(0),
        limit: whole(1, { default: defaultLimit }),
        withCount: { type: 'boolean', default: true },
      },
      additionalProperties: false,
    },
    { page: 1, pageSize: 10 },
  ),
  readStatus: inQuery('status', '`draft` is for those who may also write: others get 403.', {
    enum: ['published', 'draft'],
    default: 'published',
  }),
  writeStatus: inQuery(
    'status',
    '`published` saves the draft and publishes it, if the gate lets it; `draft` only saves it.',
    { enum: ['published', 'draft'], default: 'published' },
  ),
  language: {
    name: 'Accept-Language',
    in: 'header',
    description: 'The language of the gate’s messages.',
    schema: { enum: ['en', 'es'], default: 'en' },
  },
});
