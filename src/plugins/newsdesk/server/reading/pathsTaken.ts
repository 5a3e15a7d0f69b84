import type { Schema } from '../strapi';

/** What of a query can go by fields of other types. */
export interface Query {
  readonly filters?: unknown;
  readonly sort?: unknown;
  readonly populate?: unknown;
}

type SchemaOf = (uid: string) => Schema | undefined;

/**
 * The content types whose rows a query goes by: those that its filters and sort orders lead through, also
 * the ones below what it populates. A type that is only populated is not among them.
 *
 * @param query as Strapi takes it: filters are objects and lists of them; a sort order may be a text
 *   (`"localizations.headline:asc"`) as well
 * @param schema the type that is asked for
 */
export function pathsTaken(query: Query, schema: Schema, schemaOf: SchemaOf): Set<string> {
  const taken = new Set<string>();
  const walk = walkerOf(schemaOf, taken);
  walkQuery(query, schema, walk, schemaOf);
  return taken;
}

type Walk = (part: unknown, schema: Schema) => void;

function walkQuery(query: Query, schema: Schema, walk: Walk, schemaOf: SchemaOf): void {
  walk(query.filters, schema);
  walkSort(query.sort, schema, walk);
  if (!isObject(query.populate) || Array.isArray(query.populate)) return;
  for (const [name, part] of Object.entries(query.populate)) {
    const target = targetOf(schema, name, schemaOf);
    if (target && isObject(part)) walkQuery(part as Query, target, walk, schemaOf);
  }
}

function walkerOf(schemaOf: SchemaOf, taken: Set<string>): Walk {
  const walk: Walk = (part, schema) => {
    if (Array.isArray(part)) return part.forEach((one) => walk(one, schema));
    if (!isObject(part)) return;
    for (const [name, value] of Object.entries(part)) {
      const target = targetOf(schema, name, schemaOf);
      if (target && schema.attributes[name]?.type === 'relation') taken.add(target.uid);
      if (target) walk(value, target);
      else if (name.startsWith('$')) walk(value, schema);
    }
  };
  return walk;
}

/** A sort order in words is walked as the object that it stands for. */
function walkSort(sort: unknown, schema: Schema, walk: Walk): void {
  if (Array.isArray(sort)) return sort.forEach((part) => walkSort(part, schema, walk));
  if (typeof sort !== 'string') return walk(sort, schema);
  for (const part of sort.split(',')) {
    const [path = ''] = part.split(':');
    const names = path.split('.').map((name) => name.trim());
    walk(
      names.reduceRight<unknown>((below, name) => ({ [name]: below }), 'asc'),
      schema,
    );
  }
}

function targetOf(schema: Schema, name: string, schemaOf: SchemaOf): Schema | undefined {
  if (!Object.hasOwn(schema.attributes, name)) return undefined;
  const { component, target } = schema.attributes[name]!;
  const uid = component ?? target;
  return uid === undefined ? undefined : schemaOf(uid);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
