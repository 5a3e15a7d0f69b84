import { SOURCE_UID } from '../content-types/source';
import { isRecord } from '../input/isRecord';
import { IDENTITY } from './identity';

/** A model as the database knows it: content types, components, and what they are made of. */
export interface Model {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, ModelAttribute>>;
}

export interface ModelAttribute {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
}

/** What a query of the database can say about the rows it is for, and about those that come along. */
export interface ModelQuery {
  readonly where?: unknown;
  readonly select?: unknown;
  readonly orderBy?: unknown;
  readonly populate?: unknown;
  readonly on?: unknown;
}

export interface Masked {
  /** The query without what says who a source is; the same object if it asks for nothing of the kind. */
  readonly query: ModelQuery;
  /** Where the query goes by who a source is: what it counts or sorts by would tell. */
  readonly goesBy: readonly string[][];
}

type ModelOf = (uid: string) => Model | undefined;

/**
 * Takes out of a query of the database what says who a source is, at any depth.
 *
 * @param uid - the model that is asked for
 * @param models - the uids of all models, for relations that can lead to any of them
 */
export function withoutIdentity(
  query: ModelQuery,
  uid: string,
  modelOf: ModelOf,
  models: readonly string[],
): Masked {
  const goesBy: string[][] = [];
  const masking: Masking = { goesBy, modelOf, models };
  return { query: maskQuery(query, uid, [], masking), goesBy };
}

interface Masking {
  readonly goesBy: string[][];
  readonly modelOf: ModelOf;
  readonly models: readonly string[];
}

function maskQuery(query: ModelQuery, uid: string, path: string[], masking: Masking): ModelQuery {
  const model = masking.modelOf(uid);
  if (!model) return query;
  walk(query.where, model, path, masking);
  walk(query.orderBy, model, path, masking);
  const select = uid === SOURCE_UID ? openColumns(query.select, model) : query.select;
  const populate = maskPopulate(query.populate, model, path, masking);
  if (select === query.select && populate === query.populate) return query;
  return { ...query, select, populate };
}

/** Notes where a filter or a sort order leads to who a source is. */
function walk(part: unknown, model: Model, path: string[], masking: Masking): void {
  if (Array.isArray(part)) return part.forEach((one) => walk(one, model, path, masking));
  if (typeof part === 'string') return step(part, undefined, model, path, masking);
  if (!isRecord(part)) return;
  for (const [name, value] of Object.entries(part)) {
    if (name.startsWith('$')) walk(value, model, path, masking);
    else step(name, value, model, path, masking);
  }
}

function step(name: string, value: unknown, model: Model, path: string[], masking: Masking): void {
  const here = [...path, name];
  if (model.uid === SOURCE_UID && IDENTITY.has(name)) return void masking.goesBy.push(here);
  if (!Object.hasOwn(model.attributes, name)) return;
  const target = masking.modelOf(model.attributes[name]!.target ?? '');
  if (target) walk(value, target, here, masking);
}

/** The columns of a source that are asked for, without its identity; all of them if none are named. */
function openColumns(select: unknown, { attributes }: Model): unknown {
  const asked: unknown[] = select == null ? ['*'] : Array.isArray(select) ? select : [select];
  if (asked.every((name) => name !== '*' && !IDENTITY.has(String(name)))) return select;
  const open = Object.keys(attributes).filter(
    (name) => attributes[name]!.type !== 'relation' && !IDENTITY.has(name),
  );
  return asked.includes('*') ? open : ['id', ...open.filter((name) => asked.includes(name))];
}

function maskPopulate(populate: unknown, model: Model, path: string[], masking: Masking): unknown {
  if (populate == null || populate === false) return populate;
  const parts = partsOf(populate, model);
  let isChanged = false;
  const masked: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (model.uid === SOURCE_UID && IDENTITY.has(name)) {
      isChanged = true;
      continue;
    }
    masked[name] = maskPart(part, name, model, path, masking);
    if (masked[name] !== part) isChanged = true;
  }
  return isChanged ? masked : populate;
}

/** What is populated, by name. A list says it in dotted paths, `true` means all that there is. */
function partsOf(populate: unknown, { attributes }: Model): Record<string, unknown> {
  if (isRecord(populate)) return populate;
  if (populate === true) {
    const relations = Object.keys(attributes).filter(
      (name) => attributes[name]!.type === 'relation',
    );
    return Object.fromEntries(relations.map((name) => [name, true]));
  }
  const parts: Record<string, true | { populate: string[] }> = {};
  for (const path of Array.isArray(populate) ? (populate as unknown[]) : [populate]) {
    const [name = '', ...rest] = String(path).split('.');
    const known = parts[name];
    const below = known && known !== true ? known.populate : [];
    if (rest.length > 0) parts[name] = { populate: [...below, rest.join('.')] };
    else parts[name] ??= true;
  }
  return parts;
}

function maskPart(
  part: unknown,
  name: string,
  { attributes }: Model,
  path: string[],
  masking: Masking,
): unknown {
  const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (!attribute || !part) return part;
  const query: ModelQuery = isRecord(part) ? part : {};
  const here = [...path, name];
  if (attribute.target === undefined) return maskAny(part, query, here, masking);
  const masked = maskQuery(query, attribute.target, here, masking);
  return masked === query ? part : masked;
}

/** A relation that can lead to any model: each gets what is asked of all of them, masked as it needs. */
function maskAny(part: unknown, query: ModelQuery, path: string[], masking: Masking): unknown {
  const { on, ...shared } = query;
  const each = isRecord(on) ? Object.keys(on) : masking.models;
  const masked = each.map((uid): [string, unknown] => {
    const one = isRecord(on) ? on[uid] : shared;
    const asked: ModelQuery = isRecord(one) ? one : {};
    const result = maskQuery(asked, uid, path, masking);
    return [uid, result === asked ? one : result];
  });
  const isSame = masked.every(([uid, one]) => one === (isRecord(on) ? on[uid] : shared));
  return isSame ? part : { ...shared, on: Object.fromEntries(masked) };
}
