import { RULE_BROKEN, RULES } from '../../../src/plugins/newsdesk/editorial/gate';
import type { CheckedStory } from '../../../src/plugins/newsdesk/server/gate/checkDocument';
import type { Problem } from '../../../src/plugins/newsdesk/server/input/Problem';
import type { ReportedViolation } from '../../../src/plugins/newsdesk/server/refusals/refusalError';
import { ref, type JsonSchema } from './schema';

/** One schema for each property of a type of the server: the compiler asks for those that are missing. */
type Properties<Of> = Record<keyof Of, JsonSchema>;

const object = (
  description: string,
  properties: JsonSchema,
  required = Object.keys(properties),
) => ({
  type: 'object',
  description,
  required,
  properties,
});

const NAME = { const: 'ValidationError' };
const PATH = {
  type: 'array',
  items: { type: 'string' },
  description: 'The field, from the story down: `["claims", "0", "attribution"]`.',
};
const VALUE = { const: '', description: 'Always empty: what was sent is not repeated.' };
const LOCALE = { type: ['string', 'null'], description: 'The language of the version.' };

const RULE_NAMES = RULES.map(({ name }) => name);
const CODES = [...RULES.flatMap(({ codes }) => codes), RULE_BROKEN];

const VIOLATION: Properties<ReportedViolation> = {
  name: NAME,
  path: PATH,
  message: { type: 'string', description: 'What is wrong and what to do, in English or Spanish.' },
  value: VALUE,
  code: {
    type: 'string',
    description: 'What exactly is wrong. A code never changes its meaning; new ones may come.',
    examples: CODES,
  },
  rule: { type: 'string', description: 'The rule. New ones may come.', examples: RULE_NAMES },
  severity: {
    enum: ['block', 'warn'],
    description: '`block` holds the story, `warn` tells and lets it go.',
  },
  claimKey: {
    type: ['string', 'null'],
    description: 'The key of the claim that it is about; null: the story as a whole.',
  },
  documentId: { type: 'string', description: 'The story.' },
  locale: LOCALE,
};

const VERDICT: Properties<CheckedStory> = {
  documentId: { type: 'string', description: 'The story.' },
  locale: LOCALE,
  verdict: { enum: ['pass', 'blocked'], description: '`pass`: it would go out.' },
  violations: { type: 'array', items: ref('Violation') },
};

const PROBLEM_CODES: Record<Problem['code'], true> = {
  'newsdesk/wrong-type': true,
  'newsdesk/not-in-list': true,
  'newsdesk/too-long': true,
  'newsdesk/too-many': true,
  'newsdesk/too-deep': true,
  'newsdesk/not-text': true,
  'newsdesk/unknown-field': true,
  'newsdesk/not-a-date': true,
  'newsdesk/out-of-range': true,
  'newsdesk/no-such-record': true,
  'newsdesk/no-such-language': true,
  'newsdesk/foreign-key': true,
  'newsdesk/key-changed': true,
  'newsdesk/key-twice': true,
};

const DISMISSAL = object('A dismissed passage.', {
  documentId: { type: 'string' },
  locale: LOCALE,
  passage: { type: 'string' },
  reason: { type: 'string' },
  dismissedBy: { type: 'string', description: 'Who decided so.' },
  dismissedAt: { type: ['string', 'null'], format: 'date-time' },
});

const error = (description: string, details: JsonSchema) =>
  object(description, {
    data: { type: 'null' },
    error: {
      type: 'object',
      required: ['status', 'name', 'message'],
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string' },
        details,
      },
    },
  });

/** What the newsroom answers when it does not do what was asked. */
export const ERROR_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  Error: error('What went wrong. Strapi’s own form, with its own details.', { type: 'object' }),
  Violation: object('A rule of the gate that a story fails, and where.', VIOLATION),
  Verdict: object('What the gate says of one language of a story.', VERDICT),
  Refusal: error(
    'The gate refused: nothing was written. All that is wrong stands in `error.details.errors`.',
    object('All of it, of every language that was to go out.', {
      code: { const: 'newsdesk/blocked' },
      verdict: { const: 'blocked' },
      errors: { type: 'array', items: ref('Violation'), minItems: 1 },
      dismissals: {
        type: 'array',
        items: DISMISSAL,
        description: 'Which passages an editor decided are no claims.',
      },
    }),
  ),
  Problem: object('One thing that is wrong with what was sent.', {
    name: NAME,
    path: PATH,
    message: { type: 'string', description: 'What is wrong and what to do.' },
    value: VALUE,
    code: {
      type: 'string',
      description: 'What kind of mistake it is. New ones may come.',
      examples: Object.keys(PROBLEM_CODES),
    },
  }),
  BadInput: error(
    'What was sent cannot be taken: nothing was written. `error.details.errors` names every field.',
    object('All of it, up to a bound.', {
      code: { const: 'newsdesk/bad-input' },
      errors: { type: 'array', items: ref('Problem'), minItems: 1 },
    }),
  ),
};
