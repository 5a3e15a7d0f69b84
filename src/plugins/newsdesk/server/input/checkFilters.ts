import type { Attribute, Schema } from '../strapi';
import { BOUNDS } from './bounds';
import { isDate } from './checkScalar';
import { isRecord } from './isRecord';
import type { Find, Path } from './Problem';

interface Checking {
  readonly find: Find;
  readonly schemaOf: (uid: string) => Schema | undefined;
}

const ANY = ['$eq', '$eqi', '$ne', '$nei', '$gt', '$gte', '$lt', '$lte', '$in', '$notIn'];
/** These compare any value as a text. */
const TEXTLIKE = ['$startsWithi', '$endsWithi', '$containsi', '$notContainsi'];
/** These need a text column: PostgreSQL knows no LIKE for numbers and dates. */
const TEXT_ONLY = ['$startsWith', '$endsWith', '$contains', '$notContains'];
const PRESENCE = ['$null', '$notNull'];
const OPERATORS = new Set(['$not', '$between', ...ANY, ...TEXTLIKE, ...TEXT_ONLY, ...PRESENCE]);
const TEXTS = new Set(['string', 'text', 'richtext', 'uid', 'email', 'enumeration']);
const LISTS = new Set(['$in', '$notIn', '$between']);

const MISPLACED = 'This operator cannot stand here, or not with this value.';

/**
 * Checks filters as Strapi's query engine takes them: `$and`, `$or` and `$not` around fields, other
 * operators under a field, each value of its field's type. Fields that do not exist are Strapi's to name.
 */
export function checkFilters(
  filters: unknown,
  schema: Schema,
  path: Path,
  checking: Checking,
): void {
  if (Array.isArray(filters)) {
    filters.forEach((filter, index) => checkFilters(filter, schema, [...path, index], checking));
    return;
  }
  if (!isRecord(filters)) {
    checking.find(path, 'newsdesk/wrong-type', 'Fields with values are expected here.');
    return;
  }
  for (const [name, value] of Object.entries(filters)) {
    const here = [...path, name];
    if (name === '$not') checkFilters(value, schema, here, checking);
    else if (name === '$and' || name === '$or') {
      if (Array.isArray(value)) checkFilters(value, schema, here, checking);
      else checking.find(here, 'newsdesk/wrong-type', 'A list of filters is expected.');
    } else if (name.startsWith('$')) checking.find(here, 'newsdesk/wrong-type', MISPLACED);
    else checkField(value, attributeOf(schema, name), here, checking);
  }
}

function attributeOf(schema: Schema, name: string): Attribute | undefined {
  if (name === 'id') return { type: 'integer' };
  if (name === 'documentId') return { type: 'string' };
  return Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
}

function checkField(
  value: unknown,
  attribute: Attribute | undefined,
  path: Path,
  checking: Checking,
): void {
  if (!attribute) return;
  const uid = attribute.type === 'media' ? 'plugin::upload.file' : attribute.component;
  const target = checking.schemaOf(uid ?? attribute.target ?? '');
  if (target) checkRelated(value, target, path, checking);
  else checkOperand(value, attribute, path, checking.find);
}

/** A filter on what a relation leads to, or on its id. */
function checkRelated(value: unknown, target: Schema, path: Path, checking: Checking): void {
  if (!isRecord(value)) return checkIds(value, path, checking.find);
  const names = Object.keys(value);
  const operators = names.filter((name) => OPERATORS.has(name));
  if (operators.length === 0) return checkFilters(value, target, path, checking);
  const [operator] = operators;
  const operand = value[operator!];
  const isAlone = names.length === 1 && !['$not', '$between'].includes(operator!);
  if (!isAlone || isRecord(operand)) {
    checking.find([...path, operator!], 'newsdesk/wrong-type', MISPLACED);
  } else if (!PRESENCE.includes(operator!)) {
    checkIds(operand, [...path, operator!], checking.find);
  }
}

function checkIds(value: unknown, path: Path, find: Find): void {
  const ids: unknown[] = Array.isArray(value) ? value : [value];
  if (ids.length <= BOUNDS.related && ids.every((id) => id === null || isInteger(id))) return;
  find(
    path,
    'newsdesk/wrong-type',
    'A filter on a field of the related record is expected, such as its documentId.',
  );
}

function checkOperand(value: unknown, attribute: Attribute, path: Path, find: Find): void {
  if (Array.isArray(value)) {
    if (value.length > BOUNDS.related) find(path, 'newsdesk/too-many', 'This list is too long.');
    else value.forEach((one, index) => checkOperand(one, attribute, [...path, index], find));
    return;
  }
  if (!isRecord(value)) return checkSingle(value, attribute, path, find);
  for (const [operator, operand] of Object.entries(value)) {
    const here = [...path, operator];
    if (!fits(operator, operand, attribute)) find(here, 'newsdesk/wrong-type', MISPLACED);
    else if (operator === '$not') checkOperand(operand, attribute, here, find);
    else if (ANY.includes(operator) || operator === '$between') {
      checkOperand(operand, attribute, here, find);
    }
  }
}

/** Whether an operator may stand under this attribute, with a value of this form. */
function fits(operator: string, operand: unknown, { type }: Attribute): boolean {
  if (!OPERATORS.has(operator)) return false;
  if (type === 'blocks' || type === 'json')
    return [...PRESENCE, ...TEXTLIKE].includes(operator) && isPlain(operand);
  if (TEXT_ONLY.includes(operator) && !TEXTS.has(type)) return false;
  if (operator === '$not') return isRecord(operand);
  if (operator === '$between') return Array.isArray(operand) && operand.length === 2;
  if (LISTS.has(operator))
    return Array.isArray(operand) ? operand.every(isPlain) : isPlain(operand);
  return isPlain(operand) || (Array.isArray(operand) && operand.every(isPlain));
}

const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || value instanceof Date;

function checkSingle(value: unknown, { type }: Attribute, path: Path, find: Find): void {
  if (value == null) return;
  if (!isPlain(value) || type === 'blocks' || type === 'json')
    find(path, 'newsdesk/wrong-type', MISPLACED);
  else if (type === 'integer' && !isInteger(value)) {
    find(path, 'newsdesk/out-of-range', 'A whole number is expected.');
  } else if (NUMBERS.has(type) && !Number.isFinite(value === '' ? NaN : Number(value))) {
    find(path, 'newsdesk/wrong-type', 'A number is expected.');
  } else if (type === 'datetime' && !isDate(value) && !isTimestamp(value)) {
    find(path, 'newsdesk/not-a-date', 'A date and time is expected.');
  }
}

const NUMBERS = new Set(['biginteger', 'float', 'decimal']);

const isInteger = (value: unknown): boolean =>
  /^-?\d{1,10}$/.test(String(value)) && Math.abs(Number(value)) <= 2147483647;

/** Milliseconds since 1970, which Strapi takes for a moment too. */
const isTimestamp = (value: unknown): boolean => /^\d{1,14}$/.test(String(value));
