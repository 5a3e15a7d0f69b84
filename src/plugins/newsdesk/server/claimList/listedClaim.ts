import type { ListedClaim, ListedSource } from '../../editorial';
import type { Instant } from '../../editorial/story';
import { instant } from '../../editorial/toStory';
import type { ResponseState, SourceTerms, Verification } from '../../editorial/vocabulary';
import type { Strapi } from '../strapi';
import type { ClaimRequest, FoundClaim } from './listClaims';
import { ROLES } from './narrowClaims';
import { readNames } from './sourceNames';

/** The claims that were found, as the list shows them: with who sources are for those who may see it. */
export async function asListed(
  strapi: Strapi,
  { readable, now }: ClaimRequest,
  found: readonly FoundClaim[],
): Promise<ListedClaim[]> {
  const names = await readNames(strapi, readable[0]?.names ?? 'none', sourceIds(found));
  return found.map((row) => listed(row, readable[row.typeIndex]!.type.uid, names, now));
}

const sourceIds = (found: readonly FoundClaim[]): number[] => [
  ...new Set(found.flatMap(({ sourceId }) => (sourceId ? [Number(sourceId)] : []))),
];

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function listed(
  row: FoundClaim,
  type: string,
  names: ReadonlyMap<number, string>,
  now: Date,
): ListedClaim {
  const replyBy = instant(row.replyBy);
  const responseSought = text(row.responseSought) as ResponseState | null;
  return {
    id: Number(row.claimId),
    type,
    documentId: String(row.documentId),
    locale: text(row.locale),
    position: Math.max(0, Math.round(Number(row.position)) - 1),
    headline: text(row.headline),
    statement: text(row.statement),
    verification: text(row.verification) as Verification | null,
    attribution: text(row.attribution),
    source: listedSource(row, names),
    sourceTerms: text(row.sourceTerms) as SourceTerms | null,
    about: text(row.about),
    respondent: text(row.respondent),
    responseSought,
    replyBy: replyBy === null ? null : isoOf(replyBy),
    isOverdue: responseSought === 'awaiting-reply' && replyBy !== null && replyBy < now.getTime(),
    agency: text(row.agencyName),
    ...('rests_source' in row && {
      roles: ROLES.filter((role) => Number(row[`rests_${role}`]) === 1),
    }),
  };
}

const isoOf = (moment: Instant): string => new Date(moment).toISOString();

function listedSource(row: FoundClaim, names: ReadonlyMap<number, string>): ListedSource | null {
  const description = text(row.sourceDescription);
  if (description === null) return null;
  const documentId = text(row.sourceRecord);
  const name = names.get(Number(row.sourceId));
  return {
    description,
    // A record that does not say so is taken for anonymous: the stricter rules apply.
    isAnonymous: !(row.sourceAnonymous === false || row.sourceAnonymous === 0),
    ...(documentId !== null && { documentId }),
    ...(name !== undefined && { name }),
  };
}
