import { nullable, schemaOf } from './attribute';
import { INPUT_NAMES, NAMES, type InputUid, type ModelUid } from './names';
import { orNull, ref, type Attribute, type JsonSchema, type Model } from './schema';
import { WORDS } from './words';

/** What Strapi or the newsroom writes; a client that sends it is not heard. */
const SET_BY_THE_SERVER = new Set([
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'dismissedBy',
  'dismissedAt',
]);
/** Private in every content type: who in the newsroom made and changed it. */
const OF_THE_HOUSE = new Set(['createdBy', 'updatedBy']);

/** Every model as it comes out, by its name in the document. */
export const publicSchemas = (modelOf: (uid: string) => Model): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(NAMES).map(([uid, name]) => [name, publicSchema(modelOf(uid), uid as ModelUid)]),
  );

/** Every model as it goes in, by its name in the document. */
export const inputSchemas = (modelOf: (uid: string) => Model): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(INPUT_NAMES).map(([uid, name]) => [
      name,
      inputSchema(modelOf(uid), uid as InputUid),
    ]),
  );

function publicSchema(model: Model, uid: ModelUid): JsonSchema {
  const isDocument = model.modelType === 'contentType';
  const hasDrafts = model.options?.draftAndPublish === true || !isDocument;
  const shown = shownAttributes(model).filter(([, attribute]) => !attribute.private);
  return {
    type: 'object',
    description: model.info.description || 'A file of the newsroom.',
    required: isDocument ? ['id', 'documentId'] : ['id'],
    properties: {
      id: { type: 'integer', description: ID },
      ...(isDocument && { documentId: { type: 'string', description: DOCUMENT_ID } }),
      ...Object.fromEntries(
        shown.map(([name, attribute]) => [
          name,
          { description: wordsFor(uid, name), ...nullable(attribute, hasDrafts) },
        ]),
      ),
      ...(NAMES[uid] === 'Story' && { languages: LANGUAGES }),
    },
  };
}

/** No attribute of a story: what the newsroom answers beside it. */
const LANGUAGES = {
  type: 'array',
  description:
    'The languages in which the story is out, the one it was first written in before the others. Not there where fields are chosen, nor in answers to writes.',
  items: ref('PublicLanguage'),
};

const ID =
  'The number of a row. It changes when the document is published: keep the documentId or key.';
const DOCUMENT_ID = 'The document’s identity, the same in every language.';

function inputSchema(model: Model, uid: InputUid): JsonSchema {
  const taken = shownAttributes(model).filter(([name]) => !SET_BY_THE_SERVER.has(name));
  return {
    type: 'object',
    description: model.info.description,
    additionalProperties: false,
    properties: Object.fromEntries(
      taken.map(([name, attribute]) => [
        name,
        {
          description: wordsFor(uid, name),
          ...orNull(schemaOf(attribute, 'in')),
          ...(attribute.default !== undefined && { default: attribute.default }),
          ...(attribute.private && { writeOnly: true }),
        },
      ]),
    ),
  };
}

/** The attributes that anybody outside could meet; what points back at whatever uses a file is not among them. */
function shownAttributes({ attributes, uid }: Model): [string, Attribute][] {
  const shown = Object.entries(attributes).filter(
    ([name, { relation = '' }]) => !OF_THE_HOUSE.has(name) && !relation.startsWith('morph'),
  );
  const names = new Set(shown.map(([name]) => name));
  const stale = Object.keys(WORDS[uid as ModelUid]).filter((name) => !names.has(name));
  if (stale.length > 0) {
    throw new Error(`words.ts describes ${stale.join(', ')} of ${uid}, which it has not.`);
  }
  return shown;
}

function wordsFor(uid: ModelUid | InputUid, name: string): string {
  const words = WORDS[uid][name];
  if (words === undefined) throw new Error(`words.ts does not describe ${name} of ${uid}.`);
  return words;
}
