import { errors } from '@strapi/utils';
import type { Strapi } from '../strapi';
import { csvFile } from './csv';
import { csvHead, csvRow, type Manner } from './csvColumns';
import { findClaims, type ClaimRequest } from './listClaims';
import { asListed } from './listedClaim';

/** As many claims as one export holds. */
const MOST_EXPORTED = 20_000;

/**
 * The claims that are asked for, as a CSV file. It never holds a part of them without saying so.
 *
 * @throws ValidationError with the code `newsdesk/export-too-large` if there are more than it may hold
 */
export async function exportClaims(
  strapi: Strapi,
  request: ClaimRequest,
  manner: Manner,
): Promise<string> {
  const found = await findClaims(strapi, request, { page: 1, pageSize: MOST_EXPORTED + 1 });
  if (found.length > MOST_EXPORTED) {
    throw new errors.ValidationError(
      `An export holds at most ${MOST_EXPORTED} claims. Narrow the list by a filter or a search, and export again.`,
      { code: 'newsdesk/export-too-large', errors: [] },
    );
  }
  const listed = await asListed(strapi, request, found);
  return csvFile([csvHead(manner), ...listed.map((claim) => csvRow(claim, manner))]);
}
