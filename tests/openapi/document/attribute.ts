import { INPUT_NAMES, NAMES, type InputUid, type ModelUid } from './names';
import { orNull, ref, type Attribute, type JsonSchema } from './schema';

/** Whether an attribute is described as it comes out or as it goes in. */
export type Direction = 'out' | 'in';

const bounds = ({ min, max }: Attribute): JsonSchema => ({
  ...(min !== undefined && { minimum: min }),
  ...(max !== undefined && { maximum: max }),
});

const text = ({ maxLength, regex }: Attribute): JsonSchema => ({
  type: 'string',
  ...(maxLength !== undefined && { maxLength }),
  ...(regex !== undefined && { pattern: regex }),
});

const PLAIN: Readonly<Record<string, (attribute: Attribute) => JsonSchema>> = {
  string: text,
  text,
  richtext: text,
  uid: text,
  email: (attribute) => ({ ...text(attribute), format: 'email' }),
  enumeration: ({ enum: words = [] }) => ({ type: 'string', enum: [...words] }),
  integer: (attribute) => ({ type: 'integer', ...bounds(attribute) }),
  decimal: (attribute) => ({ type: 'number', ...bounds(attribute) }),
  boolean: () => ({ type: 'boolean' }),
  datetime: () => ({ type: 'string', format: 'date-time' }),
  json: () => ({ type: 'object' }),
  blocks: () => ref('Blocks'),
};

/**
 * What an attribute of a Strapi schema holds, null aside.
 *
 * @throws Error for an attribute that the document has no words for: it has to be taught
 */
export function schemaOf(attribute: Attribute, direction: Direction): JsonSchema {
  const { type, component, target, repeatable, relation = '', multiple } = attribute;
  const plain = PLAIN[type];
  if (plain) return plain(attribute);
  if (type === 'component') {
    const one = ref(nameOf(component!, direction));
    return repeatable ? { type: 'array', items: one } : one;
  }
  if (type === 'relation' || type === 'media') {
    const isMany = type === 'media' ? multiple === true : relation.endsWith('ToMany');
    if (direction === 'in') return ref(isMany ? 'ToMany' : 'ToOne');
    const one = ref(nameOf(type === 'media' ? 'plugin::upload.file' : target!, direction));
    return isMany ? { type: 'array', items: one } : one;
  }
  throw new Error(`The OpenAPI document does not know attributes of the type "${type}".`);
}

/** Whether what comes out may be null. Drafts may lack what a published version must have. */
export function mayBeNull(attribute: Attribute, hasDrafts: boolean): boolean {
  const { type, repeatable, relation = '', multiple, required } = attribute;
  const isList = repeatable === true || multiple === true || relation.endsWith('ToMany');
  if (isList || type === 'boolean') return false;
  return !required || hasDrafts;
}

export const nullable = (attribute: Attribute, hasDrafts: boolean): JsonSchema => {
  const schema = schemaOf(attribute, 'out');
  return mayBeNull(attribute, hasDrafts) ? orNull(schema) : schema;
};

function nameOf(uid: string, direction: Direction): string {
  const names: Readonly<Record<string, string>> = direction === 'in' ? INPUT_NAMES : NAMES;
  const name = names[uid as ModelUid | InputUid];
  if (name === undefined) throw new Error(`The OpenAPI document has no name for "${uid}".`);
  return name;
}
