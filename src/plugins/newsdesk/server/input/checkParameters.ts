import type { Schema } from '../strapi';
import { checkFilters } from './checkFilters';
import { checkTree } from './checkTree';
import { isRecord } from './isRecord';
import { problemList, type Find, type Path, type Problem } from './Problem';

type Parameters = Readonly<Record<string, unknown>>;
type SchemaOf = (uid: string) => Schema | undefined;

/** No page lies further out; beyond this a database runs out of numbers for the offset. */
const FURTHEST = 1_000_000_000;
const PAGINATION = ['page', 'pageSize', 'start', 'limit'];
const STATUSES = new Set<unknown>(['draft', 'published', '', null, undefined]);
const FILE_UID = 'plugin::upload.file';

/**
 * Checks the parameters of a request for stories: what to filter and sort by, what to bring along,
 * which page. Strapi names fields that do not exist; values that are not of their field's type, and
 * operators in the wrong place, it lets through to where they end as an error 500.
 *
 * Parameters that are not among these are not looked at.
 */
export function checkParameters(
  parameters: Parameters,
  schema: Schema,
  schemaOf: SchemaOf,
): Problem[] {
  const { problems, find } = problemList();
  const { data: _data, ...asked } = parameters;
  checkTree(asked, [], find);
  if (problems.length > 0) return problems;
  checkQuery(asked, schema, [], { find, schemaOf });
  if (asked._q != null && typeof asked._q !== 'string' && typeof asked._q !== 'number') {
    find(['_q'], 'newsdesk/wrong-type', 'A text to search for is expected.');
  }
  if (!STATUSES.has(asked.status)) {
    find(['status'], 'newsdesk/not-in-list', 'draft or published is expected.');
  }
  if (isRecord(asked.pagination)) checkPages(asked.pagination, ['pagination'], find);
  else if (asked.pagination != null) {
    find(['pagination'], 'newsdesk/wrong-type', 'An object such as pagination[page] is expected.');
  }
  return problems;
}

interface Checking {
  readonly find: Find;
  readonly schemaOf: SchemaOf;
}

/** What may stand at the top and, again, under each populated field. */
function checkQuery(query: Parameters, schema: Schema, path: Path, checking: Checking): void {
  const { filters, sort, fields, populate } = query;
  if (filters != null) checkFilters(filters, schema, [...path, 'filters'], checking);
  if (sort != null) {
    // Below a populated field Strapi’s SQL breaks for an order that leads through a relation.
    const own = path.length === 0 ? checking : { ...checking, schemaOf: () => undefined };
    checkSort(sort, schema, [...path, 'sort'], own);
  }
  if (fields != null) checkFields(fields, schema, [...path, 'fields'], checking.find);
  if (populate != null) checkPopulate(populate, schema, [...path, 'populate'], checking);
  checkPages(query, path, checking.find);
}

function checkPages(query: Parameters, path: Path, find: Find): void {
  for (const name of PAGINATION) {
    const value = query[name];
    if (value == null || value === '') continue;
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    const lowest = name === 'limit' ? -1 : name === 'start' ? 0 : 1;
    const isGood = Number.isInteger(number) && Number(number) >= lowest;
    if (isGood && Number(number) <= FURTHEST) continue;
    find(
      [...path, name],
      'newsdesk/out-of-range',
      `A whole number from ${lowest} to ${FURTHEST} is expected.`,
    );
  }
}

const SORTED = /^\s*([\w.]+)\s*(?::\s*(?:asc|desc)\s*)?$/i;

function checkSort(sort: unknown, schema: Schema, path: Path, checking: Checking): void {
  if (Array.isArray(sort)) {
    sort.forEach((part, index) => checkSort(part, schema, [...path, index], checking));
  } else if (isRecord(sort)) {
    for (const [name, order] of Object.entries(sort)) {
      checkOrder(order, name, schema, [...path, name], checking);
    }
  } else if (
    typeof sort !== 'string' ||
    !partsOf(sort).every((part) => leads(part, schema, checking))
  ) {
    checking.find(path, 'newsdesk/wrong-type', SORT_FORM);
  }
}

const SORT_FORM = 'The name of a field is expected, with asc or desc: headline:asc.';

/** What stands behind the name of a field: a direction, or the fields of what it leads to. */
function checkOrder(
  order: unknown,
  name: string,
  schema: Schema,
  path: Path,
  checking: Checking,
): void {
  const target = targetOf(schema, name, checking.schemaOf);
  if (target && isRecord(order)) return checkSort(order, target, path, checking);
  const isDirection = typeof order === 'string' && /^(asc|desc|)$/i.test(order.trim());
  if (!isDirection || !holdsValue(schema, name)) {
    checking.find(path, 'newsdesk/wrong-type', SORT_FORM);
  }
}

/** Whether a name is that of a plain value; `status` is the panel's word for draft or published. */
function holdsValue({ attributes }: Schema, name: string): boolean {
  if (['id', 'documentId', 'status'].includes(name)) return true;
  if (!Object.hasOwn(attributes, name)) return false;
  return !['relation', 'component', 'media', 'dynamiczone'].includes(attributes[name]!.type);
}

/** The parts of a list of fields; Strapi passes over empty ones, as in `sort=headline,`. */
const partsOf = (sort: string): string[] => sort.split(',').filter((part) => part.trim() !== '');

/** Whether a path such as `agency.name:asc` leads through relations to a plain value. */
function leads(part: string, schema: Schema, { schemaOf }: Checking): boolean {
  const names = SORTED.exec(part)?.[1]?.split('.') ?? [];
  let here: Schema | undefined = schema;
  for (const name of names.slice(0, -1)) here = here && targetOf(here, name, schemaOf);
  return here !== undefined && holdsValue(here, names.at(-1) ?? '');
}

function checkFields(fields: unknown, schema: Schema, path: Path, find: Find): void {
  const list: unknown[] = Array.isArray(fields) ? fields : [fields];
  const isKnown = (name: string) => name === '*' || holdsValue(schema, name);
  for (const item of list) {
    const unknown =
      typeof item === 'string'
        ? item.split(',').find((name) => !isKnown(name.trim()))
        : 'a value that is no name';
    if (unknown !== undefined) {
      find(
        path,
        'newsdesk/unknown-field',
        `There is no field “${unknown.slice(0, 40)}” to ask for.`,
      );
    }
  }
}

function checkNames(names: unknown, path: Path, find: Find): void {
  const list: unknown[] = Array.isArray(names) ? names : [names];
  if (list.every((name) => typeof name === 'string')) return;
  find(path, 'newsdesk/wrong-type', 'The names of fields are expected.');
}

function checkPopulate(populate: unknown, schema: Schema, path: Path, checking: Checking): void {
  if (typeof populate === 'string' || typeof populate === 'boolean') return;
  if (Array.isArray(populate)) return checkNames(populate, path, checking.find);
  if (!isRecord(populate)) {
    checking.find(path, 'newsdesk/wrong-type', 'The names of fields are expected.');
    return;
  }
  for (const [name, part] of Object.entries(populate)) {
    if (!Object.hasOwn(schema.attributes, name)) {
      checking.find([...path, name], 'newsdesk/unknown-field', 'There is no such field.');
    }
    const target = targetOf(schema, name, checking.schemaOf);
    if (target && isRecord(part)) checkQuery(part, target, [...path, name], checking);
    else if (target && (Array.isArray(part) || typeof part === 'number')) {
      checking.find([...path, name], 'newsdesk/wrong-type', '“*” or an object is expected.');
    }
  }
}

function targetOf(schema: Schema, name: string, schemaOf: SchemaOf): Schema | undefined {
  if (!Object.hasOwn(schema.attributes, name)) return undefined;
  const { type, component, target } = schema.attributes[name]!;
  const uid = type === 'media' ? FILE_UID : (component ?? target);
  return uid === undefined ? undefined : schemaOf(uid);
}
