import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { JsonSchema } from './document/schema';

/** An object of the document whose form the tests take for granted. */
export type Part = Record<string, unknown>;

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Part[];
  readonly responses: Readonly<Record<string, Part>>;
}

/** What a document says, looked up. */
export interface Documented {
  readonly document: JsonSchema;
  readonly operations: readonly Operation[];
  /** @throws Error if the pointer leads nowhere */
  follow(pointer: string): unknown;
  /** What is wrong with a value by a schema of the document, by its name; empty if it fits. */
  misfits(name: string, value: unknown): string[];
  /** What is wrong with an answer to an operation: a status that is not documented, a body that does not fit. */
  misfitsOfAnswer(operationId: string, status: number, body: unknown): string[];
}

const METHODS = ['get', 'post', 'put', 'delete'];

/** Reads a document; every schema in it is closed: what it does not name, it does not allow. */
export function documented(document: JsonSchema): Documented {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats(ajv);
  // The document as a whole is no schema; its parts are found by the validator inside it.
  ajv.addVocabulary(Object.keys(document));
  ajv.addSchema({ $id: 'newsdesk', ...(closed(document) as object) }, 'newsdesk');
  const follow = (pointer: string) => followIn(document, pointer);
  const compiled = new Map<string, ValidateFunction>();
  const misfitsAt = (pointer: string, value: unknown): string[] => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `newsdesk${pointer}` });
    compiled.set(pointer, validate);
    return validate(value)
      ? []
      : validate.errors!.map(
          ({ instancePath, message, params }) =>
            `${instancePath} ${message} ${JSON.stringify(params)}`,
        );
  };
  const operations = operationsOf(document, follow);
  return {
    document,
    operations,
    follow,
    misfits: (name, value) => misfitsAt(`#/components/schemas/${name}`, value),
    misfitsOfAnswer(operationId, status, body) {
      const operation = operations.find((one) => one.operationId === operationId);
      const response = operation?.responses[status];
      if (!response) return [`${operationId} does not document ${status}`];
      if (!response.content) return body === '' ? [] : ['there is a body where none is documented'];
      return misfitsAt(response.pointer as string, body);
    },
  };
}

function operationsOf(document: JsonSchema, follow: (pointer: string) => unknown): Operation[] {
  return Object.entries(document.paths as Record<string, Part>).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const { operationId, parameters = [], responses } = item[method] as Part;
      const at = `#/paths/${escaped(path)}/${method}/responses`;
      const resolve = (part: Part): Part =>
        typeof part.$ref === 'string' ? (follow(part.$ref) as Part) : part;
      return {
        operationId: operationId as string,
        method,
        path,
        parameters: [...((item.parameters ?? []) as Part[]), ...(parameters as Part[])].map(
          resolve,
        ),
        responses: Object.fromEntries(
          Object.entries(responses as Record<string, Part>).map(([status, response]) => [
            status,
            {
              ...resolve(response),
              pointer: `${(response.$ref as string) ?? `${at}/${status}`}${BODY}`,
            },
          ]),
        ),
      };
    }),
  );
}

const escaped = (name: string) => name.replace(/~/g, '~0').replace(/\//g, '~1');

const BODY = `/content/${escaped('application/json')}/schema`;

function followIn(document: unknown, pointer: string): unknown {
  const steps = pointer.replace(/^#\//, '').split('/');
  return steps.reduce((part, step) => {
    const name = step.replace(/~1/g, '/').replace(/~0/g, '~');
    const next = (part as Part | undefined)?.[name];
    if (next === undefined) throw new Error(`${pointer} leads nowhere.`);
    return next;
  }, document);
}

/** The same with every object closed that says which properties it has. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([name, value]) => [name, closed(value)]);
  const isOpen = 'properties' in part && !('additionalProperties' in part);
  return { ...Object.fromEntries(entries), ...(isOpen && { additionalProperties: false }) };
}
