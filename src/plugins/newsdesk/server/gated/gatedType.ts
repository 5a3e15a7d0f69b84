import type { StoryPart } from '../../editorial/story';
import type { FieldMap, StoryShape } from '../../editorial/storyShape';
import type { Attribute, Schema } from '../strapi';
import { StartUpError } from './StartUpError';

/** A content type that the gate guards. */
export interface GatedType extends StoryShape {
  readonly uid: string;
  readonly localized: boolean;
  readonly schema: Schema;
}

/** What a content type may say under `pluginOptions.newsdesk` in its schema. */
export interface GatedOptions {
  readonly gated?: unknown;
  /** Where a part of a story stands under another name than the default; `null`: the type has none. */
  readonly fields?: Partial<Record<keyof FieldMap, string | null>>;
  /** The attribute of the agency's type that holds its credit line. Default `creditLine`. */
  readonly agencyCredit?: string;
}

const isText = ({ type }: Attribute) => ['string', 'text', 'richtext'].includes(type);
const isComponent = (component: string, repeatable: boolean) => (attribute: Attribute) =>
  attribute.component === component && Boolean(attribute.repeatable) === repeatable;

const EXPECTED: Record<keyof FieldMap, { what: string; fits: (attribute: Attribute) => boolean }> =
  {
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
    sourcingLevel: { what: 'an enumeration', fits: (a) => a.type === 'enumeration' },
    embargoUntil: { what: 'a datetime', fits: (a) => a.type === 'datetime' },
    slug: { what: 'a text', fits: (a) => isText(a) || a.type === 'uid' },
    sourceLocale: { what: 'a string', fits: (a) => a.type === 'string' },
    byline: {
      what: 'a relation to contributors',
      fits: (a) => a.type === 'relation' && (a.relation ?? '').endsWith('ToMany'),
    },
    editorNote: { what: 'a text', fits: isText },
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
  const fields = readFields(schema, options, problems);
  if (!fields.headline && !fields.summary && !fields.body) {
    problems.push('It has no copy: name its headline, summary or body under "fields".');
  }
  if (problems.length > 0) throw new StartUpError('gated-type', schema.uid, problems);
  return {
    uid: schema.uid,
    localized: isLocalized(schema),
    fields,
    agencyCredit: options.agencyCredit ?? 'creditLine',
    parts: partsOf(fields),
    schema,
  };
}

function readFields(schema: Schema, options: GatedOptions, problems: string[]): FieldMap {
  const map: Record<string, string | null> = {};
  const unknown = Object.keys(options.fields ?? {}).filter((part) => !(part in EXPECTED));
  for (const part of unknown) problems.push(`"fields.${part}" is no part of a story.`);
  for (const [part, { what, fits }] of Object.entries(EXPECTED)) {
    const chosen = options.fields?.[part as keyof FieldMap];
    const name = chosen === undefined ? part : chosen;
    const attribute = name === null ? undefined : schema.attributes[name];
    map[part] = attribute ? name : null;
    if (attribute && !fits(attribute)) problems.push(`"${name}" (${part}) has to be ${what}.`);
    if (chosen && !attribute) problems.push(`"fields.${part}" names "${chosen}", which it lacks.`);
  }
  if (map.claims === null) {
    problems.push('It has no claims: add an attribute of the repeatable component newsdesk.claim.');
  }
  return map as unknown as FieldMap;
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
  ];
  for (const part of named) if (fields[part as keyof FieldMap]) parts.add(part);
  if (fields.credit ?? fields.agency) parts.add('credit');
  return parts;
}

function isLocalized(schema: Schema): boolean {
  const i18n = schema.pluginOptions?.i18n as { localized?: boolean } | undefined;
  return i18n?.localized === true;
}
