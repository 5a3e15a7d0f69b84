import type { Attribute, Schema } from '../strapi';
import { BOUNDS } from './bounds';
import { checkBlocks } from './checkBlocks';
import { checkRelation, type Mention } from './checkRelation';
import { SCALAR_CHECKS } from './checkScalar';
import { checkTree } from './checkTree';
import { isRecord } from './isRecord';
import { problemList, type Find, type Path, type Problem } from './Problem';

/** What Strapi and its panel send along with fields; never stored by that name. */
const COMPANIONS = new Set(['id', 'documentId', 'status', 'locale', '__component', '__temp_key__']);

/**
 * Checks what a client sent for a story, before Strapi looks at it: fields that there are, the right
 * types, words of the house's lists, whole Unicode, bounded. Strapi itself checks drafts loosely and
 * lets the database refuse the rest with an error 500.
 *
 * @param data what was sent; attributes that are absent are not looked at
 * @param claimsField the attribute that holds the claims, which have a bound of their own
 * @returns every problem found, up to a bound, and the records of other types that the data names
 */
export function checkInput(
  data: unknown,
  schema: Schema,
  schemaOf: (uid: string) => Schema,
  claimsField = 'claims',
): { problems: Problem[]; mentions: Mention[] } {
  const { problems, find } = problemList();
  const mentions: Mention[] = [];
  checkTree(data, [], find);
  if (problems.length === 0) {
    const mention = (one: Mention) => void mentions.push(one);
    checkFields(data, schema, [], { find, mention, schemaOf, claimsField });
  }
  return { problems, mentions };
}

interface Checking {
  readonly find: Find;
  readonly mention: (mention: Mention) => void;
  readonly schemaOf: (uid: string) => Schema;
  readonly claimsField: string;
}

function checkFields(data: unknown, schema: Schema, path: Path, checking: Checking): void {
  if (!isRecord(data)) {
    const where = path.length > 0 ? path : ['data'];
    checking.find(where, 'newsdesk/wrong-type', 'An object with fields is expected here.');
    return;
  }
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined) continue;
    const attribute = Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
    if (attribute) checkValue(value, attribute, [...path, name], checking);
    else checkCompanion(name, value, [...path, name], checking.find);
  }
}

function checkCompanion(name: string, value: unknown, path: Path, find: Find): void {
  if (!COMPANIONS.has(name)) {
    find(path, 'newsdesk/unknown-field', 'There is no such field.');
  } else if (typeof value === 'object' && value !== null) {
    find(path, 'newsdesk/wrong-type', 'A plain value is expected.');
  } else if (name === 'id' && value !== null) {
    SCALAR_CHECKS.integer!(value, { type: 'integer', min: 1 }, path, find);
  }
}

function checkValue(value: unknown, attribute: Attribute, path: Path, checking: Checking): void {
  if (attribute.type === 'component') return checkComponent(value, attribute, path, checking);
  if (value === null) return;
  if (attribute.type === 'blocks') return checkBlocks(value, path, checking.find);
  if (attribute.type === 'relation' || attribute.type === 'media') {
    return checkRelation(value, attribute, { ...checking, path });
  }
  SCALAR_CHECKS[attribute.type]?.(value, attribute, path, checking.find);
}

function checkComponent(
  value: unknown,
  attribute: Attribute,
  path: Path,
  checking: Checking,
): void {
  // Strapi takes null for "none"; an absent list stays as it was.
  if (value === null) return;
  const schema = checking.schemaOf(attribute.component!);
  if (!attribute.repeatable) return checkFields(value, schema, path, checking);
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
