import type { Strapi } from '../strapi';
import { outOf, unionOf, type ClaimRequest } from './listClaims';

/** What the filters of the list offer: what occurs in claims that whoever asks may read, and no more. */
export interface ClaimChoices {
  readonly sources: readonly Choice[];
  readonly agencies: readonly Choice[];
  readonly locales: readonly string[];
}

export interface Choice {
  readonly documentId: string;
  readonly label: string;
}

/** As many as a list to choose from can hold; the search finds the others. */
const MOST = 500;

export async function claimChoices(strapi: Strapi, request: ClaimRequest): Promise<ClaimChoices> {
  const [sources, agencies, locales] = await Promise.all([
    pairs(strapi, request, 'sourceRecord', 'sourceDescription'),
    pairs(strapi, request, 'agencyRecord', 'agencyName'),
    pairs(strapi, request, 'locale', 'locale'),
  ]);
  return { sources, agencies, locales: locales.map(({ label }) => label) };
}

type Named = 'sourceRecord' | 'sourceDescription' | 'agencyRecord' | 'agencyName' | 'locale';

async function pairs(
  strapi: Strapi,
  request: ClaimRequest,
  id: Named,
  label: Named,
): Promise<Choice[]> {
  const all = unionOf(strapi, request, (_, piece, expressions) => [
    piece('? as ??', [expressions[id], 'documentId']),
    piece('? as ??', [expressions[label], 'label']),
  ]);
  if (all === null) return [];
  const rows = (await outOf(strapi, all)
    .distinct('documentId', 'label')
    .whereNotNull('documentId')
    .orderBy('label')
    .orderBy('documentId')
    .limit(MOST)) as Choice[];
  return rows.map(({ documentId, label: words }) => ({ documentId, label: words ?? '' }));
}
