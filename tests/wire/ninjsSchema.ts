import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import geojson from './schemas/geojson-schema.json';
import schema from './schemas/ninjs-schema_3.1.json';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(geojson);
const validate = ajv.compile(schema);

/**
 * What is wrong with a document by IPTC's schema of ninjs 3.1, formats included.
 *
 * @returns Empty where it is valid.
 */
export const misfitsOfNinjs = (document: unknown): string[] =>
  validate(document)
    ? []
    : validate.errors!.map(
        ({ instancePath, message, params }) =>
          `${instancePath} ${message} ${JSON.stringify(params)}`,
      );
