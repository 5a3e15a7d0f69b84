import type { StoryPart } from '../../editorial/story';
import type { FieldMap, StoryShape } from '../../editorial/storyShape';
import { CHOICE_FIELD } from '../forms/customFields';
import type { Attribute, Schema } from '../strapi';
import { StartUpError } from './StartUpError';

/** What of a story goes on the wire although no rule looks at it: its attribute, or null. */
export interface WireFields {
  readonly slugline: string | null;
  readonly urgency: string | null;
  readonly genre: string | null;
  /** A relation to topics, which have a `name` and may have a `mediaTopicsCode`. */
  readonly topics: string | null;
  readonly images: string | null;
}

/** A content type that the gate guards. */
export interface GatedType extends StoryShape {
  readonly uid: string;
  readonly wire: WireFields;
  readonly localized: boolean;
  readonly schema: Schema;
}

type Part = keyof FieldMap | keyof WireFields;

/** What a content type may say under `pluginOptions.newsdesk` in its schema. */
export interface GatedOptions {
  readonly gated?: unknown;
  /** Where a part of a story stands under another name than the default; `null`: the type has none. */
  readonly fields?: Partial<Record<Part, string | null>>;
  /** The attribute of the agency's type that holds its credit line. Default `creditLine`. */
  readonly agencyCredit?: string;
}

const isText = ({ type }: Attribute) => ['string', 'text', 'richtext'].includes(type);
/** Also one that the desk shows in the panel's language: Strapi tells its type only once all have registered. */
const isEnumeration = ({ type, customField }: Attribute) =>
  type === 'enumeration' || customField === CHOICE_FIELD;
const isComponent = (component: string, repeatable: boolean) => (attribute: Attribute) =>
  attribute.component === component && Boolean(attribute.repeatable) === repeatable;

interface Expected {
  readonly what: string;
  readonly fits: (attribute: Attribute) => boolean;
}

const WIRE: Record<keyof WireFields, Expected> = {
  slugline: { what: 'a text', fits: isText },
  urgency: { what: 'an integer', fits: (a) => a.type === 'integer' },
  genre: { what: 'an enumeration or a text', fits: (a) => isEnumeration(a) || isText(a) },
  topics: {
    what: 'a relation to topics',
    fits: (a) => a.type === 'relation' && (a.relation ?? '').endsWith('ToMany'),
  },
  images: { what: 'media', fits: (a) => a.type === 'media' },
};

const EXPECTED: Record<Part, Expected> = {
  ...WIRE,
  headline: { what: 'a text', fits: isText },
  summary: { what: 'a text', fits: isText },
  body: { what: 'blocks or a text', fits: (a) => a.type === 'blocks' || isText(a) },
  claims: {
    what: 'the repeatable component newsdesk.claim',
    fits: isComponent('newsdesk.claim', true),
  },
  dismissals: {
    what: 'the repeatable component newsdesk.dismissal',
    fits: isComponent('newsdesk.dismissal', true),
  },
  dateline: {
    what: 'the single component newsdesk.dateline',
    fits: isComponent('newsdesk.dateline', false),
  },
  credit: { what: 'a text', fits: isText },
  agency: {
    what: 'a relation to one agency',
    fits: (a) => a.type === 'relation' && (a.relation ?? '').endsWith('ToOne'),
  },
  sourcingLevel: { what: 'an enumeration', fits: isEnumeration },
  embargoUntil: { what: 'a datetime', fits: (a) => a.type === 'datetime' },
  slug: { what: 'a text', fits: (a) => isText(a) || a.type === 'uid' },
  sourceLocale: { what: 'a string', fits: (a) => a.type === 'string' },
  byline: {
    what: 'a relation to contributors',
    fits: (a) => a.type === 'relation' && (a.relation ?? '').endsWith('ToMany'),
  },
  editorNote: { what: 'a text', fits: isText },
  releaseKind: { what: 'an enumeration', fits: isEnumeration },
  correctionNote: { what: 'a text', fits: isText },
};

/**
 * Reads how a content type opted in to the gate.
 *
 * @param schema the content type
 * @returns the gated type, or null if the schema does not mention the gate
 * @throws StartUpError if it opted in in a way that the gate could not hold: no Draft & Publish (each
 *   write would be live), no claims, a field that is not there or is of the wrong kind
 */
export function gatedType(schema: Schema): GatedType | null {
  const options = schema.pluginOptions?.newsdesk as GatedOptions | undefined;
  if (options?.gated === undefined || options.gated === false) return null;
  const problems: string[] = [];
  if (options.gated !== true) problems.push('"gated" is true or false.');
  if (!schema.options?.draftAndPublish) {
    problems.push('It has Draft & Publish off: every write would be live. Turn it on.');
  }
  const { fields, wire } = readFields(schema, options, problems);
  if (!fields.headline && !fields.summary && !fields.body) {
    problems.push('It has no copy: name its headline, summary or body under "fields".');
  }
  if (problems.length > 0) throw new StartUpError('gated-type', schema.uid, problems);
  return {
    uid: schema.uid,
    localized: isLocalized(schema),
    fields,
    wire,
    agencyCredit: options.agencyCredit ?? 'creditLine',
    parts: partsOf(fields),
    schema,
  };
}

function readFields(
  schema: Schema,
  options: GatedOptions,
  problems: string[],
): { fields: FieldMap; wire: WireFields } {
  const map: Record<string, string | null> = {};
  const unknown = Object.keys(options.fields ?? {}).filter((part) => !(part in EXPECTED));
  for (const part of unknown) problems.push(`"fields.${part}" is no part of a story.`);
  for (const [part, { what, fits }] of Object.entries(EXPECTED)) {
    const chosen = options.fields?.[part as Part];
    const name = chosen === undefined ? part : chosen;
    const attribute = name === null ? undefined : schema.attributes[name];
    map[part] = attribute ? name : null;
    if (attribute && !fits(attribute)) problems.push(`"${name}" (${part}) has to be ${what}.`);
    if (chosen && !attribute) problems.push(`"fields.${part}" names "${chosen}", which it lacks.`);
  }
  if (map.claims === null) {
    problems.push('It has no claims: add an attribute of the repeatable component newsdesk.claim.');
  }
  return split(map);
}

/** What the gate reads, and what goes on the wire beside it. */
function split(map: Readonly<Record<string, string | null>>): {
  fields: FieldMap;
  wire: WireFields;
} {
  const parts = Object.entries(map);
  return {
    fields: Object.fromEntries(parts.filter(([part]) => !(part in WIRE))) as unknown as FieldMap,
    wire: Object.fromEntries(parts.filter(([part]) => part in WIRE)) as unknown as WireFields,
  };
}

function partsOf(fields: FieldMap): ReadonlySet<StoryPart> {
  const parts = new Set<StoryPart>();
  const named: StoryPart[] = [
    'headline',
    'summary',
    'body',
    'dateline',
    'sourcingLevel',
    'embargoUntil',
    'dismissals',
    'releaseKind',
    'correctionNote',
  ];
  for (const part of named) if (fields[part as keyof FieldMap]) parts.add(part);
  if (fields.credit ?? fields.agency) parts.add('credit');
  return parts;
}

function isLocalized(schema: Schema): boolean {
  const i18n = schema.pluginOptions?.i18n as { localized?: boolean } | undefined;
  return i18n?.localized === true;
}
