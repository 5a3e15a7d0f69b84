/** A JSON Schema (2020-12), or any other object of an OpenAPI 3.1 document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What is read of an attribute of a Strapi schema. */
export interface Attribute {
  readonly type: string;
  readonly private?: boolean;
  readonly required?: boolean;
  readonly writable?: boolean;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly regex?: string;
  readonly multiple?: boolean;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly relation?: string;
  readonly target?: string;
}

/** What is read of a content type or component. */
export interface Model {
  readonly uid: string;
  readonly modelType: string;
  readonly info: { readonly pluralName?: string; readonly description?: string };
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** A schema that null fits as well. */
export function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: words, $ref } = schema;
  if (typeof type === 'string' && $ref === undefined) {
    const nullable = { ...schema, type: [type, 'null'] };
    return Array.isArray(words) ? { ...nullable, enum: [...words, null] } : nullable;
  }
  return { anyOf: [schema, { type: 'null' }] };
}
