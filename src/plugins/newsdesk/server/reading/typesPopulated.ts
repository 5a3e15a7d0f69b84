import { isRecord } from '../input/isRecord';
import type { Schema } from '../strapi';

type SchemaOf = (uid: string) => Schema | undefined;

/**
 * The content types whose rows an answer brings along.
 *
 * @param populate as the Document Service takes it: `'*'`, names, dotted paths, lists of them, objects
 * @param schema the type that is asked for
 */
export function typesPopulated(populate: unknown, schema: Schema, schemaOf: SchemaOf): Set<string> {
  const found = new Set<string>();
  walk(populate, schema, { found, schemaOf });
  return found;
}

interface Walking {
  readonly found: Set<string>;
  readonly schemaOf: SchemaOf;
}

function walk(populate: unknown, schema: Schema, walking: Walking): void {
  if (populate === true || populate === '*') {
    for (const name of Object.keys(schema.attributes)) follow(name, undefined, schema, walking);
  } else if (typeof populate === 'string') {
    for (const path of populate.split(',')) {
      const [name = '', ...rest] = path.trim().split('.');
      follow(name, rest.join('.'), schema, walking);
    }
  } else if (Array.isArray(populate)) {
    for (const one of populate) walk(one, schema, walking);
  } else if (isRecord(populate)) {
    for (const [name, part] of Object.entries(populate)) {
      if (part !== false && part !== 'false') follow(name, part, schema, walking);
    }
  }
}

/** What comes along by one name, and by what is populated below it. */
function follow(name: string, part: unknown, schema: Schema, walking: Walking): void {
  if (name === '*') return walk('*', schema, walking);
  if (!Object.hasOwn(schema.attributes, name)) return;
  const { component, target } = schema.attributes[name]!;
  if (target !== undefined) walking.found.add(target);
  const next = walking.schemaOf(component ?? target ?? '');
  const below = isRecord(part) ? part.populate : part;
  if (next && below !== true) walk(below, next, walking);
  // A dynamic zone says what it populates for each component.
  if (!isRecord(part) || !isRecord(part.on)) return;
  for (const [uid, one] of Object.entries(part.on)) {
    const zone = walking.schemaOf(uid);
    if (zone && isRecord(one)) walk(one.populate, zone, walking);
  }
}

/** The content types that can be reached from one by any chain of relations. */
export function typesReached(schema: Schema, schemaOf: SchemaOf): Set<string> {
  const seen = new Set<string>();
  const open: Schema[] = [schema];
  for (let here = open.pop(); here; here = open.pop()) {
    for (const { component, components, target } of Object.values(here.attributes)) {
      for (const uid of [component, target, ...(components ?? [])]) {
        const next = uid === undefined || seen.has(uid) ? undefined : schemaOf(uid);
        if (next === undefined) continue;
        seen.add(next.uid);
        open.push(next);
      }
    }
  }
  return seen;
}
