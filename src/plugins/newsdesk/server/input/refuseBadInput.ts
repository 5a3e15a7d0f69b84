import { schemaOf, type Schema, type Strapi } from '../strapi';
import { checkInput } from './checkInput';
import { missingRecords } from './missingRecords';
import { refuseProblems } from './Problem';

/**
 * Refuses what a client sent if any of it cannot be stored as meant.
 *
 * @param claimsField the attribute that holds claims, where the type has any
 * @throws ValidationError (status 400) that names every bad field
 */
export async function refuseBadInput(
  strapi: Strapi,
  schema: Schema,
  data: unknown,
  claimsField?: string,
): Promise<void> {
  const { problems, mentions } = checkInput(
    data,
    schema,
    (uid) => schemaOf(strapi, uid),
    claimsField,
  );
  refuseProblems(problems);
  refuseProblems(await missingRecords(strapi, mentions));
}
