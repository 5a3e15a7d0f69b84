import type { Attribute, Schema } from '../strapi';
import { checkTree } from './checkTree';
import type { Problem } from './Problem';

/** Bounds on what one story may hold; far above any real copy, far below what hurts the server. */
export const BOUNDS = {
  claims: 200,
  otherComponents: 500,
  /** Characters of a body. The longest wire features stay under 60,000. */
  bodyLength: 300_000,
  /** A `string` column holds this many characters on PostgreSQL and MySQL. */
  stringLength: 255,
  problems: 50,
} as const;

type Path = readonly (string | number)[];
type Find = (path: Path, code: Problem['code'], message: string) => void;
type SchemaOf = (uid: string) => Schema;

/**
 * Checks what a client sent for a story, before Strapi looks at it: the right types, words of the
 * house's lists, whole Unicode, bounded. Strapi itself checks drafts loosely and lets the database
 * refuse the rest with an error 500.
 *
 * @param data what was sent; attributes that are absent are not looked at
 * @returns every problem found, up to a bound
 */
export function checkInput(
  data: unknown,
  schema: Schema,
  schemaOf: SchemaOf,
  claimsField = 'claims',
): Problem[] {
  const problems: Problem[] = [];
  const find: Find = (path, code, message) => {
    if (problems.length < BOUNDS.problems) problems.push({ path, code, message });
  };
  checkTree(data, [], find);
  if (problems.length === 0) checkFields(data, schema, [], { find, schemaOf, claimsField });
  return problems;
}

interface Checking {
  readonly find: Find;
  readonly schemaOf: SchemaOf;
  readonly claimsField: string;
}

function checkFields(data: unknown, schema: Schema, path: Path, checking: Checking): void {
  if (!isRecord(data)) {
    checking.find(path, 'newsdesk/wrong-type', 'An object with fields is expected here.');
    return;
  }
  for (const [name, value] of Object.entries(data)) {
    const attribute = schema.attributes[name];
    if (attribute && value !== undefined) checkValue(value, attribute, [...path, name], checking);
  }
}

function checkValue(value: unknown, attribute: Attribute, path: Path, checking: Checking): void {
  if (attribute.type === 'component') return checkComponent(value, attribute, path, checking);
  if (value === null) return;
  const { find } = checking;
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'richtext':
    case 'uid':
    case 'email':
      return checkText(value, attribute, path, find);
    case 'enumeration':
      if (typeof value !== 'string' || !attribute.enum?.includes(value)) {
        find(
          path,
          'newsdesk/not-in-list',
          `One of these is expected, written so: ${attribute.enum?.join(', ')}.`,
        );
      }
      return;
    case 'integer':
      return checkInteger(value, attribute, path, find);
    case 'boolean':
      if (typeof value !== 'boolean')
        find(path, 'newsdesk/wrong-type', 'true or false is expected.');
      return;
    case 'datetime':
      if (!isDate(value))
        find(
          path,
          'newsdesk/not-a-date',
          'A date and time is expected, such as 2026-05-25T17:00:00.000Z.',
        );
      return;
    case 'blocks':
      return checkBlocks(value, path, find);
    default:
  }
}

function checkText(value: unknown, attribute: Attribute, path: Path, find: Find): void {
  if (typeof value !== 'string') {
    find(path, 'newsdesk/wrong-type', 'A text is expected.');
    return;
  }
  const column = attribute.type === 'richtext' ? BOUNDS.bodyLength : Infinity;
  const limit = Math.min(
    attribute.maxLength ?? BOUNDS.bodyLength,
    ['string', 'uid', 'email'].includes(attribute.type) ? BOUNDS.stringLength : column,
  );
  if (value.length > limit) {
    find(
      path,
      'newsdesk/too-long',
      `At most ${limit} characters fit here; these are ${value.length}.`,
    );
  }
}

function checkInteger(value: unknown, { min, max }: Attribute, path: Path, find: Find): void {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const low = min ?? -2147483648;
  const high = max ?? 2147483647;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < low || number > high) {
    find(path, 'newsdesk/out-of-range', `A whole number from ${low} to ${high} is expected.`);
  }
}

function checkBlocks(value: unknown, path: Path, find: Find): void {
  if (!Array.isArray(value) || !value.every(isRecord)) {
    find(path, 'newsdesk/wrong-type', 'A list of blocks is expected.');
    return;
  }
  const length = JSON.stringify(value).length;
  if (length > BOUNDS.bodyLength * 2) {
    find(
      path,
      'newsdesk/too-long',
      `At most ${BOUNDS.bodyLength * 2} characters of blocks fit here; these are ${length}.`,
    );
  }
}

function checkComponent(
  value: unknown,
  attribute: Attribute,
  path: Path,
  checking: Checking,
): void {
  const schema = checking.schemaOf(attribute.component!);
  if (!attribute.repeatable) {
    if (value !== null) checkFields(value, schema, path, checking);
    return;
  }
  // Strapi takes null for "none"; an absent list stays as it was.
  if (value === null) return;
  if (!Array.isArray(value)) {
    checking.find(path, 'newsdesk/wrong-type', 'A list is expected.');
    return;
  }
  const most = path.at(-1) === checking.claimsField ? BOUNDS.claims : BOUNDS.otherComponents;
  if (value.length > most) {
    checking.find(
      path,
      'newsdesk/too-many',
      `At most ${most} fit here; these are ${value.length}.`,
    );
    return;
  }
  value.forEach((item, index) => checkFields(item, schema, [...path, index], checking));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Years that every database can hold. */
const isDate = (value: unknown): boolean => {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return false;
  const time = Date.parse(value);
  return time >= Date.UTC(1000, 0) && time < Date.UTC(10000, 0);
};
